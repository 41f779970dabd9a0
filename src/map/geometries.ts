/** The outlines as GeoJSON by the place that they are of, for whoever takes the map along. */
import type { Geometry } from 'geojson'
import type { PlaceId } from '../domain/ids.ts'
import { fetchOutlines } from './outlines.ts'
import { geometryOf, outlinesOf } from './shapes.ts'

/** A contested case has its area where it has one, else its line. Degrees; longitudes may go on past 180. */
export async function fetchGeometries(): Promise<ReadonlyMap<PlaceId, Geometry>> {
  const shapes = await fetchOutlines()
  const names = ['contestedLines', 'contested', 'countries'] as const
  return new Map(
    names.flatMap((name) =>
      outlinesOf(shapes, name).map((outline) => [String(outline.id), geometryOf(shapes, outline)] as const),
    ),
  )
}
