/** A city in which formats meet or have their seat. */
import type { CityId, CountryId, PlaceId, Position } from './ids.ts'

export interface City {
  readonly id: CityId
  readonly name: string
  /** In whose borders it is drawn. */
  readonly country: CountryId
  /** Degrees, [longitude, latitude]. */
  readonly at: Position
}

const cityPlace = 'city/'

export function placeOfCity(id: CityId): PlaceId {
  return cityPlace + id
}

/** The city that a place on the map is, if it is one. */
export function cityOfPlace(place: PlaceId): CityId | undefined {
  return place.startsWith(cityPlace) ? place.slice(cityPlace.length) : undefined
}
