/** Rings and lines as SVG path data: relative, whole numbers, as few signs as the grammar allows. */
import type { GeometryObject } from 'topojson-specification'
import { toleranceAt, type Cell, type Window } from './simplify.ts'

type Arcs = readonly (readonly Cell[])[]
type Line = readonly Cell[]

/** Square units below which an island is not drawn. */
const smallest = 24

/** The rings of a geometry that touch the window. */
export function ringsIn(geometry: GeometryObject, arcs: Arcs, window: Window): readonly Line[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : []
  return polygons
    .flat()
    .map((ring) => joined(ring, arcs))
    .filter((ring) => ring.length > 3 && touches(ring, window) && extent(ring) >= smallestAt(ring[0]!, window))
}

export function linesIn(geometry: GeometryObject, arcs: Arcs, window: Window): readonly Line[] {
  const lines =
    geometry.type === 'LineString' ? [geometry.arcs] : geometry.type === 'MultiLineString' ? geometry.arcs : []
  return lines.map((line) => joined(line, arcs)).filter((line) => line.length > 1 && touches(line, window))
}

function joined(indexes: readonly number[], arcs: Arcs): Line {
  return indexes.flatMap((index, place) => {
    const arc = index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!
    return place === 0 ? arc : arc.slice(1)
  })
}

/** As much as a line may differ there is not worth an island of its own. */
function smallestAt(cell: Cell, window: Window): number {
  return Math.max(smallest, 2 * toleranceAt(cell, window) ** 2)
}

function extent(line: Line): number {
  const [west, north, east, south] = boxOf(line)
  return (east - west) * (south - north)
}

function touches(line: Line, window: Window): boolean {
  const [west, north, east, south] = boxOf(line)
  return west <= window.right && east >= window.left && north <= window.bottom && south >= window.top
}

function boxOf(line: Line): readonly [number, number, number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of line) {
    west = Math.min(west, x)
    north = Math.min(north, y)
    east = Math.max(east, x)
    south = Math.max(south, y)
  }
  return [west, north, east, south]
}

export function closedPath(rings: readonly Line[]): string {
  return path(
    rings.map((ring) => ring.slice(0, -1)),
    'z',
  )
}

export function openPath(lines: readonly Line[]): string {
  return path(lines, '')
}

function path(lines: readonly Line[], end: string): string {
  let [x, y] = [0, 0]
  let data = ''
  for (const line of lines) {
    const [first] = line
    const steps = line.map(([toX, toY]) => {
      const step = pair(toX - x, toY - y)
      ;[x, y] = [toX, toY]
      return step
    })
    // After `m`, further pairs are lines.
    data += `m${steps.reduce((text, step) => text + (step.startsWith('-') ? '' : ' ') + step).trim()}${end}`
    if (end && first) [x, y] = first
  }
  return data
}

function pair(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`
}
