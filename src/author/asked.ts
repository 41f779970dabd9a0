/** Which story the address of a page asks for: one that is kept on the device (`?kept=`), or one that the fragment holds. */
import type { Atlas } from '../domain/atlas.ts'
import type { Story } from '../domain/story.ts'
import { storyInFragment, storyPartOf } from './link.ts'
import { readIn, shelfHere } from './useShelf.ts'

export type Asked =
  /** `kept`: its id on the device; `whole`: what of the fragment holds it, or empty. */
  | { readonly story: Story; readonly kept: string | null; readonly whole: string }
  /** None are told of where there is simply no story. */
  | { readonly faults: readonly string[] }

export async function storyAsked(atlas: Atlas, search: string, fragment: string): Promise<Asked> {
  const kept = new URLSearchParams(search).get('kept')
  if (kept !== null) {
    const found = shelfHere(atlas)
      .state()
      .stories.find(({ id }) => id === kept)
    if (found && 'story' in found && found.story.scenes.length > 0) return { story: found.story, kept, whole: '' }
    return { faults: found && 'faults' in found ? found.faults.map(({ message }) => message) : [] }
  }
  const held = await storyInFragment(fragment, readIn(atlas))
  if (!held) return { faults: [] }
  return 'story' in held ? { ...held, kept: null } : held
}

/** What of a fragment says which story it is. */
export function heldPart(fragment: string): string {
  return storyPartOf(fragment)?.whole ?? ''
}
