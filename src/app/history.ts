/** Keeps the page's address and the view in step, and the theme on the page. */
import { addressOf, viewAt } from '../domain/address.ts'
import { firstDay } from '../domain/date.ts'
import { subjectKey, type View } from '../domain/view.ts'
import { existsIn } from '../store/select.ts'
import { arrive, miss, type AtlasStore, type History } from '../store/store.ts'

/** That of a page on a host: a view's path is the window's, below `base`. */
export function windowHistory(base: string): History {
  return {
    root: location.origin + base,
    go(address, how) {
      if (how === 'push') history.pushState(null, '', address)
      // Only the way of looking changes: the passage, or what a host appended, stays.
      else history.replaceState(null, '', address.includes('#') ? address : address + location.hash)
    },
    read(href = location.href) {
      const { origin, pathname, search, hash } = new URL(href, document.baseURI)
      const isOwn = !href.startsWith('#') && origin === location.origin && pathname.startsWith(base)
      return isOwn ? { path: pathname.slice(base.length), search, hash } : null
    },
  }
}

/** `YYYY-MM-DD`. Nobody knows who will sit where on a later day. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/**
 * Takes the view from the address now and whenever the reader goes back or forward. `unknown`: the host answered the
 * present address with the page for unknown ones.
 */
export function followHistory(store: AtlasStore, unknown: boolean): void {
  const exists = existsIn(store.atlas)
  const viewHere = (): View => {
    const { path, search } = store.history.read() ?? { path: '', search: '' }
    const view = viewAt(path, search, exists)
    return view.date !== null && firstDay(view.date) > today() ? { ...view, date: null } : view
  }
  const here = viewHere()
  if (unknown) {
    const { kind } = here.subject
    // The core does not know articles and statements by name, but the host has said that there is no such page.
    if (kind === 'article' || kind === 'statement') miss(store, subjectKey(here.subject), 'absent')
    // Only a slash was missing, say: the page is known under its own address.
    else if (kind !== 'not-found') store.history.go(store.base + addressOf(here), 'replace')
  }
  arrive(store, here)
  addEventListener('popstate', () => arrive(store, viewHere()))
  followTheme(store)
}

/** Keeps the theme of the view on the page. */
export function followTheme(store: AtlasStore): void {
  const root = document.documentElement
  const dress = () => {
    const { theme } = store.getState().view
    const wanted = theme === 'auto' ? undefined : theme
    if (root.dataset['theme'] === wanted) return
    if (wanted) root.dataset['theme'] = wanted
    else delete root.dataset['theme']
  }
  dress()
  store.subscribe(dress)
}
