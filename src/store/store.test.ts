import { describe, expect, it } from 'vitest'
import { emptyAtlas, type Shard } from '../domain/atlas.ts'
import { front, type Subject } from '../domain/view.ts'
import { createAtlasStore, need, open, show } from './store.ts'

const shard = (...covers: string[]): Shard => ({
  covers,
  statements: [],
  actors: [],
  credits: [],
  articles: [],
  profiles: [],
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
    history: { go: (address, how) => gone.push(`${how} ${address}`) },
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
