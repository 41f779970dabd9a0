/** A country as the atlas knows it: its names, its capital, where it lies. */
import type { Bounds, CountryId, Language, Position } from './ids.ts'
import type { Source } from './source.ts'

export type Region = 'south-caucasus' | 'central-asia' | 'neighbour'

/** What every page needs of a country to name it and to draw it. */
export interface Country {
  readonly id: CountryId
  /** ISO 3166-1 alpha-2, upper case. */
  readonly alpha2: string
  readonly region: Region
  /** By language of the interface. */
  readonly names: Readonly<Record<Language, string>>
  /** The language of its own in which the name for English readers stands, if it does: Türkiye is Turkish. */
  readonly nameLanguage?: Language
  /** Absent where the seat of government is itself contested. */
  readonly capital?: { readonly name: string; readonly at: Position }
  readonly bounds: Bounds
  /** What of a very large country a view of several countries frames. */
  readonly frame?: Bounds
  readonly labelPoint: Position
}

/** What the page of a country needs more. */
export interface CountryProfile {
  readonly id: CountryId
  readonly ownNames: readonly { readonly language: Language; readonly name: string }[]
  /** Of its names and its capital. */
  readonly sources: readonly Source[]
}
