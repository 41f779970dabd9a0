/** Adds the view that is looked at to the story at hand, or to a new one. */
import { storyLimits, type Scene } from '../domain/story.ts'
import { useAtlasStore } from '../store/context.ts'
import { need } from '../store/store.ts'
import { emptyStory, withoutScene, withScene } from './edit.ts'
import { sceneOf, type SceneWords } from './sceneOf.ts'
import { useShelf } from './useShelf.ts'
import { words } from './words.ts'

export interface Added {
  /** What has become of it, in a sentence. */
  readonly said: string
  /** Takes it back; none where nothing was added. */
  readonly undo?: () => void
}

export function useAdding(sceneWords: SceneWords): {
  /** Of the story at hand; `null`: there is none. */
  readonly count: number | null
  readonly add: () => Promise<Added>
} {
  const store = useAtlasStore()
  const { shelf, state } = useShelf()
  const here = state.stories.find(({ id }) => id === state.hand)
  const atHand = here && 'story' in here ? here : null
  const add = async (): Promise<Added> => {
    // Its name and what is said of it may still be on their way.
    await need(store, store.getState().view.subject)
    const scene: Scene = sceneOf(store.atlas, store.getState(), sceneWords)
    const count = atHand?.story.scenes.length ?? 0
    if (count >= storyLimits.scenes) return { said: words('story.full', { count }) }
    const id = atHand ? atHand.id : shelf.begin(emptyStory)
    shelf.change(id, (story) => withScene(story, scene))
    const title = atHand?.story.title || words('mine.untitled')
    return {
      said: words('add.added', { title, number: count + 1 }),
      undo: () => shelf.change(id, (story) => withoutScene(story, count)),
    }
  }
  return { count: atHand && atHand.story.scenes.length, add }
}
