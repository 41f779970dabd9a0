/** Takes a page that is no view of the map over in the browser. */
import type { ComponentType, ReactNode } from 'react'
import type { StoryBrief } from '../domain/story.ts'
import type { Tool } from '../domain/tool.ts'
import { followTheme } from '../app/history.ts'
import { viewAt } from '../domain/address.ts'
import { existsIn } from '../store/select.ts'
import type { AtlasStore, History } from '../store/store.ts'
import { ToolShell, type ToolProps } from './ToolShell.tsx'

interface Options {
  readonly tool: Tool
  readonly component: ComponentType<ToolProps>
  readonly store: AtlasStore
  readonly history: History
  readonly root: HTMLElement
  readonly hydrate: (root: HTMLElement, app: ReactNode) => unknown
}

export function takeToolOver({ tool, component, store, history, root, hydrate }: Options): void {
  const { dataset } = document.documentElement
  const takeOver = () => {
    const { theme } = viewAt('', history.read()?.search ?? '', existsIn(store.atlas))
    store.setState(({ view }) => ({ view: { ...view, theme } }))
    followTheme(store)
    dataset['live'] = ''
  }
  const { origin = '', contact = '' } = dataset
  const stories = JSON.parse(document.getElementById('stories')?.textContent ?? '[]') as readonly StoryBrief[]
  const props = { store, tool, component, history, origin, contact, stories }
  hydrate(root, <ToolShell {...props} onReady={takeOver} />)
}
