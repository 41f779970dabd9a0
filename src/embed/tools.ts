/** What each of these pages is made of, a script of its own, and what its head says. */
import type { ComponentType } from 'react'
import type { Tool } from '../domain/tool.ts'
import type { ToolProps } from './ToolShell.tsx'
import { author } from '../i18n/strings/en/author.ts'
import { embed } from '../i18n/strings/en/embed.ts'
import { present } from '../i18n/strings/en/present.ts'
import { quiz } from '../i18n/strings/en/quiz.ts'
import { wordsOf } from '../i18n/t.ts'

const imports: Readonly<Record<Tool, () => Promise<ComponentType<ToolProps>>>> = {
  embed: () => import('./BuilderPage.tsx').then((module) => module.BuilderPage),
  'embed/newsrooms': () => import('./NewsroomsPage.tsx').then((module) => module.NewsroomsPage),
  'embed/lab': () => import('./LaboratoryPage.tsx').then((module) => module.LaboratoryPage),
  'stories/mine': () => import('./OwnStoriesPage.tsx').then((module) => module.OwnStoriesPage),
  stories: () => import('../app/slides/Stories.tsx').then((module) => module.Stories),
  quiz: () => import('../quiz/QuizPage.tsx').then((module) => module.QuizPage),
}

/** Rejects where its script does not come. */
export function loadTool(tool: Tool): Promise<ComponentType<ToolProps>> {
  return imports[tool]()
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
