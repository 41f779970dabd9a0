/** What each page's bag holds. */
import { describe, expect, it } from 'vitest'
import type { Shard } from '../domain/atlas.ts'
import { cardsAtFirst } from '../domain/cut.ts'
import { compileWith, edited, sample } from './sample.ts'

const statements = 'articles/story/statements.yaml'

function shardWith(key: string, changes = {}): Shard {
  const { shards, problems } = compileWith(changes)
  expect(problems).toEqual([])
  return shards.get(key)!
}
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id)

describe('the atlas', () => {
  const { atlas } = compileWith()

  it('names countries in the interface’s language', () => {
    expect(atlas.countries.map(({ names }) => names['en'])).toEqual(['Iran', 'Russia'])
  })

  it('takes a name that an editor gives over that of CLDR', () => {
    const changes = edited(
      'countries/RUS.yaml',
      'ownNames:',
      'names:\n  - { language: en, name: Rus, sources: [cldr] }\nownNames:',
    )
    expect(compileWith(changes).atlas.countries[1]?.names['en']).toBe('Rus')
  })

  it('ties two countries to which one statement gives one stance', () => {
    expect(atlas.ties).toEqual([
      { countries: ['IRN', 'RUS'], topic: 'club', stance: 'supports', statement: 'story-agree' },
    ])
  })

  it('puts the strongest ground of a tie first', () => {
    const both =
      '{ who: IRN, topic: club, stance: supports }\n    - { who: RUS, topic: club, stance: supports }\n- id: agree'
    const changes = edited(statements, '{ who: IRN, topic: club, stance: supports }\n- id: agree', both)
    const late = {
      'articles/story/text.txt': `Tehran and Moscow agree. ${sample['articles/story/text.txt']!.replace('Tehran and Moscow agree. ', '')}`,
    }
    expect(compileWith({ ...changes, ...late }).atlas.ties[0]?.statement).toBe('story-hope')
  })

  it('counts sources by page, and knows the newest date', () => {
    const again = { 'summaries/minister-2020.yaml': sample['summaries/minister-2024.yaml']!.replace('2024-02', '2020') }
    const { sourceCount, statementCount, newest } = compileWith(again).atlas
    expect({ sourceCount, statementCount, newest }).toEqual({ sourceCount: 2, statementCount: 5, newest: '2024-05' })
  })

  it('carries no sources of memberships', () => {
    expect(atlas.formats[0]?.memberships[1]).toEqual({
      country: 'RUS',
      role: 'member',
      group: 'north',
      from: '2020-01-01',
      to: '2022-03',
    })
  })
})

describe('a quote', () => {
  it('has the article’s words where it says that they stand, and what stands beside them', () => {
    const [quote] = shardWith('statement/story-own-words').statements
    const text = sample['articles/story/text.txt']!
    if (quote?.kind !== 'quote') throw new Error('no quote')
    expect(quote.id).toBe('story-own-words')
    expect(text.slice(quote.anchor.start, quote.anchor.end)).toBe(quote.words)
    expect(quote.before).toBe('Iran hopes for the club. “')
    expect(quote.after).toBe('”, the minister said.\nTehran and')
  })

  it('has them on its own page alone', () => {
    const [quote] = shardWith('article/story').statements
    expect(quote).toMatchObject({ id: 'story-own-words', before: '', after: '' })
  })

  it('of an article’s event has its date, and else the article’s, which may be unknown', () => {
    const dates = shardWith('article/story').statements.map(({ date }) => date?.on ?? null)
    expect(dates).toEqual(['2023-10-23', null, null])
  })

  it('has a date of its own where it gives one', () => {
    const changes = edited(statements, 'date: event', 'date: 2021')
    expect(shardWith('statement/story-own-words', changes).statements[0]?.date).toEqual({
      on: '2021',
      certainty: 'stated',
    })
  })
})

describe('an article that shows excerpts', () => {
  const changes = edited('articles/story/article.yaml', 'shows: full', 'shows: excerpts')

  it('gives away nothing but the quoted passages', () => {
    const { articles, statements } = shardWith('article/story', changes)
    expect(articles[0]?.text).toEqual([
      { start: 0, text: 'Iran hopes for the club.' },
      { start: 26, text: 'We hope so' },
      { start: 58, text: 'Tehran and Moscow agree.' },
    ])
    expect(statements.map((statement) => statement.kind === 'quote' && statement.before + statement.after)).toEqual([
      '',
      '',
      '',
    ])
    expect(JSON.stringify(compileWith(changes).shards.get('article/story'))).not.toContain('the minister said')
  })

  it('gives them in the order of the text', () => {
    const more = edited(
      statements,
      'quote: We hope so\n  speaker: minister\n  voice: quoted',
      'quote: The café of the club is open.\n  speaker: minister\n  voice: reported',
    )
    const { articles } = shardWith('article/story', { ...changes, ...more })
    expect(articles[0]?.text.map(({ text }) => text.slice(0, 6))).toEqual(['Iran h', 'Tehran', 'The ca'])
  })
})

describe('a shard', () => {
  it('of a country has what concerns it, who speaks and is named there, and where it sits', () => {
    const { covers, statements, actors, credits, seats, articles } = shardWith('country/RUS')
    expect(covers).toEqual(['country/RUS', 'country/RUS/seats', 'country/RUS/statements'])
    expect(idsOf(statements)).toEqual(['story-agree'])
    expect(actors).toEqual([])
    expect(credits).toEqual([
      {
        id: 'story',
        title: 'A story',
        publisher: 'The Outlet',
        url: 'https://outlet.example/story',
        language: 'en',
        date: null,
      },
    ])
    expect(seats.map(({ format, country, to, sources }) => [format, country, to, sources[0]?.publisher])).toEqual([
      ['club', 'RUS', '2022-03', 'News'],
    ])
    expect(articles).toEqual([])
  })

  it('of a country has the statements of those who speak for it', () => {
    const { statements, actors } = shardWith('country/IRN')
    expect(idsOf(statements)).toEqual(['story-own-words', 'story-hope', 'story-agree', 'minister-2024'])
    expect(actors).toEqual([
      { id: 'minister', kind: 'person', name: 'A. Minister', office: 'Minister of Iran', speaksFor: 'IRN' },
      { id: 'outsiders', kind: 'body', name: 'outside powers' },
    ])
  })

  it('of a format has its meetings with their sources, and the statements that it names', () => {
    const { covers, statements, formats } = shardWith('format/club')
    expect(covers).toEqual(['format/club'])
    expect(idsOf(statements)).toEqual(['story-hope'])
    expect(formats[0]?.meetings[0]?.sources).toEqual([
      { publisher: 'News', url: 'https://news.example/club', date: '2023-10-24' },
    ])
  })

  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `summaries/minister-${index}.yaml`,
      sample['summaries/minister-2024.yaml']!.replace('2024-02', String(1960 + index)),
    ]),
  )

  it('of the front page has of each member of the opening format the first statements and what all come to', () => {
    const { covers, statements, seats, tallies, positions } = shardWith('front', many)
    expect(covers.slice(0, 3)).toEqual(['front', 'country/IRN', 'country/RUS'])
    expect(idsOf(statements)).toEqual(['story-own-words', 'story-agree'])
    expect(seats).toHaveLength(2)
    expect(tallies).toEqual([
      { id: 'country/IRN', statements: 64, sources: 2, newest: '2024-02' },
      { id: 'country/RUS', statements: 1, sources: 1, newest: null },
    ])
    expect(positions[0]?.evidence).toEqual([{ ground: 'own-reported', count: 1, since: null }])
    // When it was first taken comes with the country's own bag.
    expect(positions[0]).not.toHaveProperty('since')
  })

  it('of a country with very many statements has the first, and another bag has them all', () => {
    const { covers, statements, tallies, positions } = shardWith('country/IRN', many)
    const rest = compileWith(many).rests.get('country/IRN/statements')
    expect([statements.length, rest?.statements.length, tallies[0]?.statements]).toEqual([cardsAtFirst, 64, 64])
    expect(positions[0]?.evidence.map(({ ground }) => ground)).toEqual(['own-reported', 'own-summary', 'article'])
    expect(covers).not.toContain('country/IRN/statements')
    expect(rest?.covers).toContain('country/IRN/statements')
    expect([...compileWith().rests]).toEqual([])
  })

  it('of a topic has the statements that take a stance on it', () => {
    expect(idsOf(shardWith('topic/club').statements)).toEqual(['story-hope', 'story-agree', 'minister-2024'])
  })

  it('of a topic with very many statements has the newest of each position, and another bag has them all', () => {
    const { statements, tallies, positions } = shardWith('topic/club', many)
    expect(tallies[0]?.statements).toBe(63)
    expect(positions.map(({ who, evidence }) => [who, ...evidence.map(({ count }) => count)])).toEqual([
      ['IRN', 1, 61, 1],
      ['RUS', 1],
    ])
    expect(idsOf(statements)).toEqual([
      'story-agree',
      'minister-2024',
      ...[59, 58, 57, 56, 55].map((year) => `minister-${year}`),
    ])
    expect(compileWith(many).rests.get('topic/club/statements')?.statements).toHaveLength(63)
  })

  it('of all topics has who stands where on whose word since when, and no statement', () => {
    const { statements, positions } = shardWith('topics', many)
    expect(statements).toEqual([])
    expect(positions[0]).toEqual({
      who: 'IRN',
      topic: 'club',
      stance: 'supports',
      since: { on: '1960', certainty: 'stated' },
      latest: '2024-02',
      evidence: [
        { ground: 'own-reported', count: 1, since: null },
        { ground: 'own-summary', count: 61, since: '1960' },
        { ground: 'article', count: 1, since: null },
      ],
    })
  })

  it('of two countries with very many statements tells how many give both one stance', () => {
    const { statements, tallies, covers } = shardWith('pair/IRN-RUS', many)
    expect(tallies.map(({ id, statements }) => [id, statements])).toEqual([
      ['pair/IRN-RUS', 63],
      ['pair/IRN-RUS club', 1],
    ])
    expect(statements).toHaveLength(7)
    expect(covers).not.toContain('pair/IRN-RUS/statements')
  })

  it('of two countries has the stances of both, and is there for every two that have one', () => {
    const { shards, atlas } = compileWith()
    expect(atlas.positioned).toEqual(['IRN', 'RUS'])
    expect([...shards.keys()].filter((key) => key.startsWith('pair/'))).toEqual(['pair/IRN-RUS'])
    expect(idsOf(shardWith('pair/IRN-RUS').statements)).toEqual(['story-hope', 'story-agree', 'minister-2024'])
  })

  it('of an article has its text and every quote from it', () => {
    const { articles, statements } = shardWith('article/story')
    expect(articles[0]?.text).toEqual([{ start: 0, text: sample['articles/story/text.txt'] }])
    expect(idsOf(statements)).toEqual(['story-own-words', 'story-hope', 'story-agree'])
  })

  it('of a statement has it alone', () => {
    const { statements, credits, actors } = shardWith('statement/story-own-words')
    expect(idsOf(statements)).toEqual(['story-own-words'])
    expect([statements.length, credits.length, actors.length]).toEqual([1, 1, 1])
  })
})
