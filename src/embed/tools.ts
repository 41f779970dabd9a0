/** What each of these pages is made of, a script of its own, and what its head says. */
import type { ComponentType } from 'react'
import { isForClass, type Tool, type ToolForClass } from '../domain/tool.ts'
import type { ToolProps } from './ToolShell.tsx'
import { author } from '../i18n/strings/en/author.ts'
import { embed } from '../i18n/strings/en/embed.ts'
import { present } from '../i18n/strings/en/present.ts'
import { quiz } from '../i18n/strings/en/quiz.ts'
import { wordsOf } from '../i18n/t.ts'

type Load = () => Promise<ComponentType<ToolProps>>

/** They need no host, and so are in the one file as well. */
const importsForClass: Readonly<Record<ToolForClass, Load>> = {
  'stories/mine': () => import('../app/OwnStories.tsx').then((module) => module.OwnStories),
  stories: () => import('../app/slides/Stories.tsx').then((module) => module.Stories),
  quiz: () => import('../quiz/QuizPage.tsx').then((module) => module.QuizPage),
}

const otherImports: Readonly<Record<Exclude<Tool, ToolForClass>, Load>> = {
  embed: () => import('./BuilderPage.tsx').then((module) => module.BuilderPage),
  'embed/newsrooms': () => import('./NewsroomsPage.tsx').then((module) => module.NewsroomsPage),
  'embed/lab': () => import('./LaboratoryPage.tsx').then((module) => module.LaboratoryPage),
}

/** Rejects where its script does not come. */
export function loadTool(tool: Tool): ReturnType<Load> {
  return isForClass(tool) ? loadToolForClass(tool) : otherImports[tool]()
}

export function loadToolForClass(tool: ToolForClass): ReturnType<Load> {
  return importsForClass[tool]()
}

const names = {
  embed: 'builder',
  'embed/newsrooms': 'newsrooms',
  'embed/lab': 'laboratory',
  stories: 'stories',
  'stories/mine': 'mine',
  quiz: 'quiz',
} as const

/** Of all of them, so it is asked for at build alone: no script carries the words of the others. */
export function headOfTool(tool: Tool): { readonly title: string; readonly description: string } {
  const words = wordsOf({ en: { ...embed, ...present, ...author, ...quiz } })
  return { title: words(`${names[tool]}.title`), description: words(`${names[tool]}.description`) }
}
