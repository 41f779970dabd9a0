/** Takes a page that is no view of the map over in the browser. */
import type { ReactNode } from 'react'
import type { StoryBrief } from '../domain/story.ts'
import { tools } from '../domain/tool.ts'
import { followTheme } from '../app/history.ts'
import { viewAt } from '../domain/address.ts'
import { existsIn } from '../store/select.ts'
import type { AtlasStore } from '../store/store.ts'
import { loadTool } from './tools.ts'
import { ToolShell } from './ToolShell.tsx'

/** `asked`: as the page itself says which it is. Rejects where its script does not come; the page then stays as it is. */
export async function takeToolOver(
  asked: string,
  store: AtlasStore,
  root: HTMLElement,
  hydrate: (root: HTMLElement, app: ReactNode) => unknown,
): Promise<void> {
  const tool = tools.find((one) => one === asked)
  if (!tool) return
  const component = await loadTool(tool)
  const { dataset } = document.documentElement
  const takeOver = () => {
    const { theme } = viewAt('', location.search, existsIn(store.atlas))
    store.setState(({ view }) => ({ view: { ...view, theme } }))
    followTheme(store)
    dataset['live'] = ''
  }
  const { origin = '', contact = '' } = dataset
  const stories = JSON.parse(document.getElementById('stories')?.textContent ?? '[]') as readonly StoryBrief[]
  const props = { store, tool, component, origin, contact, stories }
  hydrate(root, <ToolShell {...props} onReady={takeOver} />)
}
