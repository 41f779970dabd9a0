/** The outlines as points of a frame: fine where it looks, ever coarser away from it, in whole numbers. */
import { planarTriangleArea, presimplify } from 'topojson-simplify'
import { inFrame, project, type Frame } from '../mercator.ts'
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
  /** The frame's own. */
  readonly width: number
  readonly height: number
}

/**
 * How many times as high as wide, and as wide as high, the part of a map can be in which the frame stands, counted with
 * what is seen above and below it or beside it: a portrait screen of which an article takes more than the half, and a
 * phone on its side.
 */
const extremes = { high: 4.6, wide: 4.2 }

export function windowOf({ width, height }: Frame): Window {
  const across = Math.max(width * 1.16, height * extremes.wide) / 2
  const down = Math.max(height * 1.16, width * extremes.high) / 2
  return {
    width,
    height,
    left: width / 2 - across,
    right: width / 2 + across,
    top: height / 2 - down,
    bottom: height / 2 + down,
  }
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

/**
 * Units by which a line may differ: in the frame, and more with each unit beside it, above or below it, and outside the
 * window. Where a screen shows what lies far outside the frame, the frame is small on it, and so is a unit.
 */
const tolerance = { inside: 1.5, beside: 0.038, above: 0.022, mostAbove: 18, beyond: 0.12 }

export function toleranceAt([x, y]: Cell, { left, top, right, bottom, width, height }: Window): number {
  const beside = tolerance.beside * Math.max(-x, x - width, 0)
  const above = Math.min(tolerance.mostAbove, tolerance.above * Math.max(-y, y - height, 0))
  const beyond = tolerance.beyond * Math.max(left - x, x - right, top - y, y - bottom, 0)
  return tolerance.inside + Math.max(beside, above) + beyond
}

/** Every arc of the outlines, in the frame's cells; `coarser` times as far from the truth as usual. */
export function arcsIn(shapes: Shapes, frame: Frame, window: Window, coarser = 1): readonly (readonly Cell[])[] {
  return weighed(shapes).map((arc) => {
    const cells: Cell[] = []
    for (const [worldX, worldY, weight] of arc) {
      const [x, y] = inFrame(frame, [worldX, worldY])
      const units = coarser * toleranceAt([x, y], window)
      const allowed = units / frame.unitsPerWorld
      if (weight < allowed * allowed) continue
      const cell: Cell = [Math.round(x), Math.round(y)]
      const before = cells.at(-1)
      if (before?.[0] !== cell[0] || before[1] !== cell[1]) cells.push(cell)
    }
    return cells
  })
}
