import { describe, expect, it } from 'vitest'
import { positionsOf } from '../domain/position.ts'
import type { Statement } from '../domain/statement.ts'
import { firstsOf } from './firsts.ts'

const speaks: Readonly<Record<string, string>> = { araghchi: 'IRN' }
const actorCountry = (actor: string): string | undefined => speaks[actor]

function summary(id: string, actor: string, on: string | null, stance = 'opposes', who = 'IRN'): Statement {
  return {
    kind: 'summary',
    id,
    words: '',
    source: { publisher: 'News', url: 'https://news.example/' },
    dateSources: [],
    speaker: { kind: 'actor', actor },
    mentions: [],
    takes: [{ who, topic: 'forces', stance }],
    date: on === null ? null : { on, certainty: 'stated' },
  }
}

const all = [
  summary('late', 'araghchi', '2025'),
  summary('undated', 'araghchi', null),
  summary('early', 'araghchi', '2020-03'),
  summary('other stance', 'araghchi', '2021', 'supports'),
  summary('other word', 'nato', '2024'),
  summary('other word, earlier', 'nato', '2019'),
  summary('only one, undated', 'araghchi', null, 'opposes', 'RUS'),
]

describe('of many statements', () => {
  it('the earliest of each stance on each word is kept, in the order in which they stand', () => {
    expect(firstsOf(all, actorCountry).map(({ id }) => id)).toEqual([
      'early',
      'other stance',
      'other word, earlier',
      'only one, undated',
    ])
  })

  it.each(['2018', '2019', '2020-12', '2022', '2026'])(
    'who had which stance on whose word in %s is told by these',
    (day) => {
      const told = (statements: readonly Statement[]) =>
        positionsOf(
          statements.filter(({ date }) => date !== null && date.on <= day),
          actorCountry,
        ).map(({ who, stance, evidence, since }) => [
          who,
          stance,
          since,
          evidence.map(({ ground, by }) => [ground, by]),
        ])
      expect(told(firstsOf(all, actorCountry))).toEqual(told(all))
    },
  )
})
