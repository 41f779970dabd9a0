import { describe, expect, it } from 'vitest'
import { partOn, rankOf, setsOf } from './comparison.ts'
import type { FormatBrief, Role } from './format.ts'

interface Seat {
  readonly country: string
  readonly role: Role
  readonly from?: string
  readonly to?: string
}
const table = (id: string, ...memberships: readonly Seat[]) => ({ id, memberships }) as unknown as FormatBrief

describe('what a country is at a table', () => {
  const uzbekistan: readonly Seat[] = [
    { country: 'UZB', role: 'member', from: '1992-05-15', to: '1999-04-02' },
    { country: 'UZB', role: 'member', from: '2006-08-16', to: '2012-12-19' },
    { country: 'UZB', role: 'suspended', from: '2012-12-19' },
  ]
  const on = (day: string) => {
    const part = partOn(uzbekistan, day)
    return part && `${part.ended ? 'was ' : ''}${part.seat.role} from ${part.seat.from}`
  }

  it('follows the day', () => {
    expect(on('1990-01-01')).toBeUndefined()
    expect(on('1999-04-02')).toBe('member from 1992-05-15')
    expect(on('2000-12-31')).toBe('was member from 1992-05-15')
    expect(on('2010-01-01')).toBe('member from 2006-08-16')
    expect(on('2012-12-19')).toBe('suspended from 2012-12-19')
  })

  it('ranks members first, and the former before those who never came', () => {
    const ranks = [
      partOn(uzbekistan, '2010-01-01'),
      partOn(uzbekistan, '2020-01-01'),
      partOn(uzbekistan, '2000-01-01'),
      undefined,
    ].map(rankOf)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(new Set(ranks).size).toBe(4)
  })
})

describe('sets', () => {
  const member = (country: string, to?: string): Seat => ({ country, role: 'member', ...(to && { to }) })
  const a = table('a', member('1'), member('2'), { country: '3', role: 'observer' }, member('5', '2000'))
  const b = table('b', member('1'), member('4'))
  const c = table('c', member('1'), member('2'))
  const everyone = ['1', '2', '3', '4', '5', '6']
  const sets = (formats: readonly FormatBrief[], shown = everyone) =>
    setsOf(formats, everyone, shown, '2026-01-01').map((set) => `${set.formats.join('+')}: ${set.countries.join(' ')}`)

  it('of two tables are those at both, at one alone, and at neither: who only watches, or has left, has no seat', () => {
    expect(sets([a, b])).toEqual(['a+b: 1', 'a: 2', 'b: 4', ': 3 5 6'])
  })

  it('count those at none among the ones that are shown', () => {
    expect(sets([a, b], ['1', '6'])).toContain(': 6')
  })

  it('of two are told even where they are empty, of more only that of all', () => {
    expect(sets([b, table('d', member('6'))])).toEqual(['b+d: ', 'b: 1 4', 'd: 6', ': 2 3 5'])
    expect(sets([a, b, table('d', member('6'))])).toEqual(['a+b+d: ', 'a+b: 1', 'a: 2', 'b: 4', 'd: 6', ': 3 5'])
  })

  it('begin with the largest choice of tables, in the order in which these are compared', () => {
    expect(sets([c, a, b])).toEqual(['c+a+b: 1', 'c+a: 2', 'b: 4', ': 3 5 6'])
  })
})
