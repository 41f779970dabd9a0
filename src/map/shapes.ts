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

/** None where the file has no such object. */
export function outlinesOf(shapes: Shapes, name: ShapeName): readonly GeometryObject[] {
  return shapes.objects[name]?.geometries ?? []
}

/** Degrees, longitude first. */
export function geometryOf(shapes: Shapes, outline: GeometryObject): GeoJSON.Geometry {
  const shape = feature(shapes, outline)
  if (shape.type === 'Feature') return shape.geometry
  return { type: 'GeometryCollection', geometries: shape.features.map(({ geometry }) => geometry) }
}

/** All that is land: the countries, and the contested areas that the rule assigns to none. */
export function landOutlines(shapes: Shapes): readonly GeometryObject[] {
  const stateless = outlinesOf(shapes, 'contested').filter(
    ({ properties }) => (properties as Partial<Record<string, unknown>> | undefined)?.['state'] === null,
  )
  return [...shapes.objects.countries.geometries, ...stateless]
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
  const land = new Map(
    shapes.objects.countries.geometries.map((country) => [
      String(country.id),
      landWithin(ringsOf(geometryOf(shapes, country))),
    ]),
  )
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

function ringsOf(geometry: GeoJSON.Geometry): readonly Ring[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat().map((ring) => ring.map((position) => project(position as unknown as Position)))
}
