/** Closing what is read: by the Escape key or the cross, back to the front page and to the link that had opened it. */
import type { Subject } from '../domain/view.ts'
import { show, type AtlasStore } from '../store/store.ts'

type Link = HTMLAnchorElement | SVGAElement

/** The link that opened what is read, as its address, and whether that link is on the map. */
interface Opener {
  readonly href: string
  readonly onMap: boolean
}

const openers = new WeakMap<AtlasStore, Opener>()
const closed = new WeakMap<AtlasStore, Opener>()

export function rememberOpener(store: AtlasStore, link: Link): void {
  const href = link.getAttribute('href')
  if (href !== null) openers.set(store, { href, onMap: link instanceof SVGElement })
}

export function close(store: AtlasStore): void {
  const opener = openers.get(store)
  if (opener) closed.set(store, opener)
  show(store, { subject: { kind: 'front' } }, 'push')
}

/** The link to which the focus returns, once, after something has been closed: where it is on the page still. */
export function linkToReturnTo(store: AtlasStore, page: Document): Link | null {
  const opener = closed.get(store)
  closed.delete(store)
  if (!opener) return null
  const links = page.querySelectorAll<Link>(`a[href="${CSS.escape(opener.href)}"]`)
  return [...links].find((link) => link instanceof SVGElement === opener.onMap) ?? links[0] ?? null
}

const open: readonly Subject['kind'][] = ['front', 'not-found']

/** Escape closes, one thing at a time: the table, the country whose passages are marked, what is read. */
export function followEscape(store: AtlasStore, page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const { view } = store.getState()
    if (view.as === 'table') show(store, { as: 'map' }, 'push')
    else if (view.about !== null) show(store, { about: null }, 'replace')
    else if (!open.includes(view.subject.kind)) close(store)
    else return
    event.preventDefault()
  })
}
