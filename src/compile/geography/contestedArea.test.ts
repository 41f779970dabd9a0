/** Cutting an area along a line, on a square state of a hundred cells. */
import { describe, expect, it } from 'vitest'
import { chainedLine, contestedAreaFromLine, passesBy, sectionBetween } from './contestedArea.ts'
import { positionOf } from './grid.ts'
import { ringArea, type Ring } from './rings.ts'

// Ten by ten steps of ten cells near the equator, where a cell is about 0.4 km × 0.2 km.
const corner = 50_000
const square: Ring = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [5, 0],
  [0, 0],
].map(([column = 0, row = 0]) => [corner + 10 * column, corner + 10 * row])

function place(column: number, row: number) {
  return positionOf([corner + 10 * column, corner + 10 * row])
}

describe('chainedLine', () => {
  it('puts pieces in order, turning those that run the other way', () => {
    const chain = chainedLine([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [4, 4],
        [3, 3],
      ],
      [
        [3.001, 3],
        [2, 2.001],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ])
    expect(chain.map(([longitude = 0]) => Math.round(longitude))).toEqual([0, 1, 2, 3, 4])
  })

  it('refuses a piece that meets no other', () => {
    expect(() =>
      chainedLine([
        [
          [0, 0],
          [1, 1],
        ],
        [
          [5, 5],
          [6, 6],
        ],
      ]),
    ).toThrow('1 pieces')
  })
})

describe('contestedAreaFromLine', () => {
  const line = [place(0, 10), place(4, 6), place(4, 4), place(10, 0)]

  it.each([
    ['above', place(8, 8)],
    ['below', place(1, 1)],
  ])('gives the side that holds the point: %s the line', (_, inside) => {
    const { area, rest } = contestedAreaFromLine([square], line, inside)
    const [outer = []] = area
    const [restOfState = []] = rest
    expect(outer[0]).toEqual(outer.at(-1))
    expect(ringArea(outer) + ringArea(restOfState)).toBeCloseTo(ringArea(square), 1)
  })

  it('keeps the ring’s own points at both ends, however near the line ends to them', () => {
    const near = [place(0, 9.8), place(4, 5), place(9.9, 0)]
    const { area } = contestedAreaFromLine([square], near, place(8, 8))
    expect(area[0]).toContainEqual([corner, corner + 100])
    expect(area[0]).toContainEqual([corner + 100, corner])
    expect(area[0]).toHaveLength(5)
  })

  it('leaves a hole with the side in which it lies', () => {
    const hole: Ring = [
      [7, 7],
      [8, 7],
      [8, 8],
      [7, 7],
    ].map(([column = 0, row = 0]) => [corner + 10 * column, corner + 10 * row])
    const { area, rest } = contestedAreaFromLine([square, hole], line, place(1, 1))
    expect(area).toHaveLength(1)
    expect(rest).toHaveLength(2)
  })

  it('refuses a line that ends away from the outline', () => {
    expect(() => contestedAreaFromLine([square], [place(0, 10), place(5, 5)], place(1, 1))).toThrow('from the outline')
  })
})

describe('sectionBetween', () => {
  it('is the part of the line between two places, and only where it passes by them', () => {
    expect(sectionBetween(square, place(0, 10), place(10, 0))).toEqual(square.slice(1, 4))
    expect(passesBy(square, place(5, 0))).toBe(true)
    expect(passesBy(square, place(5, 5))).toBe(false)
  })
})
