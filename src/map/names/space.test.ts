import { expect, test } from 'vitest'
import { landWithin, type Ring } from '../shapes.ts'
import { spaceIn } from './space.ts'

const everything = { west: 0, north: 0, east: 1, south: 1 }
/** Wide below, narrow above. */
const bottle: Ring = [
  [0.4, 0.1],
  [0.5, 0.1],
  [0.5, 0.5],
  [0.8, 0.5],
  [0.8, 0.9],
  [0.1, 0.9],
  [0.1, 0.5],
  [0.4, 0.5],
  [0.4, 0.1],
]

test('the widest run, where the own point has little room', () => {
  const space = spaceIn(landWithin([bottle]), [0.45, 0.3], everything)!
  expect(space.width).toBeCloseTo(0.7, 5)
  expect(space.at[1]).toBeGreaterThan(0.5)
})

test('the own point, where it has room', () => {
  expect(spaceIn(landWithin([bottle]), [0.45, 0.7], everything)!.at).toEqual([0.45, 0.7])
})

test('only what is in view counts', () => {
  const space = spaceIn(landWithin([bottle]), [0.45, 0.7], { west: 0, north: 0, east: 1, south: 0.45 })!
  expect(space.at[1]).toBeLessThan(0.45)
  expect(space.width).toBeCloseTo(0.1, 5)
})

test('out of view there is none', () => {
  expect(spaceIn(landWithin([bottle]), [0.45, 0.7], { west: 0, north: 0, east: 1, south: 0.05 })).toBeNull()
})

test('a lake is no room', () => {
  const hole: Ring = [
    [0.3, 0.5],
    [0.7, 0.5],
    [0.7, 0.9],
    [0.3, 0.9],
    [0.3, 0.5],
  ]
  const space = spaceIn(landWithin([bottle, hole]), [0.5, 0.7], everything)!
  expect(space.width).toBeCloseTo(0.2, 5)
  expect(space.at[0]).toBeCloseTo(0.2, 5)
})
