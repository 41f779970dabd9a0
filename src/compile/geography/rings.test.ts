/** Rings on the grid: holding, unrolling across the antimeridian, spikes. */
import { describe, expect, it } from 'vitest'
import { cellOf, columnsRoundTheWorld, positionOf } from './grid.ts'
import { gatheredPolygons, polygonHolds, unrolledRing, withoutSpikes, type Ring } from './rings.ts'

const last = columnsRoundTheWorld

describe('the grid', () => {
  it('gives back a position to within half a cell', () => {
    const [longitude = 0, latitude = 0] = positionOf(cellOf([44.51, 40.18]))
    expect(Math.abs(longitude - 44.51)).toBeLessThan(0.0019)
    expect(Math.abs(latitude - 40.18)).toBeLessThan(0.0009)
  })
})

describe('polygonHolds', () => {
  const outer: Ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]
  const hole: Ring = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
    [4, 4],
  ]

  it('counts what is inside the outer ring and outside the holes', () => {
    expect(polygonHolds([outer, hole], [2, 5])).toBe(true)
    expect(polygonHolds([outer, hole], [5, 5])).toBe(false)
    expect(polygonHolds([outer, hole], [12, 5])).toBe(false)
  })
})

describe('unrolledRing', () => {
  it('lets columns run on where they jumped from 180° to -180°', () => {
    const ring: Ring = [
      [last - 10, 0],
      [5, 0],
      [5, 10],
      [last - 10, 10],
      [last - 10, 0],
    ]
    expect(unrolledRing(ring).map(([column]) => column)).toEqual([last - 10, last + 5, last + 5, last - 10, last - 10])
  })
})

describe('gatheredPolygons', () => {
  const mainland: Ring = [
    [60_000, 50_000],
    [last, 50_000],
    [last, 60_001],
    [60_000, 60_000],
    [60_000, 50_000],
  ]
  const beyond: Ring = [
    [0, 50_000],
    [900, 55_000],
    [0, 60_000],
    [0, 50_000],
  ]

  it('moves what lies beyond the antimeridian next to the largest part', () => {
    const columns = gatheredPolygons([[beyond], [mainland]]).map(([outer = []]) => outer.map(([column]) => column))
    expect(columns[0]).toEqual([last, last + 900, last, last])
    expect(columns[1]).toEqual([60_000, last, last, 60_000, 60_000])
  })

  it('makes one point of the two ends of a cut', () => {
    const [moved, kept] = gatheredPolygons([[beyond], [mainland]])
    expect(kept?.[0]).toContainEqual([last, 60_001])
    expect(moved?.[0]).toContainEqual([last, 60_001])
  })
})

describe('withoutSpikes', () => {
  it('leaves out a point from which the ring goes straight back, and a point said twice', () => {
    expect(
      withoutSpikes([
        [0, 0],
        [5, 0],
        [5, 9],
        [5, 0],
        [9, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ]),
    ).toEqual([
      [0, 0],
      [5, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ])
  })
})
