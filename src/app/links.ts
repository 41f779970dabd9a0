/** Follows the page's own links without loading a new page; every other click is left to the browser. */
import { viewAt } from '../domain/address.ts'
import type { View } from '../domain/view.ts'
import { close, rememberOpener } from './closing.ts'
import { existsIn } from '../store/select.ts'
import { need, open, show, type AtlasStore } from '../store/store.ts'

type ViewPatch = Pick<View, 'subject'> & Partial<Pick<View, 'date' | 'formats'>>

export function followLinks(store: AtlasStore, page: Document): void {
  const { origin } = page.location
  const exists = existsIn(store.atlas)

  /** What a link changes of the view: what is read, and the date and the formats where it names them. */
  const ownView = (link: HTMLAnchorElement | SVGAElement): { patch: ViewPatch; hash: string } | null => {
    const href = link.getAttribute('href')
    if (href === null || href.startsWith('#') || link.hasAttribute('target')) return null
    const url = new URL(href, page.baseURI)
    if (url.origin !== origin || !url.pathname.startsWith(store.base)) return null
    const { subject, date, formats } = viewAt(url.pathname.slice(store.base.length), url.search, exists)
    return subject.kind === 'not-found'
      ? null
      : { patch: { subject, ...(date && { date }), ...(formats.length > 0 && { formats }) }, hash: url.hash }
  }
  const linkOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]') : null

  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = linkOf(event)
    if (!link || link.dataset['reload'] !== undefined) return
    const own = ownView(link)
    if (!own) return
    event.preventDefault()
    if (link.dataset['close'] !== undefined) return close(store)
    rememberOpener(store, link, own.patch.subject)
    const { place } = link.dataset
    if (place !== undefined) open(store, place)
    else show(store, own.patch, 'push', own.hash)
  })

  // What a link leads to is fetched while the pointer or the focus is still on its way to a click.
  for (const kind of ['pointerover', 'focusin'] as const)
    page.addEventListener(kind, (event) => {
      const link = linkOf(event)
      const own = link && link.dataset['reload'] === undefined && ownView(link)
      if (own) void need(store, own.patch.subject)
    })
}
