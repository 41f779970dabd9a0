import { describe, expect, it } from 'vitest'
import {
  briefOf,
  countOf,
  evidenceKey,
  gives,
  glimpseOf,
  groundOf,
  positionsOf,
  statementsOf,
  takenBy,
} from './position.ts'
import type { Quote, Speaker, Summary, Take } from './statement.ts'

const countries: Readonly<Record<string, string>> = { araghchi: 'IRN', lavrov: 'RUS' }
const actorCountry = (actor: string): string | undefined => countries[actor]
const opposes = (who: string): Take => ({ who, topic: 'forces', stance: 'opposes' })
const by = (actor: string): Speaker => ({ kind: 'actor', actor })

function quote(id: string, part: Partial<Quote>): Quote {
  return {
    kind: 'quote',
    id,
    voice: 'reported',
    article: 'story',
    words: '',
    anchor: { start: 0, end: 0 },
    before: '',
    after: '',
    speaker: { kind: 'article' },
    mentions: [],
    takes: [],
    date: null,
    ...part,
  }
}

function summary(id: string, part: Partial<Summary>): Summary {
  return {
    kind: 'summary',
    id,
    words: '',
    source: { publisher: 'News', url: 'https://news.example/' },
    dateSources: [],
    speaker: by('lavrov'),
    mentions: [],
    takes: [],
    date: null,
    ...part,
  }
}

describe('a stance rests on', () => {
  it.each([
    [
      'the country’s own words',
      quote('a', { speaker: by('araghchi'), voice: 'quoted' }),
      'IRN',
      { ground: 'own-words' },
    ],
    ['its own, as reported', quote('a', { speaker: by('araghchi') }), 'IRN', { ground: 'own-reported' }],
    [
      'its own, no person named',
      quote('a', { speaker: { kind: 'country', country: 'IRN' } }),
      'IRN',
      { ground: 'own-reported' },
    ],
    ['our summary of its official', summary('a', { speaker: by('araghchi') }), 'IRN', { ground: 'own-summary' }],
    [
      'another country’s word',
      quote('a', { speaker: by('araghchi') }),
      'RUS',
      { ground: 'attributed', by: { kind: 'country', country: 'IRN' } },
    ],
    [
      'another country’s word, summarised',
      summary('a', { speaker: by('araghchi') }),
      'RUS',
      { ground: 'attributed', by: { kind: 'country', country: 'IRN' } },
    ],
    [
      'the word of a body that speaks for no country',
      quote('a', { speaker: by('nato') }),
      'RUS',
      { ground: 'attributed', by: { kind: 'actor', actor: 'nato' } },
    ],
    [
      'its own words, quoted',
      quote('a', { speaker: by('nato'), voice: 'quoted' }),
      'RUS',
      { ground: 'attributed', by: { kind: 'actor', actor: 'nato' } },
    ],
    [
      'its word, summarised',
      summary('a', { speaker: by('nato') }),
      'RUS',
      { ground: 'attributed', by: { kind: 'actor', actor: 'nato' } },
    ],
    ['the article’s word', quote('a', { voice: 'editorial' }), 'RUS', { ground: 'article' }],
  ])('%s', (_, statement, who, ground) => {
    expect(groundOf(statement, opposes(who), actorCountry)).toEqual(ground)
  })
})

describe('positions', () => {
  const attributed = quote('attributed', {
    speaker: by('araghchi'),
    takes: [opposes('IRN'), opposes('RUS')],
    date: { on: '2025-12-17', certainty: 'inferred' },
  })
  const editorial = quote('editorial', { voice: 'editorial', takes: [opposes('RUS')] })
  const own = summary('own', { takes: [opposes('RUS')], date: { on: '2024-10-18', certainty: 'stated' } })

  it('are none without a stance', () => {
    expect(positionsOf([quote('silent', { mentions: [{ kind: 'country', country: 'GEO' }] })], actorCountry)).toEqual(
      [],
    )
  })

  it('keep every ground apart, the strongest first', () => {
    const russia = positionsOf([editorial, attributed, own], actorCountry).find(({ who }) => who === 'RUS')
    expect(russia?.evidence).toEqual([
      { ground: 'own-summary', count: 1, since: '2024-10-18', statements: [own] },
      {
        ground: 'attributed',
        by: { kind: 'country', country: 'IRN' },
        count: 1,
        since: '2025-12-17',
        statements: [attributed],
      },
      { ground: 'article', count: 1, since: null, statements: [editorial] },
    ])
    expect(statementsOf(russia!)).toEqual([own, attributed, editorial])
  })

  it('date from the oldest known statement', () => {
    const since = (...statements: readonly (Quote | Summary)[]) =>
      positionsOf(statements, actorCountry).find(({ who }) => who === 'RUS')?.since
    expect(since(editorial, attributed, own)).toEqual({ on: '2024-10-18', certainty: 'stated' })
    expect(since(editorial)).toBeNull()
  })

  it('say where that date is inferred, and prefer a stated one of the same day', () => {
    const since = (...statements: readonly Quote[]) => positionsOf(statements, actorCountry)[0]?.since
    const inferred = { on: '2025-12-17', certainty: 'inferred', note: 'The day of the talks' } as const
    const first = quote('first', { takes: [opposes('RUS')], date: inferred })
    const stated = quote('second', { takes: [opposes('RUS')], date: { on: '2025-12-17', certainty: 'stated' } })
    expect(since(first)).toBe(inferred)
    expect(since(first, stated)?.certainty).toBe('stated')
  })

  it('keep apart whose word it is', () => {
    const nato = quote('nato', { speaker: by('nato'), takes: [opposes('RUS')] })
    const russia = positionsOf([attributed, nato], actorCountry).find(({ who }) => who === 'RUS')
    expect(russia?.evidence.map(evidenceKey)).toEqual(['attributed IRN', 'attributed nato'])
  })

  it('put together statements with the same ground', () => {
    const later = summary('later', { takes: [opposes('RUS')] })
    const [russia] = positionsOf([own, later], actorCountry)
    expect(russia?.evidence).toEqual([
      { ground: 'own-summary', count: 2, since: '2024-10-18', statements: [own, later] },
    ])
  })

  it('in brief say how often and since when, on the strongest grounds or all', () => {
    const russia = positionsOf([editorial, attributed, own], actorCountry).find(({ who }) => who === 'RUS')!
    const brief = briefOf(russia)
    expect(brief.evidence.map(({ ground, count }) => [ground, count])).toEqual([
      ['own-summary', 1],
      ['attributed', 1],
      ['article', 1],
    ])
    expect(JSON.stringify(brief)).not.toContain('"statements"')
    expect([countOf(brief), brief.latest]).toEqual([3, '2025-12-17'])
    const glimpse = glimpseOf(russia)
    expect([glimpse.evidence.length, glimpse.since]).toEqual([1, undefined])
    expect([own, quote('silent', {})].map((statement) => gives(statement, brief))).toEqual([true, false])
  })

  it('in brief are told apart by day without the statements: what is undated is of the present alone', () => {
    const briefs = positionsOf([editorial, attributed, own], actorCountry).map((position) => briefOf(position))
    const by = (day: string) => takenBy(briefs, day).map(({ who, evidence }) => `${who} ${evidence.length}`)
    expect(by('2024-10-17')).toEqual([])
    expect(by('2024-10-18')).toEqual(['RUS 1'])
    expect(by('2025-12-17').toSorted()).toEqual(['IRN 1', 'RUS 2'])
  })

  it('stand side by side where a country has said two things', () => {
    const supports = summary('supports', { takes: [{ ...opposes('RUS'), stance: 'supports' }] })
    expect(positionsOf([own, supports], actorCountry).map(({ stance }) => stance)).toEqual(['opposes', 'supports'])
  })

  it('come in the order of their strongest ground', () => {
    const order = positionsOf(
      [editorial, quote('iran', { speaker: by('araghchi'), takes: [opposes('IRN')] })],
      actorCountry,
    )
    expect(order.map(({ who }) => who)).toEqual(['IRN', 'RUS'])
  })
})
