/** Closing what is read: by the Escape key or the cross, back to the front page and to the link that had opened it. */
import { subjectKey, type Subject } from '../domain/view.ts'
import { show, type AtlasStore } from '../store/store.ts'

type Link = HTMLAnchorElement | SVGAElement

/** The link that opened what is read, by its address, and whether that link is on the map. */
interface Opener {
  readonly href: string
  readonly onMap: boolean
}

interface Memory {
  /** By the key of what each had opened last. */
  readonly openers: Map<string, Opener>
  /** That of what has been closed, until the page which comes in its place is complete. */
  closed: Opener | null
}

const memories = new WeakMap<AtlasStore, Memory>()

function memoryOf(store: AtlasStore): Memory {
  const known = memories.get(store) ?? { openers: new Map<string, Opener>(), closed: null }
  memories.set(store, known)
  return known
}

export function rememberOpener(store: AtlasStore, link: Link, opens: Subject): void {
  const href = link.getAttribute('href')
  if (href !== null) memoryOf(store).openers.set(subjectKey(opens), { href, onMap: link instanceof SVGElement })
}

export function close(store: AtlasStore): void {
  const memory = memoryOf(store)
  memory.closed = memory.openers.get(subjectKey(store.getState().view.subject)) ?? null
  show(store, { subject: { kind: 'front' } }, 'push')
}

/** The link to which the focus returns after something has been closed, if it is on the page and can be seen. */
export function linkToReturnTo(store: AtlasStore, page: Document): Link | null {
  const { closed } = memoryOf(store)
  if (!closed) return null
  const links = [...page.querySelectorAll<Link>(`a[href="${CSS.escape(closed.href)}"]`)].filter((link) =>
    link.checkVisibility({ visibilityProperty: true }),
  )
  return links.find((link) => link instanceof SVGElement === closed.onMap) ?? links[0] ?? null
}

/** The page that came in the place of what was closed is complete: what comes next begins at its own top. */
export function forgetClosed(store: AtlasStore): void {
  memoryOf(store).closed = null
}

const nothingToClose: readonly Subject['kind'][] = ['front', 'not-found']

/** Escape closes, one thing at a time: the table, the country whose passages are marked, what is read. */
export function followEscape(store: AtlasStore, page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const { view } = store.getState()
    if (view.as === 'table') show(store, { as: 'map' }, 'push')
    else if (view.about !== null) show(store, { about: null }, 'replace')
    else if (!nothingToClose.includes(view.subject.kind)) close(store)
    else return
    event.preventDefault()
  })
}
