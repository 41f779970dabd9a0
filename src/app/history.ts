/** Keeps the window's address and the view in step, and the theme on the page. */
import { viewAt } from '../domain/address.ts'
import { changed } from '../domain/view.ts'
import { need, type AtlasStore, type History } from '../store/store.ts'
import { existsIn } from './links.ts'

export const windowHistory: History = {
  go: (address, how) =>
    how === 'push' ? history.pushState(null, '', address) : history.replaceState(null, '', address),
}

/** Takes the view from the address now and whenever the reader goes back or forward. */
export function followHistory(store: AtlasStore): void {
  const exists = existsIn(store.atlas)
  const read = () => {
    const view = viewAt(location.pathname.slice(store.base.length), location.search, exists)
    // On the page for unknown addresses the address names nothing, and the page stays what it is.
    const { view: before } = store.getState()
    const { subject, ...seen } = view
    store.setState({ view: subject.kind === 'not-found' ? changed(before, seen) : view })
    void need(store, subject)
  }
  read()
  addEventListener('popstate', read)

  const dress = () => {
    const { theme } = store.getState().view
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }
  dress()
  store.subscribe(dress)
}
