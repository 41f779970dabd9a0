/** Follows the page's own links without loading a new page; every other click is left to the browser. */
import { addressOf, viewAt } from '../domain/address.ts'
import { changed, type View } from '../domain/view.ts'
import { close, rememberOpener } from './closing.ts'
import { existsIn } from '../store/select.ts'
import { need, open, show, type AtlasStore } from '../store/store.ts'

type Link = HTMLAnchorElement | SVGAElement
type ViewPatch = Pick<View, 'subject'> & Partial<Pick<View, 'date'>>

export function followLinks(store: AtlasStore, page: Document): void {
  const { origin } = page.location
  const exists = existsIn(store.atlas)

  /** What a link changes of the view: what is read, and the date where it names one. */
  const ownView = (link: Link): { patch: ViewPatch; hash: string } | null => {
    const href = link.getAttribute('href')
    if (href === null || href.startsWith('#') || link.hasAttribute('target')) return null
    const url = new URL(href, page.baseURI)
    if (url.origin !== origin || !url.pathname.startsWith(store.base)) return null
    const { subject, date } = viewAt(url.pathname.slice(store.base.length), url.search, exists)
    return subject.kind === 'not-found' ? null : { patch: { subject, ...(date && { date }) }, hash: url.hash }
  }
  const undress = carryView(store, page, (link) => ownView(link)?.patch)

  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = linkOf(event)
    if (!link || link.dataset['reload'] !== undefined) return
    const own = ownView(link)
    if (!own) return
    event.preventDefault()
    undress(link)
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

function linkOf({ target }: Event): Link | null {
  return target instanceof Element ? target.closest<Link>('a[href]') : null
}

/**
 * What is opened in another tab, or copied, is to show what a click here would: the date, the theme, the formats. So a
 * link has the whole address from when it is pressed; returns what gives it its own again.
 */
function carryView(
  store: AtlasStore,
  page: Document,
  patchOf: (link: Link) => ViewPatch | undefined,
): (link: Link) => void {
  const own = new WeakMap<Link, { readonly href: string; readonly whole: string }>()
  const undress = (link: Link) => {
    const known = own.get(link)
    if (known && known.whole === link.getAttribute('href')) link.setAttribute('href', known.href)
  }
  const dress = (event: Event) => {
    const link = linkOf(event)
    if (!link) return
    undress(link)
    const patch = patchOf(link)
    const href = link.getAttribute('href') ?? ''
    if (!patch) return
    const whole = store.base + addressOf(changed(store.getState().view, patch)) + new URL(href, page.baseURI).hash
    own.set(link, { href, whole })
    link.setAttribute('href', whole)
  }
  for (const kind of ['pointerdown', 'contextmenu', 'auxclick', 'keydown'] as const)
    page.addEventListener(kind, dress, { capture: true })
  return undress
}
