/** Which of its pages an address of the one file leads to, and how the reader comes from one kind of them to another. */
import type { StoryId } from '../domain/ids.ts'
import { storyAt } from '../domain/story.ts'
import { isForClass, toolAt, type ToolForClass } from '../domain/tool.ts'
import { addressHere, addressIn } from './history.ts'

export type Page =
  /** All of these are one page to the browser, which follows its links itself. */
  | { readonly kind: 'view' }
  | { readonly kind: 'tool'; readonly tool: ToolForClass }
  | { readonly kind: 'story' | 'handout'; readonly id: StoryId }

/** Of a path below the base, with or without its last slash. Whether there is such a story is not known here. */
export function pageAt(written: string): Page {
  const path = written.replace(/[^/]$/, '$&/')
  const story = storyAt(path)
  if (story) return { kind: story.isHandout ? 'handout' : 'story', id: story.id }
  const tool = toolAt(path)
  return tool && isForClass(tool) ? { kind: 'tool', tool } : { kind: 'view' }
}

/** Whether a step from one address to another leads to another page, as a host would send one. */
export function isElsewhere(from: Pick<Location, 'hash'>, to: Pick<Location, 'hash'>): boolean {
  const [here, there] = [from, to].map(({ hash }) => addressIn(hash) ?? { path: '', search: '' })
  const [before, after] = [pageAt(here!.path), pageAt(there!.path)]
  if (before.kind === 'view' || after.kind === 'view') return before.kind !== after.kind
  return here!.path !== there!.path || here!.search !== there!.search
}

/**
 * Loads the document anew for another page, so that nothing of this one is left: no key, no map, no timer. Call it before
 * any other listens to the history, as what it takes to lead elsewhere is not told to others.
 */
export function leaveForOthers(page: Window): void {
  const { kind } = pageAt(addressHere().path)
  const leave = (event: Event) => {
    event.stopImmediatePropagation()
    // Where the reader has come on this page is no place on the next.
    page.history.scrollRestoration = 'manual'
    page.location.reload()
  }
  // Tells nothing of where from, and comes first.
  page.addEventListener('popstate', (event) => {
    if (pageAt(addressHere().path).kind !== kind) leave(event)
  })
  page.addEventListener('hashchange', (event) => {
    if (isElsewhere(new URL(event.oldURL), new URL(event.newURL))) leave(event)
  })
}
