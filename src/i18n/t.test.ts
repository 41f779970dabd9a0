import { expect, test } from 'vitest'
import { dateInWords } from './date.ts'
import { format } from './strings/en/format.ts'
import { list, t, wordsOf } from './t.ts'

test('fills in places and leaves what has no value', () => {
  expect(t('country.close', { country: 'Iran' })).toBe('Close Iran')
  expect(t('country.close')).toBe('Close {country}')
})

test('looks up in strings of one’s own, and else in those of every page', () => {
  const own = wordsOf({ en: format })
  expect(own('format.attended', { countries: 'Iran' })).toBe('Came: Iran')
  expect(own('country.close', { country: 'Iran' })).toBe('Close Iran')
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
