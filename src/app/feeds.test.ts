import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { emptyAtlas, type Shard } from '../domain/atlas.ts'
import type { Statement } from '../domain/statement.ts'
import { feedsOf } from './feeds.ts'

const root = 'https://atlas.example/below/'

function summary(id: string, on: string | null, words = 'It was said.'): Statement {
  return {
    kind: 'summary',
    id,
    words,
    speaker: { kind: 'country', country: 'IRN' },
    mentions: [],
    takes: [],
    date: on === null ? null : { on, certainty: 'stated' },
    source: { publisher: 'News & Views', url: `https://news.example/?a=1&b=${id}`, title: 'A <title>' },
    dateSources: [],
  }
}

function shardOf(statement: Statement): readonly [string, Shard] {
  const none = {
    actors: [],
    credits: [],
    articles: [],
    formats: [],
    seats: [],
    contested: [],
    leftOut: [],
    tallies: [],
    positions: [],
  }
  return [`statement/${statement.id}`, { ...none, profiles: [], covers: [], statements: [statement] }]
}

function feedsWith(...statements: readonly Statement[]) {
  const atlas = { ...emptyAtlas, newest: '2025-11-27', statementCount: statements.length }
  const feeds = feedsOf({ atlas, shards: new Map(statements.map(shardOf)), root })
  return { atom: feeds.get('feed.atom')!, json: JSON.parse(feeds.get('feed.json')!) as { items: Item[] } }
}

interface Item {
  readonly id: string
  readonly url: string
  readonly date_published?: string
}

/** Throws where the text is no well-formed XML. */
function entriesIn(atom: string): readonly Record<string, string>[] {
  const onError = (_level: string, message: string) => {
    throw new Error(message)
  }
  const page = new DOMParser({ onError }).parseFromString(atom, 'application/xml')
  return [...page.getElementsByTagName('entry')].map((entry) =>
    Object.fromEntries(
      ['id', 'title', 'updated', 'published', 'content'].map((name) => [
        name,
        entry.getElementsByTagName(name)[0]?.textContent ?? '',
      ]),
    ),
  )
}

describe('the Atom feed', () => {
  it('is well-formed, whatever the words are', () => {
    const nasty = 'He said "<b>&amp;</b>" & \u0001]]> ‘no’ — آری'
    const [entry] = entriesIn(feedsWith(summary('one', '2024', nasty)).atom)
    expect(entry?.['content']).toContain('&#60;b&#62;&#38;amp;')
    expect(entry?.['content']).toContain('آری')
    expect(entry?.['content']).toContain('href="https://news.example/?a=1&#38;b=one"')
  })

  it('has the newest first, by the first day that a date may mean, and what has no date last', () => {
    const { atom } = feedsWith(
      summary('undated', null),
      summary('year', '2024'),
      summary('day', '2024-02-01'),
      summary('old', '2020-05'),
    )
    const entries = entriesIn(atom)
    expect(entries.map(({ id }) => id?.split('/')[1])).toEqual(['day', 'year', 'old', 'undated'])
    expect(entries.map(({ updated }) => updated?.slice(0, 10))).toEqual([
      '2024-02-01',
      '2024-01-01',
      '2020-05-01',
      '2020-05-01',
    ])
    expect(entries.at(-1)?.['published']).toBe('')
  })

  it('is cut to the newest hundred, and says of how many', () => {
    const many = Array.from({ length: 120 }, (_, index) => summary(`s-${index}`, String(1900 + index)))
    const { atom } = feedsWith(...many)
    expect(entriesIn(atom)).toHaveLength(100)
    expect(entriesIn(atom)[0]?.['id']).toContain('s-119')
    expect(atom).toContain('the newest 100 of 120 statements')
  })
})

describe('the JSON feed', () => {
  it('has the same entries, with ids that do not depend on where the site lives', () => {
    const { atom, json } = feedsWith(summary('one', '2024-02-01'), summary('two', null))
    expect(json.items.map(({ id }) => id)).toEqual(entriesIn(atom).map(({ id }) => id))
    expect(json.items[0]).toMatchObject({
      id: 'tag:formats-atlas.invalid,2025:statement/one',
      url: `${root}statement/one/`,
      date_published: '2024-02-01T00:00:00Z',
    })
    expect(json.items[1]).not.toHaveProperty('date_published')
  })
})
