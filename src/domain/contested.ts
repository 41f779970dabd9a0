/** A contested case of the border rule: an area, or a border, whose control is contested, and what the drawing follows. */
import { firstDay, termHolds, type DateText, type Term } from './date.ts'
import type { Bounds, ContestedId, CountryId, Position } from './ids.ts'
import type { Source } from './source.ts'

export interface DatedName extends Term {
  readonly name: string
}

/** A resolution that the drawing follows, by its symbol: `A/RES/68/262`. */
export interface Authority {
  readonly symbol: string
  readonly date: DateText
  readonly sources: readonly Source[]
}

/** What every page needs of a case to draw it. Its term is that in which it is hatched: while control is contested. */
export interface ContestedBrief extends Term {
  readonly id: ContestedId
  /** The first whose term holds is the name of that day. */
  readonly names: readonly DatedName[]
  /** The state in which the rule draws it; absent where it is assigned to none, or is a border of two. */
  readonly state?: CountryId
  /** Of a border alone, without an area. */
  readonly between?: readonly [CountryId, CountryId]
  readonly bounds: Bounds
  /** Inside the area, or on the line. */
  readonly labelPoint: Position
}

export interface Contested extends ContestedBrief {
  /** What is contested, since when, and what the drawing follows: one neutral sentence. */
  readonly sentence: { readonly text: string; readonly sources: readonly Source[] }
  readonly authority: readonly Authority[]
  readonly note?: string
  /** All pages on which names, sentence and authority rest. */
  readonly sources: readonly Source[]
}

/** The name on a day; where none is known for it, the last of before, else the first. */
export function nameOn({ names }: Pick<ContestedBrief, 'names'>, day: DateText): string {
  const before = names.findLast(({ from }) => from === undefined || firstDay(from) <= day)
  return (names.find((name) => termHolds(name, day)) ?? before ?? names[0])?.name ?? ''
}

/** The countries that a case is of, if any. */
export function countriesOfCase({ state, between }: Pick<ContestedBrief, 'state' | 'between'>): readonly CountryId[] {
  return between ?? (state === undefined ? [] : [state])
}
