/** Follows the page's own links without loading a new page; every other click is left to the browser. */
import { viewAt } from '../domain/address.ts'
import type { Subject } from '../domain/view.ts'
import type { Atlas } from '../domain/atlas.ts'
import { open, need, show, type AtlasStore } from '../store/store.ts'

/** Whether a subject has a page, as far as the core of the atlas can tell. */
export function existsIn(atlas: Atlas): (subject: Subject) => boolean {
  const has = (records: readonly { readonly id: string }[], id: string) => records.some((record) => record.id === id)
  return (subject) => {
    switch (subject.kind) {
      case 'front':
        return true
      case 'country':
        return has(atlas.countries, subject.id)
      case 'format':
        return has(atlas.formats, subject.id)
      case 'topic':
        return has(atlas.topics, subject.id)
      case 'article':
      case 'statement':
        return /^[\w.-]+$/.test(subject.id)
      case 'not-found':
        return false
    }
  }
}

export function followLinks(store: AtlasStore, page: Document): void {
  const { origin } = page.location
  const exists = existsIn(store.atlas)

  const ownSubject = (link: HTMLAnchorElement | SVGAElement): { subject: Subject; hash: string } | null => {
    const href = link.getAttribute('href')
    if (href === null || href.startsWith('#') || link.hasAttribute('target')) return null
    const url = new URL(href, page.baseURI)
    if (url.origin !== origin || !url.pathname.startsWith(store.base)) return null
    const { subject } = viewAt(url.pathname.slice(store.base.length), url.search, exists)
    return subject.kind === 'not-found' ? null : { subject, hash: url.hash }
  }
  const linkOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]') : null

  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = linkOf(event)
    if (!link || link.dataset['reload'] !== undefined) return
    const own = ownSubject(link)
    if (!own) return
    event.preventDefault()
    const country = link.dataset['country']
    if (country !== undefined) open(store, country)
    else show(store, { subject: own.subject }, 'push', own.hash)
  })

  // What a link leads to is fetched while the pointer or the focus is still on its way to a click.
  for (const kind of ['pointerover', 'focusin'] as const)
    page.addEventListener(kind, (event) => {
      const link = linkOf(event)
      const own = link && ownSubject(link)
      if (own) void need(store, own.subject)
    })
}
