/** What each of these pages is made of, a script of its own, and what its head says. */
import type { ComponentType } from 'react'
import type { Tool } from '../domain/tool.ts'
import type { ToolProps } from './ToolShell.tsx'
import { words } from './words.ts'

const imports: Readonly<Record<Tool, () => Promise<ComponentType<ToolProps>>>> = {
  embed: () => import('./BuilderPage.tsx').then((module) => module.BuilderPage),
  'embed/newsrooms': () => import('./NewsroomsPage.tsx').then((module) => module.NewsroomsPage),
  'embed/lab': () => import('./LaboratoryPage.tsx').then((module) => module.LaboratoryPage),
}

/** Rejects where its script does not come. */
export function loadTool(tool: Tool): Promise<ComponentType<ToolProps>> {
  return imports[tool]()
}

const names = { embed: 'builder', 'embed/newsrooms': 'newsrooms', 'embed/lab': 'laboratory' } as const

export function headOfTool(tool: Tool): { readonly title: string; readonly description: string } {
  return { title: words(`${names[tool]}.title`), description: words(`${names[tool]}.description`) }
}
