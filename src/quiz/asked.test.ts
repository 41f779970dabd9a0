import { expect, test } from 'vitest'
import { emptyAtlas } from '../domain/atlas.ts'
import type { FormatBrief } from '../domain/format.ts'
import { askedFor, searchOf } from './asked.ts'

const formats = [{ id: 'three-plus-three' }, { id: 'csto' }] as unknown as readonly FormatBrief[]
const atlas = { ...emptyAtlas, formats }
const usual = { seed: '', length: 8, about: 'three-plus-three' }

test('an address is read and written', () => {
  const asked = { seed: 'class-7b', length: 12, about: 'csto' }
  expect(askedFor(atlas, '?seed=class-7b&length=12&about=csto')).toEqual(asked)
  expect(askedFor(atlas, searchOf(asked))).toEqual(asked)
  expect(askedFor(atlas, searchOf({ ...asked, seed: 'კლასი-7', about: 'all' }))).toEqual({
    seed: 'კლასი-7',
    length: 12,
    about: 'all',
  })
})

test('what else stands in the address stays', () => {
  expect(searchOf({ ...usual, seed: 'a' }, '?theme=dark&length=3')).toBe(
    '?theme=dark&length=8&seed=a&about=three-plus-three',
  )
})

test.each([
  ['', 'nothing'],
  ['?seed=&length=&about=', 'nothing after the equals signs'],
  ['?seed=%00%22%3Cscript%3E&length=-4&about=nato', 'what is no seed, no length, no format'],
  [`?seed=${'x'.repeat(41)}&length=21&about=__proto__`, 'what is too long'],
  ['?seed=a%20b&length=8.5&about=CSTO', 'what is nearly right'],
  ['?length=0&seed=-a&about=constructor', 'what is next to right'],
  ['?%E0%A4%A&length=1e1', 'what cannot be decoded'],
])('of %s (%s) the default is made', (search) => {
  expect(askedFor(atlas, search)).toEqual(usual)
})
