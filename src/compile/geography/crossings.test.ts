/** Lines that cross, touch, or only meet at their ends. */
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { crossedArcs } from './crossings.ts'

function crossed(...arcs: Position[][]) {
  const found = crossedArcs(arcs, new Set(arcs.keys()))
  return [...found].map(([arc, segments]) => [arc, [...segments].toSorted((first, second) => first - second)])
}

describe('crossedArcs', () => {
  it('finds two lines that cross, and which of their segments do', () => {
    expect(
      crossed(
        [
          [0, 0],
          [9, 0],
          [9, 9],
        ],
        [
          [5, 5],
          [12, 5],
        ],
      ),
    ).toEqual([
      [1, [0]],
      [0, [1]],
    ])
  })

  it('finds a line that crosses itself', () => {
    expect(
      crossed([
        [0, 0],
        [9, 9],
        [9, 0],
        [0, 9],
      ]),
    ).toEqual([[0, [0, 2]]])
  })

  it('finds a line that starts or ends on another between its points, whichever comes first', () => {
    const street: Position[] = [
      [0, 0],
      [10, 0],
    ]
    const lane: Position[] = [
      [5, 0],
      [5, 9],
    ]
    for (const other of [lane, lane.toReversed()]) {
      expect(crossed(street, other)).toHaveLength(2)
      expect(crossed(other, street)).toHaveLength(2)
    }
  })

  it('finds a line that runs over another', () => {
    expect(
      crossed(
        [
          [0, 0],
          [10, 0],
        ],
        [
          [5, 0],
          [15, 0],
        ],
      ),
    ).toHaveLength(2)
  })

  it('lets lines meet at their ends', () => {
    expect(
      crossed(
        [
          [0, 0],
          [10, 0],
        ],
        [
          [10, 0],
          [10, 10],
        ],
        [
          [10, 0],
          [20, 0],
        ],
      ),
    ).toEqual([])
  })

  it('looks at the asked-for lines only', () => {
    expect(
      crossedArcs(
        [
          [
            [0, 0],
            [9, 9],
          ],
          [
            [0, 9],
            [9, 0],
          ],
        ],
        new Set([0]),
      ).size,
    ).toBe(0)
  })

  it('finds a crossing far along long segments', () => {
    expect(
      crossed(
        [
          [0, 0],
          [5000, 5000],
        ],
        [
          [0, 5000],
          [5000, 0],
        ],
      ),
    ).toHaveLength(2)
  })
})
