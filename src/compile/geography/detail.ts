/** How much detail is kept where, and the simplification that follows it: by topology, so that neighbours go on sharing a border. */
import type { Position } from 'geojson'
import { filter, filterAttached, presimplify, type Triangle } from 'topojson-simplify'
import type { GeometryObject, Objects, Topology } from 'topojson-specification'
import { crossedArcs } from './crossings.ts'
import { cellAreaAt, positionOf } from './grid.ts'
import { ringArea } from './rings.ts'

/** Where detail is kept (west, south, east, north in degrees), best first. A point belongs to the first box near it. */
interface Level {
  readonly box: readonly [number, number, number, number]
  /** A point goes when its triangle with its neighbours is smaller, in km². */
  readonly triangle: number
  /** An island goes when it is smaller, in km². */
  readonly island: number
}

const levels: readonly Level[] = [
  // The South Caucasus: all that the source has.
  { box: [38, 38, 51, 44], triangle: 0, island: 0 },
  // The region, and the whole of the states that formats name, but for the north and east of Russia.
  { box: [19, 23.5, 90, 58], triangle: 1, island: 2 },
  { box: [19, 40, 191, 82], triangle: 30, island: 80 },
]
const restOfTheWorld = { triangle: 200, island: 400 }

// Detail fades out over this distance, for a sudden change shows as a kink in a coast.
const fadeDegrees = 6
// Fewer points make a square of an island, and nothing of a small one.
const fewestPointsInRing = 8

/** The smallest triangle (km²) and island (km²) kept at a cell. */
export function detailAt(cell: Position): { readonly triangle: number; readonly island: number } {
  const [longitude = 0, latitude = 0] = positionOf(cell)
  let least = restOfTheWorld
  for (const { box, triangle, island } of levels) {
    const [west, south, east, north] = box
    const away = Math.hypot(
      Math.max(west - longitude, 0, longitude - east),
      Math.max(south - latitude, 0, latitude - north),
    )
    const fade = Math.min(1, away / fadeDegrees) ** 2
    const faded = {
      triangle: triangle + fade * (restOfTheWorld.triangle - triangle),
      island: island + fade * (restOfTheWorld.island - island),
    }
    least = { triangle: Math.min(least.triangle, faded.triangle), island: Math.min(least.island, faded.island) }
  }
  return least
}

/** The topology (in cells, arcs not encoded) without islands too small to see; `kept` holds arcs that stay in any case. */
export function withoutSmallIslands<T extends Objects>(topology: Topology<T>, kept: ReadonlySet<number>): Topology<T> {
  const isAttached = filterAttached(topology)
  const isKept = (ring: readonly number[]): boolean => {
    const points = ring.flatMap((arc) => topology.arcs[undirected(arc)] ?? [])
    return ring.some((arc) => kept.has(undirected(arc))) || ringArea(points) >= detailAt(points[0] ?? []).island
  }
  // The declared type of a ring is its points; what is handed over are the numbers of its arcs.
  return filter(
    topology,
    (ring, isHole) => isAttached(ring, isHole) || isKept(ring as unknown as number[]),
  ) as Topology<T>
}

/** The topology (in cells, arcs not encoded) with as few points as the detail asks for, and no line over another. */
export function simplified<T extends Objects>(topology: Topology<T>, outlineArcs: ReadonlySet<number>): Topology<T> {
  const weighed = presimplify(topology, weightOf).arcs
  for (const ring of Object.values(topology.objects).flatMap(ringsOf))
    keepFromCollapse(ring.map((arc) => weighed[undirected(arc)] ?? []))
  let arcs = weighed.map(pointsKept)
  // Where two lines cross once their points are fewer, the points between come back, and all is looked at again.
  for (let round = 0; round < 20; round++) {
    const crossed = [...crossedArcs(arcs, outlineArcs)]
    const hasRestored = crossed.map(([arc, segments]) => restorePoints(weighed[arc] ?? [], segments)).includes(true)
    if (!hasRestored) break
    arcs = weighed.map(pointsKept)
  }
  return { ...topology, arcs }
}

function weightOf([[x0, y0], [x1, y1], [x2, y2]]: Triangle): number {
  const area = (Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / 2) * cellAreaAt(y1)
  const { triangle } = detailAt([x1, y1])
  return triangle === 0 ? Infinity : area / triangle
}

/** A ring, given as its arcs, keeps its weightiest points, whatever they weigh. */
function keepFromCollapse(arcs: readonly Position[][]): void {
  const inner = arcs.flatMap((arc) => arc.slice(1, -1)).toSorted(([, , first = 0], [, , second = 0]) => second - first)
  for (const point of inner.slice(0, Math.max(0, fewestPointsInRing - arcs.length))) point[2] = Infinity
}

/** All rings of a geometry, each as the numbers of its arcs. */
function ringsOf(geometry: GeometryObject): readonly number[][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(ringsOf)
  if (geometry.type === 'Polygon') return geometry.arcs
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : []
}

function undirected(arc: number): number {
  return arc < 0 ? ~arc : arc
}

function pointsKept(arc: readonly Position[]): Position[] {
  return arc.filter(([, , weight = 0]) => weight >= 1).map(([x = 0, y = 0]) => [x, y])
}

/** Gives back the weightiest point under each of the numbered segments; says whether there was one. */
function restorePoints(arc: readonly Position[], segments: ReadonlySet<number>): boolean {
  let segment = -1
  const heaviest = new Map<number, Position>()
  for (const point of arc) {
    const weight = point[2] ?? 0
    if (weight >= 1) segment++
    else if (segments.has(segment) && weight > (heaviest.get(segment)?.[2] ?? -1)) heaviest.set(segment, point)
  }
  for (const point of heaviest.values()) point[2] = Infinity
  return heaviest.size > 0
}
