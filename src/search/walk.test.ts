import { expect, it } from 'vitest'
import { isTyped, nextStop } from './walk.ts'

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 3, 3],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, 0],
  ['Home', 3, 1],
  ['Home', 0, null],
  ['End', 1, 3],
  ['End', 0, null],
  ['Tab', 1, null],
  // The button that closes is no stop.
  ['ArrowDown', -1, 0],
])('%s at stop %i of four goes to %s', (key, at, next) => {
  expect(nextStop(key, at, 4)).toBe(next)
})

it('stays in the field where nothing was found', () => {
  expect(nextStop('ArrowDown', 0, 1)).toBe(0)
})

it.each([
  ['a', true],
  ['ا', true],
  ['Backspace', true],
  [' ', false],
  ['Enter', false],
  ['F5', false],
])('at a link, %s is typing: %s', (key, typed) => {
  expect(isTyped({ key, ctrlKey: false, metaKey: false, altKey: false })).toBe(typed)
})

it('leaves orders to the browser', () => {
  expect(isTyped({ key: 'c', ctrlKey: true, metaKey: false, altKey: false })).toBe(false)
})
