/** What each page's bag holds. */
import { describe, expect, it } from 'vitest'
import type { Shard } from '../domain/atlas.ts'
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
      { countries: ['IRN', 'RUS'], topic: 'club', stance: 'supports', statements: ['story-agree'] },
    ])
  })

  it('puts the strongest ground of a tie first', () => {
    const both =
      '{ who: IRN, topic: club, stance: supports }\n    - { who: RUS, topic: club, stance: supports }\n- id: agree'
    const changes = edited(statements, '{ who: IRN, topic: club, stance: supports }\n- id: agree', both)
    const late = {
      'articles/story/text.txt': `Tehran and Moscow agree. ${sample['articles/story/text.txt']!.replace('Tehran and Moscow agree. ', '')}`,
    }
    expect(compileWith({ ...changes, ...late }).atlas.ties[0]?.statements).toEqual(['story-hope', 'story-agree'])
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
    const [quote] = shardWith('article/story').statements
    const text = sample['articles/story/text.txt']!
    if (quote?.kind !== 'quote') throw new Error('no quote')
    expect(quote.id).toBe('story-own-words')
    expect(text.slice(quote.anchor.start, quote.anchor.end)).toBe(quote.words)
    expect(quote.before).toBe('Iran hopes for the club. “')
    expect(quote.after).toBe('”, the minister said.\nTehran and')
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
    expect(covers).toEqual(['country/RUS', 'country/RUS/seats', 'statement/story-agree'])
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
    expect(covers).toEqual(['format/club', 'statement/story-hope'])
    expect(idsOf(statements)).toEqual(['story-hope'])
    expect(formats[0]?.meetings[0]?.sources).toEqual([
      { publisher: 'News', url: 'https://news.example/club', date: '2023-10-24' },
    ])
  })

  it('of the front page covers the members of the opening format and their statements', () => {
    const { covers, statements, seats } = shardWith('front')
    expect(seats).toHaveLength(2)
    expect(covers.slice(0, 3)).toEqual(['front', 'country/IRN', 'country/RUS'])
    expect(statements).toHaveLength(4)
  })

  it('of the front page with very many statements covers no member, and has the newest ten of each', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `summaries/minister-${index}.yaml`,
        sample['summaries/minister-2024.yaml']!.replace('2024-02', String(1960 + index)),
      ]),
    )
    const { covers, statements } = shardWith('front', many)
    expect(covers).not.toContain('country/IRN')
    expect(statements.filter(({ kind }) => kind === 'summary')).toHaveLength(9)
    expect(idsOf(statements)).toContain('minister-59')
    expect(idsOf(statements)).not.toContain('minister-0')
    expect(shardWith('country/IRN', many).statements).toHaveLength(64)
  })

  it('of a topic has the statements that take a stance on it', () => {
    expect(idsOf(shardWith('topic/club').statements)).toEqual(['story-hope', 'story-agree', 'minister-2024'])
  })

  it('of all topics has what tells who stands where, and no more', () => {
    expect(idsOf(shardWith('topics').statements)).toEqual(['story-hope', 'story-agree', 'minister-2024'])
    const again = { 'summaries/minister-2025.yaml': sample['summaries/minister-2024.yaml']!.replace('2024-02', '2025') }
    expect(idsOf(shardWith('topics', again).statements)).not.toContain('minister-2025')
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
    const { covers, statements, credits, actors } = shardWith('statement/story-own-words')
    expect(covers).toEqual(['statement/story-own-words'])
    expect([statements.length, credits.length, actors.length]).toEqual([1, 1, 1])
  })
})
