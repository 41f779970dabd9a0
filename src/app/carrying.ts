/** What is opened in another tab, or copied, shows what a click here would: links carry the date, the theme and the formats along. */
import { addressOf } from '../domain/address.ts'
import { changed } from '../domain/view.ts'
import type { AtlasStore } from '../store/store.ts'
import { isPlain, linkOf, ownView, type Link } from './links.ts'

/** A link has the whole address from when it is pressed, and its own again for a click that the page itself follows. */
export function carryView(store: AtlasStore, page: Document): void {
  const dressed = new WeakMap<Link, { readonly own: string; readonly whole: string }>()
  const undress = (link: Link) => {
    const known = dressed.get(link)
    if (known && known.whole === link.getAttribute('href')) link.setAttribute('href', known.own)
  }
  const dress = (event: Event) => {
    const link = linkOf(event)
    if (!link) return
    undress(link)
    const view = ownView(store, link)
    if (!view) return
    const own = link.getAttribute('href')!
    const whole = store.base + addressOf(changed(store.getState().view, view.patch)) + view.hash
    dressed.set(link, { own, whole })
    link.setAttribute('href', whole)
  }
  const capture = { capture: true }
  for (const kind of ['pointerdown', 'contextmenu', 'auxclick', 'keydown'] as const)
    page.addEventListener(kind, dress, capture)
  page.addEventListener(
    'click',
    (event) => {
      const link = linkOf(event)
      if (link && isPlain(event)) undress(link)
    },
    capture,
  )
}
