/** The whole-number grid on which the outlines are worked, so that a point shared by two neighbours is equal exactly. */
import type { Position } from 'geojson'

// The grid of the outlines' source: cells of 0.0036° × 0.0017°, [column, row] counted from the south-west corner of the world.
// Kept as it is, for every point of the source lies on it and no rounding is added.
export const columnsRoundTheWorld = 99_999
export const gridTransform: { readonly scale: [number, number]; readonly translate: [number, number] } = {
  scale: [360 / columnsRoundTheWorld, 0.001_688_577_269_882_698_2],
  translate: [-180, -85.221_937_757_999_91],
}

const kilometresPerDegree = 111.195

/** The cell [column, row] that holds a position (lon, lat in degrees). */
export function cellOf(position: Position): Position {
  const { scale, translate } = gridTransform
  return [
    Math.round(((position[0] ?? 0) - translate[0]) / scale[0]),
    Math.round(((position[1] ?? 0) - translate[1]) / scale[1]),
  ]
}

/** The position (lon, lat in degrees) of a cell [column, row]. */
export function positionOf(cell: Position): Position {
  const { scale, translate } = gridTransform
  return [(cell[0] ?? 0) * scale[0] + translate[0], (cell[1] ?? 0) * scale[1] + translate[1]]
}

/** The area in km² of one cell at a row: cells narrow towards the poles. */
export function cellAreaAt(row: number): number {
  const latitude = positionOf([0, row])[1] ?? 0
  const [width, height] = gridTransform.scale
  return width * height * kilometresPerDegree ** 2 * Math.cos((latitude * Math.PI) / 180)
}

/** The distance in km between two cells near each other. */
export function kilometresBetween(first: Position, second: Position): number {
  const [west = 0, south = 0] = positionOf(first)
  const [east = 0, north = 0] = positionOf(second)
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  return kilometresPerDegree * Math.hypot((east - west) * narrowing, north - south)
}

/** A line on the grid, without the points that fall into the cell of the point before. */
export function cellsOf(line: readonly Position[]): Position[] {
  return line.map(cellOf).filter((cell, index, all) => index === 0 || !isSameCell(cell, all[index - 1]))
}

export function isSameCell(first: Position | undefined, second: Position | undefined): boolean {
  return first?.[0] === second?.[0] && first?.[1] === second?.[1]
}
