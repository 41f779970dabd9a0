/** The settled borders leave room for the dashed ones. */
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { settledBordersOf } from './borders.ts'

/** Two squares side by side; of the edge between them, the upper half is contested. */
const squares: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 2],
    ],
    [
      [1, 2],
      [0, 2],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 2],
      [1, 2],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AAA', arcs: [[0, 1, 2]] },
        { type: 'Polygon', id: 'BBB', arcs: [[3, ~1, ~0]] },
      ],
    },
    contestedLines: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiLineString', id: 'case', arcs: [[1]] }],
    },
  },
}

describe('settledBordersOf', () => {
  it('is the shared border without the contested stretch, and without coasts', () => {
    expect(settledBordersOf(squares).coordinates).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ])
  })
})
