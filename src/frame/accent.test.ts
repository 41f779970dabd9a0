import { expect, test } from 'vitest'
import { accentOn } from './accent.ts'

const [paper, night] = ['rgb(255, 253, 249)', 'rgb(24, 24, 26)']

test('a colour that can be told from its ground is taken', () => {
  expect(accentOn('9a1b1b', paper)).toBe('#9a1b1b')
  expect(accentOn('f2c14e', night)).toBe('#f2c14e')
})

test('one that can not, or that is none, is left out', () => {
  expect(accentOn('f2c14e', paper)).toBeNull()
  expect(accentOn('9a1b1b', night)).toBeNull()
  for (const nonsense of [null, '', 'red', '#9a1b1b', 'url(x)', '9a1b1b;']) expect(accentOn(nonsense, paper)).toBeNull()
})

test('on a ground that is not known none is', () => {
  expect(accentOn('000000', 'transparent')).toBeNull()
})
