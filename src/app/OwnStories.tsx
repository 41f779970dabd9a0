/** The page on which a reader makes stories, with what the page and the map make of a view. */
import { MakerPage, type MakerParts } from '../author/MakerPage.tsx'
import type { StoryBrief } from '../domain/story.ts'
import { partsOfWords } from './sharing/partsOfWords.ts'
import { SlidesButton } from './slides/SlidesButton.tsx'

export function OwnStories({ stories }: { readonly stories: readonly StoryBrief[] }) {
  return <MakerPage stories={stories} parts={parts} />
}

const parts: MakerParts = {
  ...partsOfWords,
  draw: async ({ atlas, files }, state, size) => {
    const { smallPicture } = await import('../map/taken.ts')
    return smallPicture(files, atlas, state, size)
  },
  slides: (story) => <SlidesButton title={story.title} isForeign load={() => Promise.resolve(story)} />,
}
