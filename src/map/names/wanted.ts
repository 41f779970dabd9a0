/** What is to be named on the map, of whatever kind, before it is known where there is room for it. */
import type { Atlas } from '../../domain/atlas.ts'
import type { CountryId, Language } from '../../domain/ids.ts'
import type { Drawing } from '../drawing.ts'
import { worldAtZoom0, type Frame, type Point } from '../mercator.ts'
import type { Shapes } from '../shapes.ts'
import type { Offset, Wish } from './place.ts'
import type { View } from './space.ts'
import { widthOf } from './width.ts'

/** `sizes` of map.css must agree: pixels, and the space between letters in ems. */
export const lettering = {
  'member large': { size: 15, tracking: 0.16 },
  'member small': { size: 10.5, tracking: 0.08 },
  'country large': { size: 11, tracking: 0.12 },
  'country small': { size: 9.5, tracking: 0.08 },
  'sea large': { size: 14, tracking: 0.04 },
  'sea small': { size: 11, tracking: 0.04 },
  river: { size: 11, tracking: 0.04 },
  mountains: { size: 11, tracking: 0.14 },
  contested: { size: 12, tracking: 0.02 },
  capital: { size: 12, tracking: 0 },
  'capital minor': { size: 11, tracking: 0 },
} as const
export type Kind = keyof typeof lettering

export interface Wanted extends Wish {
  readonly kind: Kind
  readonly text: string
  /** Where the text is of another language than the page: how its letters are raised depends on it. */
  readonly lang?: Language
  readonly id?: CountryId
  /** The country on whose fill it stands. */
  readonly on?: CountryId
}

export interface NamesOptions {
  readonly shapes: Shapes
  readonly atlas: Atlas
  readonly drawing: Pick<Drawing, 'seated' | 'ties' | 'selected' | 'caseName'>
  readonly frame: Frame
  /** Where names are to be read, the best part first: a name goes where it finds room. */
  readonly views: readonly View[]
  readonly language: Language
  /** The smallest scale that matters, in pixels for a unit: a small screen's, or the one at which the map is just now. */
  readonly scale: number
}

export const inPlace: readonly Offset[] = [{ x: 0, y: 0 }]

/** Names of states are capitals; nature's and cities' are written as words are. */
export function lettersOf(kind: Kind, text: string): string {
  return /member|country/.test(kind) ? text.toUpperCase() : text
}

export function isCapital(kind: Kind): boolean {
  return kind.startsWith('capital')
}

export function boxOf(kind: Kind, text: string): { text: string; width: number; height: number } {
  const { size, tracking } = lettering[kind]
  const dot = isCapital(kind) ? 14 : 0
  return { text, width: widthOf(lettersOf(kind, text), size, tracking) + dot + 4, height: Math.ceil(size * 1.25) }
}

/** Pixels for a unit on a laptop, about. */
export const usualScale = 0.7

/** The scale, in pixels for a unit, at which the map stands at a zoom. */
export function scaleAt(zoom: number, frame: Frame): number {
  return (worldAtZoom0 * 2 ** zoom) / frame.unitsPerWorld
}

export function contains(views: readonly View[], [x, y]: Point): boolean {
  return views.some((view) => x > view.west && x < view.east && y > view.north && y < view.south)
}
