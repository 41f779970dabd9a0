/** Puts the outlines together: one topology in which countries, contested areas and contested lines share their arcs. */
import type { Geometry, Position } from 'geojson'
import { mergeArcs, mesh, meshArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification'
import { contestedBorders, enclosedAreas, oppositeState } from './borderRule.ts'
import { passesBy, sectionBetween } from './contestedArea.ts'
import { simplified, withoutSmallIslands } from './detail.ts'
import { cellsOf, gridTransform, isSameCell } from './grid.ts'
import { lineOf, piecesOf, type ContestedLines, type Piece, type WorldAtlas } from './pieces.ts'
import { largestPolygon } from './rings.ts'
import type { Lakes, Rivers } from './waters.ts'

/** What the outlines are made from, in degrees (lon, lat). */
export interface Sources {
  readonly atlas: WorldAtlas
  readonly contestedLines: ContestedLines
  readonly lakes: Lakes
  readonly rivers: Rivers
}

/** The committed outlines: `id` is the alpha-3 code of a country, or the id of a contested area or line. */
export type Outlines = Topology<{
  readonly countries: GeometryCollection
  readonly contested: GeometryCollection<{ readonly state: string | null }>
  readonly contestedLines: GeometryCollection
  readonly lakes: GeometryCollection<{ readonly name: string }>
  readonly rivers: GeometryCollection<{ readonly name: string }>
}>

export function outlinesOf({ atlas, contestedLines, lakes, rivers }: Sources): Outlines {
  const pieces = piecesOf(atlas, contestedLines)
  const enclosed = enclosedAreas.map(({ lines }) => polygonOf(closedRing(cellsOf(lineOf(contestedLines, lines)))))
  const joint = topology({
    pieces: gathered(pieces.map(shapeOf)),
    main: gathered(pieces.map(({ polygons }) => polygonOf(...largestPolygon(polygons)))),
    enclosed: gathered(enclosed),
    borders: gathered(contestedBorderLines(pieces, contestedLines)),
    lakes: gathered(lakes.features.map(({ geometry }) => polygonOf(...geometry.coordinates.map(cellsOf)))),
  })
  const areas = geometriesOf(joint, 'pieces') as MultiPolygon[]
  const states = [...new Set(pieces.flatMap(({ state }) => state ?? []))].toSorted()
  const countries = states.map((id): GeometryObject => {
    return {
      ...mergeArcs(
        joint,
        areas.filter((_, index) => pieces[index]?.state === id),
      ),
      id,
    }
  })
  const contested: GeometryObject[] = []
  const lines: GeometryObject[] = []
  for (const [index, { state, contested: id }] of pieces.entries()) {
    const area = areas[index]
    if (id === undefined || area === undefined) continue
    const opposite = oppositeState.get(id) ?? state
    const others = areas.filter((_, other) => other !== index && (state === null || pieces[other]?.state === opposite))
    contested.push({ ...area, id, properties: { state } })
    lines.push({ ...meshArcs(joint, collect([area, ...others]), (a, b) => a !== b && (a === area || b === area)), id })
  }
  for (const [index, { contested: id, state }] of enclosedAreas.entries()) {
    const area = geometriesOf(joint, 'enclosed')[index]
    if (area === undefined) continue
    contested.push({ ...area, id, properties: { state } })
    lines.push({ ...meshArcs(joint, area), id })
  }
  const borders = geometriesOf(joint, 'borders').map((line, index) => ({ ...line, id: contestedBorders[index]?.id }))
  const objects = {
    countries: collect(countries),
    contested: collect(contested),
    contestedLines: collect([...lines, ...borders]),
    lakes: collect(named(geometriesOf(joint, 'lakes'), lakes)),
  }
  const whole = withRivers({ ...joint, objects } as Outlines, rivers)
  return finished(whole, new Set(arcsOf(collect(geometriesOf(joint, 'main')))))
}

/**
 * Rivers have arcs of their own: many a border follows one, and sharing would cut both at every point where they meet or
 * part, each of which every drawing would then have to keep.
 */
function withRivers(outlines: Outlines, rivers: Rivers): Outlines {
  const lines = rivers.features.map(({ geometry }) => ({
    ...geometry,
    coordinates: geometry.coordinates.map(cellsOf),
  }))
  const apart = topology({ rivers: gathered(lines) })
  const moved = geometriesOf(apart, 'rivers').map((river) => {
    const arcs = (river as MultiLineString).arcs.map((line) => line.map((arc) => shifted(arc, outlines.arcs.length)))
    return { ...river, arcs } as MultiLineString
  })
  return {
    ...outlines,
    arcs: [...outlines.arcs, ...apart.arcs],
    objects: { ...outlines.objects, rivers: collect(named(moved, rivers)) as Outlines['objects']['rivers'] },
  }
}

/** An arc's number, or that of an arc run backwards, where as many others come before. */
function shifted(arc: number, before: number): number {
  return arc < 0 ? arc - before : arc + before
}

/** With the detail that is wanted where, and encoded on the grid of the source. */
function finished(outlines: Outlines, mainArcs: ReadonlySet<number>): Outlines {
  const shown = withoutSmallIslands(outlines, mainArcs)
  const { countries, contested, contestedLines } = shown.objects
  const outlineArcs = new Set([countries, contested, contestedLines].flatMap(arcsOf))
  const encoded = quantize(simplified(shown, outlineArcs), { scale: [1, 1], translate: [0, 0] })
  const { bbox: _, ...rest } = encoded
  return { ...rest, transform: gridTransform }
}

/** The contested sections of borders, and the claims that go with them, in cells. */
function contestedBorderLines(pieces: readonly Piece[], contestedLines: ContestedLines): Geometry[] {
  return contestedBorders.map(({ between, from, to, lines }) => {
    const neighbours = pieces.filter(({ state }) => state !== null && between.includes(state))
    const joint = topology({ neighbours: gathered(neighbours.map(shapeOf)) })
    const border = mesh(joint, collect(geometriesOf(joint, 'neighbours')), (a, b) => a !== b).coordinates
    const section = border
      .filter((line) => passesBy(line, from) && passesBy(line, to))
      .flatMap((line) => sectionBetween(line, from, to))
    const claims = lines.length === 0 ? [] : [cellsOf(lineOf(contestedLines, lines))]
    return { type: 'MultiLineString', coordinates: [section, ...claims] }
  })
}

function shapeOf({ polygons }: Piece): Geometry {
  return { type: 'MultiPolygon', coordinates: [...polygons] }
}

function polygonOf(...rings: Position[][]): Geometry {
  return { type: 'Polygon', coordinates: rings }
}

function closedRing(line: readonly Position[]): Position[] {
  const [first = []] = line
  return isSameCell(first, line.at(-1)) ? [...line] : [...line, first]
}

function gathered(geometries: readonly Geometry[]): Geometry {
  return { type: 'GeometryCollection', geometries: [...geometries] }
}

function collect(geometries: readonly GeometryObject[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries: [...geometries] }
}

function named(geometries: readonly GeometryObject[], waters: Lakes | Rivers): GeometryObject[] {
  return geometries.map((geometry, index) => ({ ...geometry, properties: waters.features[index]?.properties }))
}

function geometriesOf(joint: Topology, name: string): GeometryObject[] {
  const object = joint.objects[name] as GeometryCollection | undefined
  return object?.geometries ?? []
}

/** The numbers of all arcs that a geometry uses, without regard to their direction. */
function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(arcsOf)
  if (!('arcs' in geometry)) return []
  return geometry.arcs.flat(3).map((arc) => (arc < 0 ? ~arc : arc))
}
