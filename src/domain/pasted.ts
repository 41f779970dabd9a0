/** The view of an address as people paste it. */
import { viewAt } from './address.ts'
import { pathInFrame } from './frame.ts'
import type { Subject, View } from './view.ts'

/**
 * Whole, of this copy of the atlas or of another, of the atlas as one file, or only what stands behind the site's base;
 * framed or not. Its subject is `not-found` where it is no address of the atlas.
 */
export function viewPasted(text: string, base: string, exists: (subject: Subject) => boolean): View {
  const root = new URL('/', 'https://atlas.invalid')
  const whole = new URL(URL.canParse(text.trim(), root.href) ? text.trim() : 'elsewhere', root)
  const inFile = /^#\/(.*)$/.exec(whole.hash)?.[1]
  const asked = inFile === undefined ? whole : new URL(inFile, root)
  const hasBase = base.startsWith('/') && asked.pathname.startsWith(base)
  const path = asked.pathname.slice(hasBase ? base.length : 1)
  return viewAt(pathInFrame(path) ?? path, asked.search, exists)
}
