/** The outlines as they come in: which objects the file has, and a country's land as rings of Mercator points. */
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { CountryId, Position } from '../domain/ids.ts'
import { project, type Point } from './mercator.ts'

type Geometries = { type: 'GeometryCollection'; geometries: GeometryObject[] }

export type Shapes = Topology<{
  countries: Geometries
  contested?: Geometries
  contestedLines?: Geometries
  lakes?: Geometries
  rivers?: Geometries
}>

export type ShapeName = keyof Shapes['objects']

export function featuresOf(shapes: Shapes, name: ShapeName): GeoJSON.FeatureCollection {
  const object = shapes.objects[name]
  if (!object) return { type: 'FeatureCollection', features: [] }
  return feature(shapes, object)
}

/** The zoom from which rivers are drawn. */
export const riversFrom = 4.8

export type Ring = readonly Point[]

/** A country's rings, outer and inner alike, and how far they reach. */
export interface Land {
  readonly rings: readonly Ring[]
  readonly west: number
  readonly north: number
  readonly east: number
  readonly south: number
}

const landKnown = new WeakMap<Shapes, ReadonlyMap<CountryId, Land>>()

export function landOf(shapes: Shapes): ReadonlyMap<CountryId, Land> {
  const known = landKnown.get(shapes)
  if (known) return known
  const { features } = featuresOf(shapes, 'countries')
  const land = new Map(features.map((country) => [String(country.id), landWithin(ringsOf(country.geometry))]))
  landKnown.set(shapes, land)
  return land
}

export function landWithin(rings: readonly Ring[]): Land {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (const [x, y] of ring) {
      west = Math.min(west, x)
      north = Math.min(north, y)
      east = Math.max(east, x)
      south = Math.max(south, y)
    }
  return { rings, west, north, east, south }
}

function ringsOf(geometry: GeoJSON.Geometry | null): readonly Ring[] {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat().map((ring) => ring.map((position) => project(position as unknown as Position)))
}
