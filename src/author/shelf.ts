/** The stories that a reader makes: kept on this device and nowhere else, in step in all its windows. */
import type { Story, StoryFault, StoryRead } from '../domain/story.ts'
import { tidied } from './edit.ts'
import { handKey } from './hand.ts'

/** Whether what was changed last is on the device, or why it is in this window alone. */
export type Keeping = 'kept' | 'full' | 'blocked'

/** One that cannot be read is kept as it is: nothing is thrown away but by its maker. */
export type Kept =
  | { readonly id: string; readonly story: Story }
  | { readonly id: string; readonly text: string; readonly faults: readonly StoryFault[] }

export interface ShelfState {
  /** In the order in which they were begun. */
  readonly stories: readonly Kept[]
  /** The one to which views are added. */
  readonly hand: string | null
  readonly keeping: Keeping
}

export interface Shelf {
  /** Keeps its reference while nothing changes. */
  readonly state: () => ShelfState
  /** Returns its id; it is then at hand. */
  readonly begin: (story: Story) => string
  readonly change: (id: string, edit: (story: Story) => Story) => void
  readonly remove: (id: string) => void
  /** `null`: none. */
  readonly takeInHand: (id: string | null) => void
  readonly subscribe: (changed: () => void) => () => void
}

const folder = 'formats-atlas story/'

/** `storage` throws where the browser keeps nothing for this page; `read` says whether a kept text is a story. */
export function createShelf(page: EventTarget, storage: () => Storage, read: (data: unknown) => StoryRead): Shelf {
  const listeners = new Set<() => void>()
  /** What the device would not take: it lasts as long as this window. */
  const unkept = new Map<string, Story>()
  let state: ShelfState = { stories: [], hand: null, keeping: 'kept' }

  const take = (patch: Partial<ShelfState>) => {
    const { stories, ...rest } = { ...state, ...patch }
    state = { ...rest, stories: stories.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
    for (const changed of listeners) changed()
  }
  const keptFrom = (id: string, text: string): Kept => {
    try {
      const found = read(JSON.parse(text))
      return 'story' in found ? { id, story: found.story } : { id, text, faults: found.faults }
    } catch {
      return { id, text, faults: [{ path: [], message: 'this is no story' }] }
    }
  }
  const look = () => {
    const found = new Map<string, Kept>()
    let { hand, keeping } = state
    try {
      const kept = storage()
      for (let index = 0; index < kept.length; index++) {
        const key = kept.key(index) ?? ''
        const id = key.slice(folder.length)
        if (key.startsWith(folder)) found.set(id, keptFrom(id, kept.getItem(key) ?? ''))
      }
      hand = kept.getItem(handKey) ?? hand
    } catch {
      keeping = 'blocked'
    }
    for (const [id, story] of unkept) found.set(id, { id, story })
    take({ stories: [...found.values()], hand: hand !== null && found.has(hand) ? hand : null, keeping })
  }
  const kept = (write: (kept: Storage) => void): Keeping => {
    try {
      write(storage())
      return 'kept'
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
    }
  }
  const put = (id: string, story: Story) => {
    const keeping = kept((device) => device.setItem(folder + id, JSON.stringify(tidied(story))))
    if (keeping === 'kept') unkept.delete(id)
    else unkept.set(id, story)
    // As it was given: what was read again would lack the space that somebody has just typed.
    take({ stories: [...state.stories.filter((one) => one.id !== id), { id, story }], keeping })
  }
  const takeInHand = (hand: string | null) => {
    kept((device) => (hand === null ? device.removeItem(handKey) : device.setItem(handKey, hand)))
    take({ hand })
    // The browser tells the other windows alone.
    page.dispatchEvent(new Event(handKey))
  }

  look()
  page.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent
    if (key === null || key === handKey || key.startsWith(folder)) look()
  })

  return {
    state: () => state,
    begin: (story) => {
      const ids = new Set(state.stories.map(({ id }) => id))
      let moment = Date.now()
      while (ids.has(moment.toString(36))) moment++
      const id = moment.toString(36)
      put(id, story)
      takeInHand(id)
      return id
    },
    change: (id, edit) => {
      const one = state.stories.find((other) => other.id === id)
      if (one && 'story' in one) put(id, edit(one.story))
    },
    remove: (id) => {
      unkept.delete(id)
      const keeping = kept((device) => device.removeItem(folder + id))
      take({ stories: state.stories.filter((one) => one.id !== id), keeping })
      if (state.hand === id) takeInHand(null)
    },
    takeInHand,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
