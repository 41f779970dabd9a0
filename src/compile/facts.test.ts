/** That nothing is stated without a source is counted, not taken on trust. */
import { expect, it } from 'vitest'
import { countInWords, countOf, factsIn, factsOf } from './facts.ts'
import { collect } from './files/collect.ts'
import { recordsOf } from './records.ts'
import { sampleFiles, sampleGeography } from './sample.ts'

const { collected } = collect(sampleFiles())
const records = recordsOf(collected, sampleGeography)

it('every kind of fact is counted, each with its source', () => {
  const facts = [...factsOf(records), ...factsIn(collected)]
  expect(countInWords(countOf(facts))).toBe('21 facts, 8 sources, 0 facts without a source')
})

it('a fact that has lost its source is told by name', () => {
  const formats = records.formats.map((format) => ({
    ...format,
    memberships: format.memberships.map((membership) =>
      membership.country === 'RUS' ? { ...membership, sources: [] } : membership,
    ),
  }))
  expect(countOf(factsOf({ ...records, formats })).unsourced).toEqual(['format club: membership of RUS'])
})

it('words of an article that is not there have no source', () => {
  expect(countOf(factsOf({ ...records, articles: [] })).unsourced).toEqual(
    expect.arrayContaining(['statement story-hope', 'statement story-agree', 'statement story-own-words']),
  )
})
