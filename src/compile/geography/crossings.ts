/** Finds where lines of a topology cross, exactly, for the points lie on a whole-number grid. */
import type { Position } from 'geojson'

interface Segment {
  readonly arc: number
  readonly index: number
  readonly from: Position
  readonly to: Position
}

// The width of the squares by which segments are looked up, in cells: about the length of a coarse segment.
const square = 64

/** For each arc that another crosses, or that crosses itself, the indices of its segments that do. */
export function crossedArcs(
  arcs: readonly (readonly Position[])[],
  only: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const bySquare = new Map<string, Segment[]>()
  const crossed = new Map<number, Set<number>>()
  const mark = ({ arc, index }: Segment): void => {
    crossed.set(arc, (crossed.get(arc) ?? new Set()).add(index))
  }
  for (const arc of only) {
    const points = arcs[arc] ?? []
    for (let index = 0; index + 1 < points.length; index++) {
      const segment: Segment = { arc, index, from: points[index] ?? [], to: points[index + 1] ?? [] }
      const met = new Set<Segment>()
      for (const key of squaresOf(segment)) {
        const others = bySquare.get(key) ?? []
        for (const other of others) met.add(other)
        others.push(segment)
        bySquare.set(key, others)
      }
      for (const other of met) {
        if (!doCross(segment, other)) continue
        mark(segment)
        mark(other)
      }
    }
  }
  return crossed
}

function squaresOf({ from, to }: Segment): string[] {
  const [west, east] = [Math.min(from[0] ?? 0, to[0] ?? 0), Math.max(from[0] ?? 0, to[0] ?? 0)]
  const [south, north] = [Math.min(from[1] ?? 0, to[1] ?? 0), Math.max(from[1] ?? 0, to[1] ?? 0)]
  const keys: string[] = []
  for (let x = Math.floor(west / square); x <= Math.floor(east / square); x++) {
    for (let y = Math.floor(south / square); y <= Math.floor(north / square); y++) keys.push(`${x},${y}`)
  }
  return keys
}

/** Whether two segments share more than a common end: they cross, one ends on the other, or they run over each other. */
function doCross(first: Segment, second: Segment): boolean {
  const fromSide = sideOf(first, second.from)
  const toSide = sideOf(first, second.to)
  const otherFromSide = sideOf(second, first.from)
  const otherToSide = sideOf(second, first.to)
  if (fromSide * toSide < 0 && otherFromSide * otherToSide < 0) return true
  return (
    (fromSide === 0 && isWithin(first, second.from)) ||
    (toSide === 0 && isWithin(first, second.to)) ||
    (otherFromSide === 0 && isWithin(second, first.from)) ||
    (otherToSide === 0 && isWithin(second, first.to))
  )
}

function sideOf({ from, to }: Segment, point: Position): number {
  const [x0 = 0, y0 = 0] = from
  const [x1 = 0, y1 = 0] = to
  const [x = 0, y = 0] = point
  return Math.sign((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0))
}

/** Whether a point on the segment's line lies between its ends, and is neither of them. */
function isWithin({ from, to }: Segment, [x = 0, y = 0]: Position): boolean {
  const [x0 = 0, y0 = 0] = from
  const [x1 = 0, y1 = 0] = to
  const along = (x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)
  return along > 0 && along < (x1 - x0) ** 2 + (y1 - y0) ** 2
}
