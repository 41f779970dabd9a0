/** The shortest way over the globe between two capitals, for the links that the map draws. */
import { greatCircle as turfGreatCircle } from '@turf/great-circle'
import { countryOf, type Atlas, type Tie } from '../domain/atlas.ts'
import type { CountryId, Position } from '../domain/ids.ts'

export interface TieLine {
  readonly countries: readonly [CountryId, CountryId]
  readonly line: readonly Position[]
}

/** One line for each pair of countries, however many stances they share. */
export function tieLines(atlas: Atlas, ties: readonly Tie[]): readonly TieLine[] {
  const pairs = new Map(ties.map((tie) => [[...tie.countries].sort().join(' '), tie.countries]))
  return [...pairs.values()].flatMap((countries) => {
    const [from, to] = countries.map((id) => countryOf(atlas, id)?.capital?.at)
    return from && to ? [{ countries, line: greatCircle(from, to) }] : []
  })
}

/** Positions from one end to the other. Across the antimeridian they go on past 180°. */
export function greatCircle(from: Position, to: Position): readonly Position[] {
  const { geometry } = turfGreatCircle([...from], [...to], { npoints: 48 })
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  const way: Position[] = []
  for (const [lon, lat] of lines.flat()) {
    const before = way.at(-1)?.[0] ?? lon!
    way.push([lon! + 360 * Math.round((before - lon!) / 360), lat!])
  }
  return way
}
