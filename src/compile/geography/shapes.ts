/** What the map needs to know of a shape beyond its outline: the bounds to fit, the point of its name, its area. */
import { area, bbox, bboxClip, polygon } from '@turf/turf'
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'
import type { Topology } from 'topojson-specification'
import type { Bounds, Position as Place } from '../../domain/ids.ts'
import type { ContestedShape, Geography } from '../shape.ts'
import { featuresOf } from './outlineFeatures.ts'

export interface Shape {
  /** `east` is above 180 where land lies beyond it (Russia), `west` below -180 (the United States). */
  readonly bounds: Bounds
  /** The point on the map furthest from the outline of the largest part. */
  readonly labelPoint: Place
  readonly areaKm2: number
}

// Where a name is wanted, if not wherever there is most room: Russia's is to be read by whoever looks at the region.
const labelBounds: ReadonlyMap<string, Bounds> = new Map([['RUS', [30, 44, 60, 58]]])

// Parts further than this from the rest do not widen the bounds: one who asks for France means not Réunion as well.
const furthestPartDegrees = 12

/** Each country (by alpha-3), or each contested area (by id), with its shape. */
export function shapesOf(
  outlines: Topology,
  object: 'countries' | 'contested' = 'countries',
): ReadonlyMap<string, Shape> {
  return new Map(
    featuresOf(outlines, object).map(({ id, geometry }): [string, Shape] => {
      const shape = geometry as Polygon | MultiPolygon
      return [String(id), shapeOf(shape, labelBounds.get(String(id)))]
    }),
  )
}

/** What the compiler needs of the outlines: the countries, and the contested areas with the lines that have no area. */
export function geographyOf(outlines: Topology): Geography {
  const areas = shapesOf(outlines, 'contested')
  const states = new Map(
    featuresOf(outlines, 'contested').map(({ id, properties }) => [String(id), properties?.['state'] as string | null]),
  )
  const lines = featuresOf(outlines, 'contestedLines').filter(({ id }) => !areas.has(String(id)))
  const contested = new Map<string, ContestedShape>([
    ...[...areas].map(([id, shape]) => [id, { ...shape, state: states.get(id) ?? null, isLine: false }] as const),
    ...lines.map(({ id, geometry }) => [String(id), lineShapeOf(geometry as MultiLineString)] as const),
  ])
  return { countries: shapesOf(outlines), contested }
}

/** A line's name stands on it, half-way along its longest piece. */
function lineShapeOf(geometry: MultiLineString): ContestedShape {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry)
  const [longest = []] = geometry.coordinates.toSorted((first, second) => second.length - first.length)
  const [x = 0, y = 0] = longest[Math.floor(longest.length / 2)] ?? []
  return { bounds: [west, south, east, north], labelPoint: [rounded(x), rounded(y)], state: null, isLine: true }
}

function shapeOf(geometry: Polygon | MultiPolygon, within: Bounds | undefined): Shape {
  const parts: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const byArea = parts.toSorted((first, second) => areaOf(second) - areaOf(first))
  const largest = byArea[0] ?? []
  return {
    bounds: boundsOfWhatIsNear(byArea),
    labelPoint: poleOf(within === undefined ? largest : clipped(largest, within)),
    areaKm2: Math.round(area(geometry) / 1e6),
  }
}

/** The bounds of the first part and of all that lies near it, or near what lies near it. */
function boundsOfWhatIsNear([first = [], ...others]: readonly Position[][][]): Bounds {
  const near = [boundsOf(first)]
  let waiting = others.map(boundsOf)
  for (;;) {
    const found = waiting.filter((part) => near.some((other) => degreesBetween(part, other) <= furthestPartDegrees))
    if (found.length === 0) break
    near.push(...found)
    waiting = waiting.filter((part) => !found.includes(part))
  }
  return near.reduce(([west, south, east, north], [w, s, e, n]) => {
    return [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)]
  })
}

function degreesBetween([west, south, east, north]: Bounds, [w, s, e, n]: Bounds): number {
  return Math.hypot(Math.max(w - east, 0, west - e), Math.max(s - north, 0, south - n))
}

function boundsOf(coordinates: Position[][]): Bounds {
  const [west = 0, south = 0, east = 0, north = 0] = bbox({ type: 'Polygon', coordinates })
  return [west, south, east, north]
}

function areaOf(coordinates: Position[][]): number {
  return area({ type: 'Polygon', coordinates })
}

function clipped(coordinates: Position[][], [west, south, east, north]: Bounds): Position[][] {
  // A polygon may fall apart when it is clipped; here it does not.
  const { geometry } = bboxClip(polygon(coordinates), [west, south, east, north])
  return geometry.coordinates as Position[][]
}

/** On the map as it is drawn, in Web Mercator, for that is where the name has to fit. */
function poleOf(coordinates: Position[][]): Place {
  const [x, y] = polylabel(
    coordinates.map((ring) => ring.map(mercatorOf)),
    0.001,
  )
  const latitude = (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI
  return [rounded(x), rounded(latitude)]
}

/** Web Mercator with both axes in degrees of the equator. */
function mercatorOf([longitude = 0, latitude = 0]: Position): Position {
  return [longitude, (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI]
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
