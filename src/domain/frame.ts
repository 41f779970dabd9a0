/** Framed pages: what of the atlas has one, for the pages of others, at which address, and how tall its frame is. */
import { pathOf } from './address.ts'
import { openingFormat, type Subject } from './view.ts'

const framed: readonly Subject['kind'][] = [
  'front',
  'country',
  'format',
  'topic',
  'pair',
  'compare',
  'statement',
  'not-found',
]

/** Of these the words are what is framed; of the others the map is, and the words are folded away below it. */
const worded: readonly Subject['kind'][] = ['topic', 'pair', 'compare', 'statement', 'not-found']

export const frameFolder = 'embed/'
/** The first page tells of everything; framed, it tells what changed when. */
const ofFront = 'timeline/'

/** Whether a subject has a page to be framed. */
export function isFramed({ kind }: Subject): boolean {
  return framed.includes(kind)
}

/** Whether it is as tall as its words; else the map fills what the words leave of the height that it is given. */
export function isWorded({ kind }: Subject): boolean {
  return worded.includes(kind)
}

/**
 * Of a frame that nobody has measured, in CSS pixels: a map is as tall as it is made, a statement of the usual length
 * fits at 640 pixels, and of what is longer a good part is in sight.
 */
export function usualHeight(subject: Subject): number {
  if (!isWorded(subject)) return 560
  return subject.kind === 'statement' ? 420 : 720
}

/** Below the site's base. */
export function framePathOf(subject: Subject): string {
  return frameFolder + (subject.kind === 'front' ? ofFront : pathOf(subject))
}

/** Of the path of a framed page that of the atlas's own; of any other path nothing. Both below the site's base. */
export function pathInFrame(path: string): string | null {
  if (!path.startsWith(frameFolder)) return null
  const own = path.slice(frameFolder.length).replace(/index\.html$/, '')
  return own === ofFront ? '' : own === '' ? null : own
}

/** Whose records a framed page comes with: what the first page tells in a frame rests on more than it has by itself. */
export function subjectsInFrame(subject: Subject): readonly Subject[] {
  if (subject.kind === 'not-found') return []
  return subject.kind === 'front' ? [subject, { kind: 'format', id: openingFormat }] : [subject]
}
