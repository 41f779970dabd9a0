/** A city in which formats meet or have their seat. */
import type { CityId, CountryId, Position } from './ids.ts'

export interface City {
  readonly id: CityId
  readonly name: string
  /** In whose borders it is drawn. */
  readonly country: CountryId
  /** Degrees, [longitude, latitude]. */
  readonly at: Position
}
