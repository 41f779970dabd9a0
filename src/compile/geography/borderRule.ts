/** The border rule as it bears on the outlines' source: what is moved to which state, and where contested areas are cut. */
import type { Position } from 'geojson'

/** ISO 3166-1 alpha-3 (Kosovo: XKX, reserved for users of the standard); null: assigned to no state. */
type State = string | null

/**
 * Entries of the source that have no country number of their own, by the source's name for them.
 * A state holds what resolutions of the UN General Assembly describe as its territory: whoever rents or runs a part
 * of it does not matter (Baikonur, Guantánamo Bay, Northern Cyprus, the buffer zone, Somaliland).
 */
export const stateOfUnnumbered: ReadonlyMap<string, State> = new Map<string, State>([
  ['Baikonur', 'KAZ'],
  ['N. Cyprus', 'CYP'],
  ['Cyprus U.N. Buffer Zone', 'CYP'],
  // Not leased: kept under British sovereignty by the treaty of 1960 under which Cyprus joined the UN, and claimed by no one else.
  ['Akrotiri', 'GBR'],
  ['Dhekelia', 'GBR'],
  ['Kosovo', 'XKX'],
  ['Siachen Glacier', null],
  ['Somaliland', 'SOM'],
  ['USNB Guantanamo Bay', 'CUB'],
  ['Indian Ocean Ter.', 'AUS'],
  ['Coral Sea Is.', 'AUS'],
  ['Clipperton I.', 'FRA'],
])

/** Left out: Antarctica, and uninhabited reefs that several states claim and no resolution assigns. */
export const leftOut: ReadonlySet<string> = new Set([
  'Antarctica',
  'Bajo Nuevo Bank',
  'Scarborough Reef',
  'Serranilla Bank',
  'Spratly Is.',
])

/** Entries of the source that are contested areas as a whole, by the source's name for them. */
export const contestedEntries: ReadonlyMap<string, string> = new Map([
  ['N. Cyprus', 'northern-cyprus'],
  ['Kosovo', 'kosovo'],
  ['Siachen Glacier', 'siachen'],
])

/** A ring that the source draws in another state than the rule: the one that holds `inside` (lon, lat). */
export interface MovedRing {
  readonly from: string
  readonly to: string
  readonly inside: Position
  readonly contested?: string
}

export const movedRings: readonly MovedRing[] = [{ from: 'RUS', to: 'UKR', inside: [34.1, 44.95], contested: 'crimea' }]

/** An area cut out of `from` along contested lines; `inside` (lon, lat) tells which side of the line it is. */
export interface CutArea {
  readonly from: string
  readonly to: string
  readonly contested?: string
  /** The pieces' numbers in contested-lines.geojson. */
  readonly lines: readonly number[]
  readonly inside: Position
}

export const cutAreas: readonly CutArea[] = [
  { from: 'GEO', to: 'GEO', contested: 'abkhazia', lines: [8], inside: [41.02, 43] },
  { from: 'GEO', to: 'GEO', contested: 'south-ossetia', lines: [9], inside: [43.96, 42.23] },
  { from: 'MDA', to: 'MDA', contested: 'transnistria', lines: [7], inside: [29.6, 46.85] },
  { from: 'UKR', to: 'UKR', contested: 'donetsk-luhansk', lines: [45], inside: [37.8, 48] },
  // The ceasefire line of 1994, which held until November 2020.
  { from: 'AZE', to: 'AZE', contested: 'nagorno-karabakh', lines: [29, 40, 42], inside: [46.75, 39.82] },
  { from: 'ISR', to: 'SYR', contested: 'golan', lines: [22], inside: [35.8, 33] },
  { from: 'MAR', to: 'ESH', lines: [33], inside: [-12.5, 25.5] },
]

/** A contested area inside a state whose line closes on itself. */
export interface EnclosedArea {
  readonly state: string
  readonly contested: string
  readonly lines: readonly number[]
}

export const enclosedAreas: readonly EnclosedArea[] = [
  // The Soviet oblast: smaller than the area within the line of 1994 and on the whole inside it.
  { state: 'AZE', contested: 'nagorno-karabakh-oblast', lines: [2, 3, 37, 38, 40, 42, 46] },
]

/** Contested areas whose line lies against another state: who is on the other side. Elsewhere it is the area's own state. */
export const oppositeState: ReadonlyMap<string, string> = new Map([['kosovo', 'SRB']])

/** A line without an area: a section of the border of two neighbours, from one point (lon, lat) to another, and claims. */
export interface ContestedBorder {
  readonly id: string
  readonly between: readonly [string, string]
  readonly from: Position
  readonly to: Position
  /** Pieces of contested-lines.geojson that belong to the same case. */
  readonly lines: readonly number[]
}

export const contestedBorders: readonly ContestedBorder[] = [
  // The Line of Control, up to its last agreed point.
  { id: 'kashmir', between: ['IND', 'PAK'], from: [74.317, 32.823], to: [77.05, 35.111], lines: [] },
  // The Line of Actual Control in the west and, beyond it, the border that India claims.
  { id: 'aksai-chin', between: ['IND', 'CHN'], from: [77.799, 35.496], to: [78.916, 33.388], lines: [21] },
]
