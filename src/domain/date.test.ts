import { describe, expect, it, test } from 'vitest'
import { byNewest, dateFault, firstDay, lastDay, precisionOf, previousDay, termHolds } from './date.ts'

describe('a date', () => {
  it.each(['2021', '2021-12', '2021-12-10', '2024-02-29', '2000-02-29'])('may be %s', (text) => {
    expect(dateFault(text)).toBeNull()
  })

  it.each([
    ['2021-02-30', '"2021-02-30" has no such day: that month has 28 days'],
    ['2023-02-29', '"2023-02-29" has no such day: that month has 28 days'],
    ['1900-02-29', '"1900-02-29" has no such day: that month has 28 days'],
    ['2021-04-31', '"2021-04-31" has no such day: that month has 30 days'],
    ['2021-12-00', '"2021-12-00" has no such day: that month has 31 days'],
    ['2021-13', '"2021-13" has no such month'],
    ['2021-00', '"2021-00" has no such month'],
    ['10.12.2021', '"10.12.2021" is not a date: write 2021, 2021-12 or 2021-12-10'],
    ['2021-1-1', '"2021-1-1" is not a date: write 2021, 2021-12 or 2021-12-10'],
    ['2021-12-10T00:00', '"2021-12-10T00:00" is not a date: write 2021, 2021-12 or 2021-12-10'],
    ['', '"" is not a date: write 2021, 2021-12 or 2021-12-10'],
  ])('may not be "%s"', (text, fault) => {
    expect(dateFault(text)).toBe(fault)
  })

  it.each([
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2021-12', 'month', '2021-12-01', '2021-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2021-12-10', 'day', '2021-12-10', '2021-12-10'],
  ])('%s is known to the %s and means a day from %s to %s', (date, precision, first, last) => {
    expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last])
  })
})

describe('the newest date', () => {
  it('comes first, and what has none last', () => {
    const dates = [null, '2021', '2025-09', '2025-09-08', null, '2026-01-29']
    expect(dates.sort(byNewest)).toEqual(['2026-01-29', '2025-09-08', '2025-09', '2021', null, null])
  })
})

describe('termHolds', () => {
  it.each([
    ['2020', '2021-03', '2019-12-31', false],
    ['2020', '2021-03', '2020-01-01', true],
    ['2020', '2021-03', '2021-02-28', true],
    ['2020', '2021-03', '2021-03-01', false],
    [undefined, '2021', '1900-01-01', true],
    ['2021', undefined, '2100-01-01', true],
  ])('from %s to %s, on %s: %s', (from, to, day, holds) => {
    expect(termHolds({ ...(from && { from }), ...(to && { to }) }, day)).toBe(holds)
  })
})

test.each([
  ['2020-11-10', '2020-11-09'],
  ['2020-03', '2020-02-29'],
  ['2021', '2020-12-31'],
])('the day before %s is %s', (date, day) => {
  expect(previousDay(date)).toBe(day)
})
