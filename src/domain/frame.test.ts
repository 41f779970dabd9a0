import { expect, test } from 'vitest'
import { framePathOf, isFramed, pathInFrame } from './frame.ts'

test('the path of a framed page is the atlas’s own below a folder; that of the first page is the timeline', () => {
  expect(framePathOf({ kind: 'country', id: 'IRN' })).toBe('embed/country/IRN/')
  expect(framePathOf({ kind: 'front' })).toBe('embed/timeline/')
})

test('and back', () => {
  expect(pathInFrame('embed/country/IRN/')).toBe('country/IRN/')
  expect(pathInFrame('embed/country/IRN/index.html')).toBe('country/IRN/')
  expect(pathInFrame('embed/timeline/')).toBe('')
  for (const path of ['', 'country/IRN/', 'embed/', 'embed']) expect(pathInFrame(path)).toBeNull()
})

test('lists and rules are not framed', () => {
  expect(isFramed({ kind: 'borders' })).toBe(false)
  expect(isFramed({ kind: 'statement', id: 'a' })).toBe(true)
})
