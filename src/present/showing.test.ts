import { expect, test } from 'vitest'
import { fragmentOf, joinWindows, moved, sceneIn, showingIn, type Showing } from './showing.ts'

const beginning: Showing = { at: 0, isBlack: false, began: null }

test('a fragment names a scene, and never one that is not there', () => {
  expect(['', '#3', '#99', '#x', '#-1', '#3a', '?secret'].map((fragment) => sceneIn(fragment, 9))).toEqual([
    0, 3, 9, 0, 0, 0, 0,
  ])
  expect(fragmentOf(0)).toBe('')
  expect(sceneIn(fragmentOf(4), 9)).toBe(4)
})

test('the clock starts with the first scene, and moving lights a dark screen', () => {
  const first = moved({ ...beginning, isBlack: true }, 1, 9, 1000)
  expect(first).toEqual({ at: 1, isBlack: false, began: 1000 })
  expect(moved(first, 0, 9, 2000).began).toBe(1000)
  expect(moved(first, 99, 9, 2000).at).toBe(9)
  expect(moved(first, -1, 9, 2000).at).toBe(0)
})

test('what another window says is checked', () => {
  expect(showingIn({ at: 2, isBlack: true, began: 5 }, 9)).toEqual({ at: 2, isBlack: true, began: 5 })
  expect(showingIn({ at: 2, isBlack: 'x', began: 'x' }, 9)).toEqual({ at: 2, isBlack: false, began: null })
  for (const wrong of [null, 7, {}, { at: 10 }, { at: -1 }, { at: 1.5 }, { at: '2' }])
    expect(showingIn(wrong, 9)).toBeNull()
})

test('a window that opens learns where the others are, and what it does is followed', async () => {
  let first: Showing = { at: 4, isBlack: false, began: 1 }
  const one = joinWindows('story', 9, { heard: (showing) => (first = showing), current: () => first })
  const second = await new Promise<Showing>((resolve) => {
    const two = joinWindows('story', 9, { heard: resolve, current: () => beginning })
    setTimeout(() => two.tell({ at: 5, isBlack: true, began: 1 }), 20)
  })
  expect(second.at).toBe(4)
  await expect.poll(() => first.at).toBe(5)
  one.close()
})
