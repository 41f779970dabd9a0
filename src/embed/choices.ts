/** What can be chosen of a frame besides what it shows, and which view an address names that somebody pastes. */
import { isFramed } from '../domain/frame.ts'
import { viewPasted } from '../domain/pasted.ts'
import type { Subject, View } from '../domain/view.ts'
import { ownLook, type Look } from '../take/embed/code.ts'

export const ways = ['iframe', 'element', 'address'] as const
export type Way = (typeof ways)[number]

/** In CSS pixels: of a phone's column, of an article's, and of a page that has room. */
export const widths = { phone: 340, column: 640, wide: 960 } as const
export const leastHeight = 360
export const mostHeight = 2000

export interface Choices {
  readonly way: Way
  /** Of the preview and of what is measured, in CSS pixels. */
  readonly width: number
  /** Of a map, in CSS pixels. */
  readonly height: number
  readonly look: Look
}

/** At first: as wide as the reader's screen has room for. */
export function choicesFor(screenWidth: number): Choices {
  return { way: 'iframe', width: screenWidth < 700 ? widths.phone : widths.column, height: 560, look: ownLook }
}

export type Understood = { readonly view: View } | { readonly fault: 'unknown' | 'unframed'; readonly subject: Subject }

/** The view of an address that is pasted, if it can be framed. */
export function viewOfText(text: string, base: string, exists: (subject: Subject) => boolean): Understood {
  const view = viewPasted(text, base, exists)
  const { subject } = view
  if (subject.kind === 'not-found') return { fault: 'unknown', subject }
  return isFramed(subject) ? { view } : { fault: 'unframed', subject }
}

/** A whole number between two others; of anything else the nearest, and of no number the least. */
export function between(text: string, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(Number(text) || 0)))
}
