/** Where in a country its name has room: the widest run of land that is in view; and whether a point is in a country. */
import type { Point } from '../mercator.ts'
import type { Land, Ring } from '../shapes.ts'

/** Mercator. */
export interface View {
  readonly west: number
  readonly north: number
  readonly east: number
  readonly south: number
}

export interface Space {
  readonly at: Point
  /** How wide the land is there, in worlds. */
  readonly width: number
}

/** A name's height, as a part of the view's. */
const nameHeight = 0.018
const mostLines = 120

/**
 * The country's own label point where that is in view and has room enough; else the middle of the widest run.
 * `null` where there is none in view.
 */
export function spaceIn(land: Land, [x, y]: Point, view: View): Space | null {
  const [north, south] = [Math.max(land.north, view.north), Math.min(land.south, view.south)]
  if (north >= south || land.east < view.west || land.west > view.east) return null
  const half = ((view.south - view.north) * nameHeight) / 2
  const count = Math.max(7, Math.min(mostLines, Math.round((2 * (south - north)) / half)))
  const step = (south - north) / count
  const lines = runsOn(land.rings, north, step, count, view)
  const spread = Math.min(Math.max(1, Math.round(half / step)), Math.floor((count - 1) / 2))
  const rows = lines.map((runs, line) => tall(runs, lines[line - spread], lines[line + spread]))
  const best = widest(rows, north, step)
  const own = rows[Math.floor((y - north) / step)]?.find(([west, east]) => west <= x && x <= east)
  if (!own) return best
  // A name that leans to one side of a wide run reads worse than one in its middle.
  const middle = (own[0] + own[1]) / 2
  const space = { at: [(x + middle) / 2, y] as const, width: own[1] - own[0] - Math.abs(x - middle) }
  return space.width >= 0.62 * (best?.width ?? 0) ? space : best
}

export function holds({ rings, west, north, east, south }: Land, [x, y]: Point): boolean {
  if (x < west || x > east || y < north || y > south) return false
  let isInside = false
  for (const ring of rings)
    for (let index = 1; index < ring.length; index++) {
      const [from, to] = [ring[index - 1]!, ring[index]!]
      if (from[1] > y === to[1] > y) continue
      if (x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) isInside = !isInside
    }
  return isInside
}

type Run = readonly [west: number, east: number]

/** Runs of land that are land through the whole height of a name. */
function tall(runs: readonly Run[], above: readonly Run[] = [], below: readonly Run[] = []): readonly Run[] {
  return [above, below].reduce(
    (left, line) => left.flatMap((run) => line.flatMap((other) => overlap(run, other))),
    runs,
  )
}

function overlap(a: Run, b: Run): readonly Run[] {
  const [west, east] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
  return west < east ? [[west, east]] : []
}

function widest(rows: readonly (readonly Run[])[], north: number, step: number): Space | null {
  let best: Space | null = null
  for (const [row, runs] of rows.entries())
    for (const [west, east] of runs)
      if (!best || east - west > best.width)
        best = { at: [(west + east) / 2, north + (row + 0.5) * step], width: east - west }
  return best
}

/** What is land on each of `count` lines from the north on, in one walk round the rings. */
function runsOn(
  rings: readonly Ring[],
  north: number,
  step: number,
  count: number,
  view: View,
): readonly (readonly Run[])[] {
  const crossings = Array.from({ length: count }, (): number[] => [])
  for (const ring of rings)
    for (let index = 1; index < ring.length; index++) {
      const [from, to] = [ring[index - 1]!, ring[index]!]
      const first = Math.max(0, Math.ceil((Math.min(from[1], to[1]) - north) / step - 0.5))
      const last = Math.min(count - 1, Math.ceil((Math.max(from[1], to[1]) - north) / step - 0.5) - 1)
      for (let line = first; line <= last; line++) {
        const part = (north + (line + 0.5) * step - from[1]) / (to[1] - from[1])
        crossings[line]!.push(from[0] + part * (to[0] - from[0]))
      }
    }
  return crossings.map((line) => {
    line.sort((a, b) => a - b)
    const runs: Run[] = []
    for (let index = 1; index < line.length; index += 2)
      runs.push(...overlap([line[index - 1]!, line[index]!], [view.west, view.east]))
    return runs
  })
}
