import { describe, expect, it } from 'vitest'
import { storyFrom } from '../domain/story.ts'
import { emptyStory, withScene } from './edit.ts'
import { createShelf } from './shelf.ts'

const read = (data: unknown) =>
  storyFrom(data, { exists: () => true, hasStatement: () => true }, { isUnfinished: true })

/** A device that keeps what it is given, until it is full or forbids it. */
function device() {
  const kept = new Map<string, string>()
  const state = { fault: null as string | null }
  const storage = {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (state.fault) throw new DOMException('no', state.fault)
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage
  return { kept, state, storage }
}

const scene = { at: 'country/IRN/', title: 'Iran', caption: 'Look' }

describe('stories on the device', () => {
  it('are there when the page is opened again, the one at hand too', () => {
    const { storage } = device()
    const shelf = createShelf(new EventTarget(), () => storage, read)
    const first = shelf.begin({ ...emptyStory, title: 'First' })
    const second = shelf.begin({ ...emptyStory, title: 'Second' })
    shelf.change(first, (story) => withScene(story, scene))
    const again = createShelf(new EventTarget(), () => storage, read).state()
    expect(again.hand).toBe(second)
    expect(again.stories).toMatchObject([{ id: first, story: { title: 'First', scenes: [scene] } }, { id: second }])
  })

  it('follow what another window does', () => {
    const { storage } = device()
    const page = new EventTarget()
    const here = createShelf(page, () => storage, read)
    let told = 0
    here.subscribe(() => told++)
    createShelf(new EventTarget(), () => storage, read).begin({ ...emptyStory, title: 'There' })
    page.dispatchEvent(Object.assign(new Event('storage'), { key: null }))
    expect(here.state().stories).toMatchObject([{ story: { title: 'There' } }])
    expect(told).toBeGreaterThan(0)
  })

  it('keep the space that is just typed, which the device does not', () => {
    const { storage } = device()
    const shelf = createShelf(new EventTarget(), () => storage, read)
    const id = shelf.begin(emptyStory)
    shelf.change(id, (story) => ({ ...story, title: 'My ' }))
    expect(shelf.state().stories).toMatchObject([{ story: { title: 'My ' } }])
  })

  it('go by nobody but their maker: what cannot be read stays as it is', () => {
    const { kept, storage } = device()
    kept.set('formats-atlas story/1', '{"colour":"red"}')
    kept.set('formats-atlas story/2', '{')
    kept.set('another site', '{}')
    const shelf = createShelf(new EventTarget(), () => storage, read)
    expect(shelf.state().stories).toMatchObject([
      { id: '1', text: '{"colour":"red"}', faults: [{ path: ['colour'] }, { path: ['scenes'] }] },
      { id: '2', text: '{', faults: [{ path: [] }] },
    ])
    shelf.change('1', () => emptyStory)
    expect(kept.get('formats-atlas story/1')).toBe('{"colour":"red"}')
    shelf.remove('1')
    expect(kept.has('formats-atlas story/1')).toBe(false)
    expect(kept.has('another site')).toBe(true)
  })
})

describe('where the device does not take them', () => {
  it('they last as long as the window, which says why', () => {
    const { state, storage } = device()
    const shelf = createShelf(new EventTarget(), () => storage, read)
    const id = shelf.begin({ ...emptyStory, title: 'Kept' })
    state.fault = 'QuotaExceededError'
    shelf.change(id, (story) => withScene(story, scene))
    expect(shelf.state()).toMatchObject({ keeping: 'full', hand: id, stories: [{ story: { scenes: [scene] } }] })
    state.fault = null
    shelf.change(id, (story) => story)
    expect(shelf.state().keeping).toBe('kept')
  })

  it('nothing is thrown where the browser forbids it altogether', () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError')
    }
    const shelf = createShelf(new EventTarget(), forbidden, read)
    const id = shelf.begin({ ...emptyStory, title: 'Here' })
    expect(shelf.state()).toMatchObject({ keeping: 'blocked', hand: id, stories: [{ story: { title: 'Here' } }] })
    shelf.remove(id)
    expect(shelf.state()).toMatchObject({ hand: null, stories: [] })
  })
})
