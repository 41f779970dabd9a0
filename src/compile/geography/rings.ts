/** Rings on the grid: their area, what they hold, and how they are unrolled across the 180th meridian. */
import type { Position } from 'geojson'
import { cellAreaAt, columnsRoundTheWorld, isSameCell } from './grid.ts'

/** A closed line of cells [column, row]; the last cell repeats the first. */
export type Ring = Position[]
/** An outer ring, then the rings of its holes. */
export type Polygon = Ring[]

/** The ring's area in km², whichever way it winds. */
export function ringArea(ring: Ring): number {
  let twice = 0
  let rows = 0
  for (let index = 1; index < ring.length; index++) {
    const [column = 0, row = 0] = ring[index - 1] ?? []
    const [nextColumn = 0, nextRow = 0] = ring[index] ?? []
    twice += column * nextRow - nextColumn * row
    rows += row
  }
  return (Math.abs(twice) / 2) * cellAreaAt(rows / Math.max(1, ring.length - 1))
}

/** The ring without points from which it goes straight back where it came from: at the width of a cell, some inlets do. */
export function withoutSpikes(ring: Ring): Ring {
  const kept: Ring = []
  for (const cell of ring) {
    if (isSameCell(cell, kept.at(-2))) kept.pop()
    else if (!isSameCell(cell, kept.at(-1))) kept.push(cell)
  }
  return kept
}

/** Whether a cell lies inside the ring (the edge itself may fall to either side). */
export function ringHolds(ring: Ring, [column = 0, row = 0]: Position): boolean {
  let isInside = false
  for (let index = 1; index < ring.length; index++) {
    const [fromColumn = 0, fromRow = 0] = ring[index - 1] ?? []
    const [toColumn = 0, toRow = 0] = ring[index] ?? []
    const crossesRow = fromRow > row !== toRow > row
    if (crossesRow && column < ((toColumn - fromColumn) * (row - fromRow)) / (toRow - fromRow) + fromColumn) {
      isInside = !isInside
    }
  }
  return isInside
}

export function polygonHolds([outer, ...holes]: Polygon, cell: Position): boolean {
  return outer !== undefined && ringHolds(outer, cell) && !holes.some((hole) => ringHolds(hole, cell))
}

/** The ring without its jump at the antimeridian: columns run on past 180° instead of starting again at -180°. */
export function unrolledRing(ring: Ring): Ring {
  let turns = 0
  return ring.map(([column = 0, row = 0], index) => {
    const step = index === 0 ? 0 : column - (ring[index - 1]?.[0] ?? 0)
    if (Math.abs(step) > columnsRoundTheWorld / 2) turns -= Math.sign(step)
    return [column + turns * columnsRoundTheWorld, row]
  })
}

/** All parts of a country moved to the turn of the world on which its largest part lies, so that it is whole. */
export function gatheredPolygons(polygons: readonly Polygon[]): Polygon[] {
  const unrolled = polygons.map((polygon) => polygon.map(unrolledRing))
  // The turn is the one on which the largest part has its middle between -180° and 180°.
  const middle = middleColumn(largestPolygon(unrolled))
  const home = middle - Math.floor(middle / columnsRoundTheWorld) * columnsRoundTheWorld
  const gathered = unrolled.map((polygon) => {
    const turns = Math.round((home - middleColumn(polygon)) / columnsRoundTheWorld)
    return polygon.map((ring) => ring.map(([column = 0, row = 0]) => [column + turns * columnsRoundTheWorld, row]))
  })
  return withOneSeam(gathered)
}

/** The source cuts land at the antimeridian, and the two sides' ends lie up to a row apart: this makes them one point. */
function withOneSeam(polygons: readonly Polygon[]): Polygon[] {
  const isOnSeam = ([column = 0]: Position): boolean => column % columnsRoundTheWorld === 0
  const rows = polygons
    .flat(2)
    .filter(isOnSeam)
    .map(([, row = 0]) => row)
  const onSeam = (cell: Position): Position => {
    const [column = 0, row = 0] = cell
    return isOnSeam(cell) && rows.includes(row + 1) ? [column, row + 1] : [column, row]
  }
  return polygons.map((polygon) => polygon.map((ring) => withoutSpikes(ring.map(onSeam))))
}

/** The polygon whose outer ring covers most. */
export function largestPolygon(polygons: readonly Polygon[]): Polygon {
  const areas = polygons.map(([outer]) => (outer === undefined ? 0 : ringArea(outer)))
  return polygons[areas.indexOf(Math.max(...areas))] ?? []
}

function middleColumn([outer = []]: Polygon): number {
  const columns = outer.map(([column = 0]) => column)
  return (
    (columns.reduce((least, column) => Math.min(least, column), Infinity) +
      columns.reduce((most, column) => Math.max(most, column), -Infinity)) /
    2
  )
}
