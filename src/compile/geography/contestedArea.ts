/** Cuts a contested area out of a state's ring along the line that bounds it. */
import type { Position } from 'geojson'
import { cellOf, cellsOf, isSameCell, kilometresBetween } from './grid.ts'
import { polygonHolds, ringHolds, type Polygon, type Ring } from './rings.ts'

// The lines' ends lie within 0.2 km of the outline; the grid adds up to 0.3 km.
const furthestEnd = 1

/**
 * One line from a line's pieces (lon, lat in degrees), which may come in any order and direction.
 * Ends within 0.004° (some 400 m) meet, for the source draws them apart; a piece that does not meet the others is an error.
 */
export function chainedLine(pieces: readonly (readonly Position[])[]): Position[] {
  const [first = [], ...rest] = pieces
  let chain = [...first]
  let waiting = rest
  while (waiting.length > 0) {
    const index = waiting.findIndex((piece) => joined(chain, piece) !== undefined)
    const longer = joined(chain, waiting[index] ?? [])
    if (longer === undefined) throw new Error(`${waiting.length} pieces of a line do not meet it`)
    chain = longer
    waiting = waiting.filter((_, other) => other !== index)
  }
  return chain
}

function joined(chain: readonly Position[], piece: readonly Position[]): Position[] | undefined {
  const turned = piece.toReversed()
  if (meets(chain.at(-1), piece[0])) return [...chain, ...piece.slice(1)]
  if (meets(chain.at(-1), turned[0])) return [...chain, ...turned.slice(1)]
  if (meets(piece.at(-1), chain[0])) return [...piece, ...chain.slice(1)]
  if (meets(turned.at(-1), chain[0])) return [...turned, ...chain.slice(1)]
  return undefined
}

function meets(end: Position | undefined, start: Position | undefined): boolean {
  if (end === undefined || start === undefined) return false
  return Math.hypot((end[0] ?? 0) - (start[0] ?? 0), (end[1] ?? 0) - (start[1] ?? 0)) < 0.004
}

/**
 * The state's polygon (cells) cut in two along a line (lon, lat in degrees): `area` holds the point `inside`
 * (lon, lat), `rest` is what is left. The line's ends move to the ring's nearest points, so that both parts
 * and every neighbour go on sharing the same points.
 */
export function contestedAreaFromLine(
  polygon: Polygon,
  line: readonly Position[],
  inside: Position,
): { readonly area: Polygon; readonly rest: Polygon } {
  const [outer = [], ...holes] = polygon
  const cells = cellsOf(line)
  const start = nearestIndex(outer, cells[0] ?? [])
  const end = nearestIndex(outer, cells.at(-1) ?? [])
  const inner = cells.slice(1, -1).filter((cell) => !isSameCell(cell, outer[start]) && !isSameCell(cell, outer[end]))
  const parts = [
    [...slice(outer, start, end), ...inner.toReversed()],
    [...slice(outer, end, start), ...inner],
  ].map((ring): Polygon => {
    const closed: Ring = [...ring, ring[0] ?? []]
    return [closed, ...holes.filter((hole) => ringHolds(closed, hole[0] ?? []))]
  })
  const area = parts.find((part) => polygonHolds(part, cellOf(inside)))
  const rest = parts.find((part) => part !== area)
  if (area === undefined || rest === undefined) throw new Error(`No side of the line holds ${inside.join(', ')}`)
  return { area, rest }
}

/** The part of a line of cells between the points nearest to two positions (lon, lat in degrees). */
export function sectionBetween(line: readonly Position[], from: Position, to: Position): Position[] {
  const ends = [nearestIndex(line, cellOf(from)), nearestIndex(line, cellOf(to))]
  return line.slice(Math.min(...ends), Math.max(...ends) + 1)
}

/** Whether a line of cells has a point near a position (lon, lat). */
export function passesBy(line: readonly Position[], position: Position): boolean {
  return nearest(line, cellOf(position)).distance <= furthestEnd
}

function nearestIndex(line: readonly Position[], cell: Position): number {
  const { index, distance } = nearest(line, cell)
  if (distance > furthestEnd) throw new Error(`The line ends ${distance.toFixed(1)} km from the outline`)
  return index
}

function nearest(line: readonly Position[], cell: Position): { readonly index: number; readonly distance: number } {
  const distances = line.map((other) => kilometresBetween(cell, other))
  const distance = distances.reduce((least, away) => Math.min(least, away), Infinity)
  return { index: distances.indexOf(distance), distance }
}

/** The ring's points from one index on to another, past the ring's joint where needed, both included. */
function slice(ring: Ring, from: number, to: number): Ring {
  const open = ring.slice(0, -1)
  const length = (((to - from) % open.length) + open.length) % open.length
  return Array.from({ length: length + 1 }, (_, step) => open[(from + step) % open.length] ?? [])
}
