/** Framed pages: what of the atlas has one, for the pages of others, and at which address. */
import { pathOf } from './address.ts'
import type { Subject } from './view.ts'

const framed: readonly Subject['kind'][] = ['front', 'country', 'format', 'topic', 'pair', 'compare', 'statement']

const folder = 'embed/'
/** The first page tells of everything; framed, it tells what changed when. */
const ofFront = 'timeline/'

/** Whether a subject has a page to be framed. */
export function isFramed({ kind }: Subject): boolean {
  return framed.includes(kind)
}

/** Below the site's base. */
export function framePathOf(subject: Subject): string {
  return folder + (subject.kind === 'front' ? ofFront : pathOf(subject))
}

/** Of the path of a framed page that of the atlas's own; of any other path nothing. Both below the site's base. */
export function pathInFrame(path: string): string | null {
  if (!path.startsWith(folder)) return null
  const own = path.slice(folder.length).replace(/index\.html$/, '')
  return own === ofFront ? '' : own === '' ? null : own
}
