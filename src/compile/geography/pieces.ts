/** The world cut into pieces under the border rule: each belongs to one state, and may be a contested area as well. */
import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon as PolygonShape,
  Position,
} from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import {
  contestedEntries,
  cutAreas,
  leftOut,
  movedRings,
  stateOfUnnumbered,
  type CutArea,
  type MovedRing,
} from './borderRule.ts'
import { chainedLine, contestedAreaFromLine } from './contestedArea.ts'
import { lettersByNumber } from './countryCodes.ts'
import { cellOf } from './grid.ts'
import { gatheredPolygons, polygonHolds, ringArea, withoutSpikes, type Polygon } from './rings.ts'

export interface Piece {
  /** ISO 3166-1 alpha-3; null where the rule assigns the area to no state. */
  readonly state: string | null
  readonly contested?: string
  readonly polygons: readonly Polygon[]
}

/** The source's countries, as world-atlas has them. */
export type WorldAtlas = Topology<Objects>

/** Pieces of contested lines (lon, lat in degrees), told apart by the number `line`. */
export type ContestedLines = FeatureCollection<
  LineString | MultiLineString,
  { readonly line: number; readonly name: string }
>

export function piecesOf(atlas: WorldAtlas, contestedLines: ContestedLines): Piece[] {
  let pieces = entriesOf(atlas)
  for (const moved of movedRings) pieces = reassignRing(pieces, moved)
  for (const cut of cutAreas) pieces = cutArea(pieces, cut, lineOf(contestedLines, cut.lines))
  return pieces
}

function entriesOf(atlas: WorldAtlas): Piece[] {
  const countries = atlas.objects['countries'] as GeometryCollection<{ name: string }>
  const features = feature(atlas, countries).features
  return features.flatMap(({ id, properties, geometry }): Piece[] => {
    const { name } = properties
    if (leftOut.has(name)) return []
    const state = id === undefined ? stateOfUnnumbered.get(name) : lettersByNumber.get(String(id))
    if (state === undefined) throw new Error(`No state is known for ${name}`)
    const contested = contestedEntries.get(name)
    const polygons = gatheredPolygons(cellPolygons(geometry as PolygonShape | MultiPolygon))
    // The Vatican is smaller than a cell.
    if (polygons.length === 0) return []
    return [{ state, polygons, ...(contested === undefined ? {} : { contested }) }]
  })
}

function cellPolygons(shape: PolygonShape | MultiPolygon): Polygon[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const rings = polygons.map((polygon) => polygon.map((ring) => withoutSpikes(ring.map(cellOf))))
  return rings.filter(hasLand).map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => hasLand([hole]))])
}

function hasLand([outer = []]: Polygon): boolean {
  return ringArea(outer) > 0
}

/** The pieces with one polygon (the one that holds `inside`; lon, lat) taken from a state and given to another. */
function reassignRing(pieces: readonly Piece[], { from, to, inside, contested }: MovedRing): Piece[] {
  const { piece, polygon } = placeOf(pieces, from, inside)
  return [
    ...pieces.filter((other) => other !== piece),
    { ...piece, polygons: piece.polygons.filter((other) => other !== polygon) },
    { state: to, polygons: [polygon], ...(contested === undefined ? {} : { contested }) },
  ]
}

function cutArea(pieces: readonly Piece[], cut: CutArea, line: readonly Position[]): Piece[] {
  const { from, to, inside, contested } = cut
  const { piece, polygon } = placeOf(pieces, from, inside)
  const { area, rest } = contestedAreaFromLine(polygon, line, inside)
  return [
    ...pieces.filter((other) => other !== piece),
    { ...piece, polygons: piece.polygons.map((other) => (other === polygon ? rest : other)) },
    { state: to, polygons: [area], ...(contested === undefined ? {} : { contested }) },
  ]
}

function placeOf(pieces: readonly Piece[], state: string, inside: Position): { piece: Piece; polygon: Polygon } {
  for (const piece of pieces) {
    const polygon =
      piece.state === state ? piece.polygons.find((other) => polygonHolds(other, cellOf(inside))) : undefined
    if (polygon !== undefined) return { piece, polygon }
  }
  throw new Error(`${state} does not hold ${inside.join(', ')}`)
}

/** One line (lon, lat in degrees) from the numbered pieces. */
export function lineOf(contestedLines: ContestedLines, numbers: readonly number[]): Position[] {
  const found = contestedLines.features.filter(({ properties }) => numbers.includes(properties.line))
  return chainedLine(
    found.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)),
  )
}
