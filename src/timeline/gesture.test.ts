import { expect, it } from 'vitest'
import { emptyAtlas } from '../domain/atlas.ts'
import { front } from '../domain/view.ts'
import { arrive, createAtlasStore, hostedFiles, noHistory } from '../store/store.ts'
import { Gesture } from './gesture.ts'

function begun() {
  const gone: string[] = []
  const store = createAtlasStore({
    atlas: emptyAtlas,
    base: '/',
    version: '',
    view: front,
    shards: [],
    fetchShard: () => Promise.resolve(null),
    files: hostedFiles,
    history: { ...noHistory, go: (address, how) => gone.push(`${how} ${address}`) },
  })
  return { store, gone, gesture: new Gesture(store) }
}

it('enters a row of steps into the history once', () => {
  const { gone, gesture } = begun()
  gesture.step('2020')
  gesture.step('2021')
  gesture.end()
  gesture.step('2022')
  expect(gone).toEqual(['push /?date=2020', 'replace /?date=2021', 'push /?date=2022'])
})

it('begins anew where the reader has gone elsewhere between two steps', () => {
  const { store, gone, gesture } = begun()
  gesture.step('2020')
  arrive(store, front)
  gesture.step('2021')
  expect(gone.at(-1)).toBe('push /?date=2021')
})

it('does not take the place of a view at which a step has stayed', () => {
  const { gone, gesture } = begun()
  gesture.step(null)
  gesture.step('2021')
  expect(gone).toEqual(['push /?date=2021'])
})

it('enters a drag at its end, however far it went', () => {
  const { store, gone, gesture } = begun()
  for (const date of ['2020-01', '2020-02', '2020-03']) gesture.drag(date)
  expect(gone).toEqual([])
  expect(store.getState().view.date).toBe('2020-03')
  gesture.end()
  expect(gone).toEqual(['push /?date=2020-03'])
})

it('enters nothing where a drag comes back to where it began', () => {
  const { gone, gesture } = begun()
  gesture.drag('2020-01')
  gesture.drag(null)
  gesture.end()
  expect(gone).toEqual([])
})
