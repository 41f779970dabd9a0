import { expect, test } from 'vitest'
import type { FormatBrief } from '../../domain/format.ts'
import { findingsOf } from './findings.ts'
import { comparisonOf, sampleFormats } from './sample.ts'

const { six, csto, eaeu, minsk, mission } = sampleFormats
const said = (formats: readonly FormatBrief[], day?: string) =>
  findingsOf(comparisonOf(formats, day)).map(({ text }) => text)

test('who of the six is a full member, who has frozen its part, who left and when, and of whom nothing is known', () => {
  expect(said([six, csto])).toEqual([
    'Of the six of the 3+3, only Russia is a full member of the CSTO.',
    'The seat of Armenia is suspended or frozen since 22 February 2024 (frozen by its own declaration).',
    'Azerbaijan and Georgia left on 2 April 1999.',
    'No part in it is recorded for Iran and Türkiye.',
  ])
})

test('each sentence rests on the memberships that it tells of', () => {
  const [members, suspended, left, nothing] = findingsOf(comparisonOf([six, csto]))
  const rest = (finding: typeof members) => finding?.seats.map(({ country, role, from }) => [country, role, from])
  expect(rest(members)).toHaveLength(7)
  expect(rest(members)).toContainEqual(['RUS', 'member', '1992-05-15'])
  expect(rest(members)).toContainEqual(['GEO', 'invited-not-attending', '2021-12-10'])
  expect(rest(suspended)).toEqual([['ARM', 'suspended', '2024-02-22']])
  expect(rest(left)).toEqual([
    ['AZE', 'member', '1993-09-24'],
    ['GEO', 'member', '1993-12-09'],
  ])
  expect(rest(nothing)).toEqual([])
})

test.each<[what: string, readonly FormatBrief[], first: string]>([
  ['several', [six, eaeu], 'Of the six of the 3+3, Armenia and Russia are full members of the EAEU.'],
  ['all', [eaeu, eaeu], 'All four of the EAEU are full members of the EAEU.'],
  ['none', [six, mission], 'None of the six of the 3+3 is a full member of the Mission.'],
  ['the only one', [mission, six], 'Armenia, alone at the Mission, is a full member of the 3+3.'],
  [
    'the only one, who is none',
    [mission, minsk],
    'Armenia, alone at the Mission, is not a full member of the Minsk Group.',
  ],
])('its grammar fits %s', (_what, formats, first) => {
  expect(said(formats)[0]).toBe(first)
})

test('tells of observers, hosts, and of those who were something else than members', () => {
  expect(said([six, eaeu])).toContain('Iran is an observer.')
  expect(said([six, mission])).toContain('Armenia is a host.')
  expect(said([six, mission])).toContain('Türkiye was an observer until May 2022.')
})

test('nobody left a table that has ended', () => {
  expect(said([six, minsk])).toContain('Armenia, Azerbaijan and Russia were members until 30 November 2025.')
})

test('says how it was on another day', () => {
  expect(said([six, csto], '2022-01-01')).toEqual([
    'Of the six of the 3+3, Armenia and Russia are full members of the CSTO.',
    'Azerbaijan and Georgia left on 2 April 1999.',
    'No part in it is recorded for Iran and Türkiye.',
  ])
  expect(said([six, csto], '2000-12-31')).toEqual(['Nobody has a seat at the 3+3 on this date.'])
})

test('of three it says who sits at all, and as what', () => {
  expect(said([six, csto, eaeu])).toEqual([
    'Armenia (CSTO: suspended or frozen) and Russia have a seat at all of the 3+3, the CSTO and the EAEU.',
  ])
  expect(said([six, csto, mission])).toEqual([
    'Only Armenia (CSTO: suspended or frozen; Mission: host) has a seat at all of the 3+3, the CSTO and the Mission.',
  ])
  expect(said([minsk, csto, eaeu])).toEqual(['Nobody has a seat at all of the Minsk Group, the CSTO and the EAEU.'])
})

test('of one format there is nothing to share', () => {
  expect(said([six])).toEqual([])
})
