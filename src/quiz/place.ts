/** Where a country lies that is asked for: nearest to what, and whether on a map. */
import type { Country } from '../domain/country.ts'
import type { Bounds, Position } from '../domain/ids.ts'

/** Of a very large one the middle of the part that is framed. */
export function placeOf({ frame, labelPoint }: Pick<Country, 'frame' | 'labelPoint'>): Position {
  return frame ? [(frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2] : labelPoint
}

export function liesWithin(
  [west, south, east, north]: Bounds,
  country: Pick<Country, 'frame' | 'labelPoint'>,
): boolean {
  const [lon, lat] = placeOf(country)
  return lon >= west && lon <= east && lat >= south && lat <= north
}
