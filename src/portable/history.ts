/** Views in the fragment of the one file's address (`#/country/IRN/?date=2019#meeting-1`), as below a file there are no paths. */
import type { Address, History } from '../store/store.ts'

/** What stands before the path in every address. */
export const fragmentBase = '#/'

export function addressIn(fragment: string): Address | null {
  const found = /^#\/([^?#]*)(\?[^#]*)?(#.*)?$/.exec(fragment)
  return found && { path: found[1] ?? '', search: found[2] ?? '', hash: found[3] ?? '' }
}

/** A fragment that is no address is a place on the front page. */
export function addressHere(): Address {
  const { hash } = location
  return addressIn(hash) ?? { path: '', search: '', hash }
}

/** `root`: what stands before the path where an address is told to others. */
export function fragmentHistory(root: string): History {
  return {
    root,
    read: (href) => (href === undefined ? addressHere() : addressIn(href)),
    go(address, how) {
      if (how === 'push') history.pushState(null, '', address)
      // Only the way of looking changes: the passage stays.
      else history.replaceState(null, '', addressIn(address)?.hash ? address : address + addressHere().hash)
    },
  }
}

/** A link to a place on the page adds that to the address of the view, which the browser would put it in the place of. */
export function followPlaces(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const place = link?.getAttribute('href') ?? ''
    if (!link || event.defaultPrevented || event.button !== 0 || addressIn(place) || !goTo(page, place)) return
    event.preventDefault()
    const { path, search } = addressHere()
    history.pushState(null, '', fragmentBase + path + search + place)
  })
  addEventListener('popstate', () => void goTo(page, addressHere().hash))
}

/** As a browser does by itself: what follows there is next for the keyboard, too. Whether there is such a place. */
function goTo(page: Document, hash: string): boolean {
  const place = page.getElementById(hash.slice(1))
  if (!place) return false
  place.scrollIntoView()
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
  return true
}
