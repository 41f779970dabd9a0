/** The outlines as points of a frame: fine where it looks, ever coarser away from it, in whole numbers. */
import { planarTriangleArea, presimplify } from 'topojson-simplify'
import { project, type Frame } from '../mercator.ts'
import type { Shapes } from '../shapes.ts'

type Weighed = readonly [x: number, y: number, weight: number]
/** Whole units of the frame. */
export type Cell = readonly [x: number, y: number]

/** What is drawn of the world, in units of the frame: more than the frame, as a screen is seldom of its shape. */
export interface Window {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function windowOf({ width, height }: Frame): Window {
  const across = Math.max(width, 2 * height) * 0.58
  const down = Math.max(height, 1.05 * width) * 0.56
  return { left: width / 2 - across, right: width / 2 + across, top: height / 2 - down, bottom: height / 2 + down }
}

const weighedKnown = new WeakMap<Shapes, readonly (readonly Weighed[])[]>()

/** Each point in Mercator with the area that is lost without it; done once for all frames. */
function weighed(shapes: Shapes): readonly (readonly Weighed[])[] {
  const known = weighedKnown.get(shapes)
  if (known) return known
  const { transform } = shapes
  const arcs = shapes.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      ;[x, y] = transform ? [x + dx!, y + dy!] : [dx!, dy!]
      const [scale, move] = [transform?.scale ?? [1, 1], transform?.translate ?? [0, 0]]
      return [...project([x * scale[0]! + move[0]!, y * scale[1]! + move[1]!])]
    })
  })
  const result = presimplify({ type: 'Topology', objects: {}, arcs }, planarTriangleArea).arcs as unknown as Weighed[][]
  weighedKnown.set(shapes, result)
  return result
}

/** Units by which a line may differ: in the frame, and more with each unit outside it, and outside the window. */
const tolerance = { inside: 1.35, outside: 0.013, beyond: 0.12 }

/** Every arc of the outlines, in the frame's cells. */
export function arcsIn(shapes: Shapes, frame: Frame, window: Window): readonly (readonly Cell[])[] {
  return weighed(shapes).map((arc) => {
    const cells: Cell[] = []
    for (const [worldX, worldY, weight] of arc) {
      const x = (worldX - frame.west) * frame.unitsPerWorld
      const y = (worldY - frame.north) * frame.unitsPerWorld
      const outside = Math.max(-x, x - frame.width, -y, y - frame.height, 0)
      const beyond = Math.max(window.left - x, x - window.right, window.top - y, y - window.bottom, 0)
      const units = tolerance.inside + tolerance.outside * outside + tolerance.beyond * beyond
      const allowed = units / frame.unitsPerWorld
      if (weight < allowed * allowed) continue
      const cell: Cell = [Math.round(x), Math.round(y)]
      const before = cells.at(-1)
      if (before?.[0] !== cell[0] || before[1] !== cell[1]) cells.push(cell)
    }
    return cells
  })
}
