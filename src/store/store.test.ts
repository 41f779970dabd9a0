import { describe, expect, it } from 'vitest'
import { emptyAtlas, type Shard } from '../domain/atlas.ts'
import type { Ground, PositionBrief } from '../domain/position.ts'
import { front, type Subject } from '../domain/view.ts'
import { noRecords, withShard } from './records.ts'
import { positionsOfPresent } from './select.ts'
import { createAtlasStore, hostedFiles, need, needStatements, noHistory, open, show } from './store.ts'

const shard = (...covers: string[]): Shard => ({
  covers,
  statements: [],
  actors: [],
  credits: [],
  articles: [],
  profiles: [],
  tallies: [],
  positions: [],
  formats: [],
  seats: [],
  leftOut: [],
  contested: [],
})
const iran: Subject = { kind: 'country', id: 'IRN' }
const article: Subject = { kind: 'article', id: 'a' }

/** A store that notes what it asks for and where it goes. */
function storeAt(
  subject: Subject,
  answer: (key: string) => Promise<Shard | null> = (key) => Promise.resolve(shard(key)),
) {
  const asked: string[] = []
  const gone: string[] = []
  const store = createAtlasStore({
    atlas: emptyAtlas,
    base: '/atlas/',
    version: '1',
    view: { ...front, subject },
    shards: [shard('front', 'country/GEO', 'country/GEO/seats', 'country/ARM')],
    fetchShard: (key) => {
      asked.push(key)
      return answer(key)
    },
    files: hostedFiles,
    history: { ...noHistory, go: (address, how) => gone.push(`${how} ${address}`) },
  })
  return { store, asked, gone }
}

describe('show', () => {
  it('goes to the address of the new view, below the base', () => {
    const { store, gone } = storeAt({ kind: 'front' })
    show(store, { subject: iran }, 'push')
    show(store, { theme: 'dark' }, 'replace')
    expect(gone).toEqual(['push /atlas/country/IRN/', 'replace /atlas/country/IRN/?theme=dark'])
  })

  it('goes nowhere where the address stays the same', () => {
    const { store, gone } = storeAt(iran)
    show(store, { subject: iran }, 'push')
    expect(gone).toEqual([])
  })

  it('carries a fragment that the view does not know', () => {
    const { store, gone } = storeAt({ kind: 'front' })
    show(store, { subject: article }, 'push', '#there')
    expect(gone).toEqual(['push /atlas/article/a/#there'])
  })
})

describe('open', () => {
  it('marks a country’s passages where an article is read', () => {
    const { store } = storeAt(article)
    open(store, 'RUS')
    expect(store.getState().view).toMatchObject({ subject: article, about: 'RUS' })
  })

  it('leads to a country’s page from anywhere else', () => {
    const { store } = storeAt({ kind: 'front' })
    open(store, 'RUS')
    expect(store.getState().view.subject).toEqual({ kind: 'country', id: 'RUS' })
  })
})

describe('need', () => {
  it('asks for nothing that is here already', async () => {
    const { store, asked } = storeAt({ kind: 'front' })
    await need(store, { kind: 'country', id: 'GEO' })
    expect(asked).toEqual([])
  })

  it('asks for the seats of a country of which only the statements are here', async () => {
    const { store, asked } = storeAt({ kind: 'front' })
    await need(store, { kind: 'country', id: 'ARM' })
    expect(asked).toEqual(['country/ARM'])
  })

  it('asks once, however often it is needed at a time', async () => {
    const { store, asked } = storeAt({ kind: 'front' })
    await Promise.all([need(store, iran), need(store, iran)])
    expect(asked).toEqual(['country/IRN'])
    expect(store.getState().records.covered.has('country/IRN')).toBe(true)
  })

  it('knows what there is not, and does not ask again', async () => {
    const { store, asked } = storeAt({ kind: 'front' }, () => Promise.resolve(null))
    await need(store, iran)
    await need(store, iran)
    expect([...store.getState().missing]).toEqual([['country/IRN', 'absent']])
    expect(asked).toHaveLength(1)
  })

  it('says what could not be had, and asks again when it is needed again', async () => {
    let works = false
    const { store, asked } = storeAt({ kind: 'front' }, (key) =>
      works ? Promise.resolve(shard(key)) : Promise.reject(new Error('offline')),
    )
    await need(store, iran)
    expect([...store.getState().missing]).toEqual([['country/IRN', 'unreachable']])
    works = true
    await need(store, iran)
    expect(asked).toHaveLength(2)
    expect([...store.getState().missing]).toEqual([])
  })
})

describe('every statement on a subject', () => {
  const topic: Subject = { kind: 'topic', id: 'club' }

  it('is there where the page’s own bag has them all', async () => {
    const { store, asked } = storeAt({ kind: 'front' }, (key) => Promise.resolve(shard(key, `${key}/statements`)))
    await needStatements(store, topic)
    await needStatements(store, topic)
    expect(asked).toEqual(['topic/club'])
  })

  it('is asked for once the page’s own bag is here and has only the first of them', async () => {
    const { store, asked } = storeAt({ kind: 'front' })
    await needStatements(store, topic)
    await needStatements(store, topic)
    expect(asked).toEqual(['topic/club', 'topic/club/statements'])
  })

  it('is not asked for while the page itself cannot be had', async () => {
    const { store, asked } = storeAt({ kind: 'front' }, () => Promise.reject(new Error('offline')))
    await needStatements(store, topic)
    expect(asked).toEqual(['topic/club'])
  })
})

describe('the records', () => {
  const evidence = (...grounds: readonly Ground[]) => grounds.map((ground) => ({ ground, count: 1, since: null }))
  const position = (...grounds: readonly Ground[]): PositionBrief => ({
    who: 'IRN',
    topic: 'club',
    stance: 'supports',
    evidence: evidence(...grounds),
    since: null,
    latest: null,
  })

  it('keep every ground of a position, whether a bag that names the strongest comes before or after', () => {
    const whole = { ...shard('country/IRN'), positions: [position('own-words', 'article')] }
    const strongest = { ...shard('front'), positions: [position('own-words')] }
    for (const bags of [
      [whole, strongest],
      [strongest, whole],
    ])
      expect(positionsOfPresent(bags.reduce(withShard, noRecords))).toEqual(whole.positions)
  })

  it('keep since when a position is taken, whether a bag that does not tell comes before or after', () => {
    const whole = { ...shard('country/IRN'), positions: [position('own-words')] }
    const { since: _, ...glimpse } = position('own-words')
    const ahead = { ...shard('front'), positions: [glimpse] }
    for (const bags of [
      [whole, ahead],
      [ahead, whole],
    ])
      expect(positionsOfPresent(bags.reduce(withShard, noRecords))).toEqual(whole.positions)
  })
})
