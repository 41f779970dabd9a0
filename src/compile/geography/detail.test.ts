/** Detail: fine where it is looked at, coarse elsewhere, and never so coarse that lines cross. */
import type { Position } from 'geojson'
import type { Objects, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { crossedArcs } from './crossings.ts'
import { detailAt, simplified, withoutSmallIslands } from './detail.ts'
import { cellOf } from './grid.ts'

type Shapes = Topology<Objects>

const pacific = cellOf([-150, 0])

function around([column = 0, row = 0]: Position, ...offsets: Position[]): Position[] {
  return offsets.map(([columns = 0, rows = 0]) => [column + columns, row + rows])
}

function island(place: Position, size: number): Position[] {
  return around(place, [0, 0], [size, 0], [size, size], [0, size], [0, 0])
}

function islands(...arcs: Position[][]): Shapes {
  const polygons = arcs.map((_, arc) => [[arc]])
  return { type: 'Topology', arcs, objects: { countries: { type: 'MultiPolygon', arcs: polygons } } }
}

describe('detailAt', () => {
  it('is all of it in the South Caucasus, and less from there on', () => {
    const triangles = [
      [44.5, 40.2],
      [62, 40],
      [100, 66],
      [-150, 0],
    ].map((place) => detailAt(cellOf(place)).triangle)
    expect(triangles[0]).toBe(0)
    expect(triangles).toEqual(triangles.toSorted((first, second) => first - second))
    expect(new Set(triangles).size).toBe(4)
  })

  it('fades: no step at the edge of a box', () => {
    expect(detailAt(cellOf([51.05, 41])).triangle).toBeLessThan(0.1)
    expect(detailAt(cellOf([90.05, 40])).triangle).toBeLessThan(1.5)
  })
})

describe('withoutSmallIslands', () => {
  it('leaves out small islands far away, but for those to be kept', () => {
    const topology = islands(island(pacific, 5), island(pacific, 500), island(cellOf([45, 41]), 5), island(pacific, 6))
    const left = withoutSmallIslands(topology, new Set([3])).objects['countries']
    expect(left).toMatchObject({ arcs: [[[expect.anything()]], [[expect.anything()]], [[expect.anything()]]] })
  })
})

describe('simplified', () => {
  it('keeps an island an island', () => {
    const [arc = []] = simplified(islands(island(pacific, 5)), new Set([0])).arcs
    expect(arc).toHaveLength(5)
  })

  it('gives back points rather than let one line cross another', () => {
    // The other line starts within a cape of the coast: without the cape they would cross.
    const coast = around(pacific, [0, 0], [20, 0], [25, 30], [30, 0], [60, 0])
    const other = around(pacific, [25, 20], [25, -40])
    const topology: Shapes = {
      type: 'Topology',
      arcs: [coast, other],
      objects: { countries: { type: 'MultiLineString', arcs: [[0], [1]] } },
    }
    expect(simplified(topology, new Set([0])).arcs[0]).toHaveLength(2)
    const both = simplified(topology, new Set([0, 1])).arcs
    expect(both[0]?.length).toBeGreaterThan(2)
    expect(crossedArcs(both, new Set([0, 1])).size).toBe(0)
  })
})
