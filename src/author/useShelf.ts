/** The shelf of this page, which all parts of it share. */
import { useSyncExternalStore } from 'react'
import { storyFrom, type StoryRead } from '../domain/story.ts'
import type { Atlas } from '../domain/atlas.ts'
import { useAtlasStore } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { createShelf, type Shelf, type ShelfState } from './shelf.ts'

let shelf: Shelf | undefined

/** In the browser alone. */
export function shelfHere(atlas: Atlas): Shelf {
  shelf ??= createShelf(window, () => localStorage, readIn(atlas))
  return shelf
}

/** Says of data from anywhere whether it is a story, finished or not. Statements are not known by name here. */
export function readIn(atlas: Atlas): (data: unknown) => StoryRead {
  const known = { exists: existsIn(atlas), hasStatement: () => true }
  return (data) => storyFrom(data, known, { isUnfinished: true })
}

export function useShelf(): { readonly shelf: Shelf; readonly state: ShelfState } {
  const { atlas } = useAtlasStore()
  const here = shelfHere(atlas)
  return { shelf: here, state: useSyncExternalStore(here.subscribe, here.state) }
}
