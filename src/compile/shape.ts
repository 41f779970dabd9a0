/** What the outlines tell of a country or a contested case: where it lies and where its name stands. */
import type { Bounds, ContestedId, CountryId, Position } from '../domain/ids.ts'

export interface Shape {
  readonly bounds: Bounds
  readonly labelPoint: Position
}

export interface ContestedShape extends Shape {
  /** The state in which it is drawn; `null`: in none, or it is a line alone. */
  readonly state: CountryId | null
  /** A border alone, without an area. */
  readonly isLine: boolean
}

/** All that the compiler knows of the outlines. */
export interface Geography {
  readonly countries: ReadonlyMap<CountryId, Shape>
  readonly contested: ReadonlyMap<ContestedId, ContestedShape>
}
