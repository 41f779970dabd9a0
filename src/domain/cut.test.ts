import { describe, expect, it } from 'vitest'
import type { DateText } from './date.ts'
import { eachOf, newestOf } from './cut.ts'
import { sampleSummary } from './sample.ts'
import type { Statement } from './statement.ts'

const summary = (id: string, on: DateText | null) => sampleSummary(id, [], on)

describe('a page', () => {
  it('lists fewer of each the more entries it has, and never more than it can carry', () => {
    expect([0, 1, 2, 5, 8, 16].map(eachOf)).toEqual([6, 6, 6, 3, 2, 1])
    for (let entries = 3; entries < 400; entries++) expect(entries * eachOf(entries)).toBeLessThanOrEqual(16)
  })

  it('lists none of very many before they are asked for', () => {
    expect(eachOf(246)).toBe(0)
    expect(newestOf([summary('a', '2020')], eachOf(246))).toEqual([])
  })
})

describe('the newest', () => {
  const [old, later, undated, latest] = [
    summary('old', '2019'),
    summary('later', '2021-05'),
    summary('undated', null),
    summary('latest', '2026-01-29'),
  ]
  const quote: Statement = {
    kind: 'quote',
    id: 'quote',
    voice: 'quoted',
    article: 'story',
    words: '',
    anchor: { start: 0, end: 1 },
    before: '',
    after: '',
    speaker: { kind: 'article' },
    mentions: [],
    takes: [],
    date: { on: '2020', certainty: 'stated' },
  }

  it('are kept, those without a date the last, and stand as cards do', () => {
    const all = [quote, undated, old, latest, later]
    expect(newestOf(all, 3).map(({ id }) => id)).toEqual(['quote', 'latest', 'later'])
    expect(newestOf(all, 5).map(({ id }) => id)).toEqual(['quote', 'latest', 'later', 'old', 'undated'])
    expect(all[0]).toBe(quote)
  })
})
