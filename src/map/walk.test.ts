import { expect, test } from 'vitest'
import type { Point } from './mercator.ts'
import { placeTowards, Walk } from './walk.ts'

/** Y grows to the south, as on the map. */
const places: ReadonlyMap<string, Point> = new Map([
  ['here', [5, 5]],
  ['north', [5, 3]],
  ['north-east', [8, 4]],
  ['far-east', [12, 5]],
  ['south', [5.5, 9]],
])

test.each([
  ['up', 'north'],
  ['down', 'south'],
  ['right', 'north-east'],
] as const)('%s leads to what lies there, not to what is near at the side', (direction, to) => {
  expect(placeTowards('here', direction, places)).toBe(to)
})

test('where nothing lies straight ahead, whatever is on that side is better than nothing', () => {
  expect(placeTowards('far-east', 'down', places)).toBe('south')
  expect(placeTowards('here', 'left', places)).toBeUndefined()
})

test('the opposite key goes back to where one came from', () => {
  const walk = new Walk()
  expect(walk.step('north', 'down', places)).toBe('here')
  expect(walk.step('here', 'right', places)).toBe('north-east')
  expect(walk.step('north-east', 'left', places)).toBe('here')
  expect(walk.step('here', 'up', places)).toBe('north')
})
