import { expect, test } from 'vitest'
import { dateInWords } from './date.ts'
import { list, t } from './t.ts'

test('fills in places and leaves what has no value', () => {
  expect(t('format.attended', { countries: 'Iran' })).toBe('Came: Iran')
  expect(t('format.attended')).toBe('Came: {countries}')
})

test('chooses the form for the count', () => {
  expect(t('sources.count', { count: 1 })).toBe('1 source')
  expect(t('sources.count', { count: 0 })).toBe('0 sources')
})

test('lists in words', () => {
  expect(list(['Armenia', 'Azerbaijan', 'Georgia'])).toBe('Armenia, Azerbaijan and Georgia')
})

test.each([
  ['2021', '2021'],
  ['2021-12', 'December 2021'],
  ['2021-12-10', '10 December 2021'],
])('shows %s at the precision that is known', (date, words) => {
  expect(dateInWords(date, 'en')).toBe(words)
})
