/** Follows the page's own links without loading a new page; every other click is left to the browser. */
import { viewAt } from '../domain/address.ts'
import type { View } from '../domain/view.ts'
import { close, rememberOpener } from './closing.ts'
import { existsIn } from '../store/select.ts'
import { need, open, show, type AtlasStore } from '../store/store.ts'

export type Link = HTMLAnchorElement | SVGAElement
type ViewPatch = Pick<View, 'subject'> & Partial<Pick<View, 'date' | 'formats'>>

export function linkOf({ target }: Event): Link | null {
  return target instanceof Element ? target.closest<Link>('a[href]') : null
}

/** What a link of the page's own changes of the view: what is read, and the date and the formats where it names them. */
export function ownView(store: AtlasStore, link: Link): { readonly patch: ViewPatch; readonly hash: string } | null {
  const href = link.getAttribute('href')
  const address = href === null || link.hasAttribute('target') ? null : store.history.read(href)
  if (!address) return null
  const { subject, date, formats } = viewAt(address.path, address.search, existsIn(store.atlas))
  if (subject.kind === 'not-found') return null
  return { patch: { subject, ...(date && { date }), ...(formats.length > 0 && { formats }) }, hash: address.hash }
}

/** Whether the browser would open a link in the page's place. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

export function followLinks(store: AtlasStore, page: Document): void {
  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || !isPlain(event)) return
    const link = linkOf(event)
    if (!link || link.dataset['reload'] !== undefined) return
    const own = ownView(store, link)
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
      const own = link && link.dataset['reload'] === undefined && ownView(store, link)
      if (own) void need(store, own.patch.subject)
    })
}
