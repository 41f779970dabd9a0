/** The page on which a reader makes stories, with what the page and the map make of a view. */
import { partsOfWords } from '../app/sharing/partsOfWords.ts'
import { SlidesButton } from '../app/slides/SlidesButton.tsx'
import { MakerPage, type MakerParts } from '../author/MakerPage.tsx'
import type { ToolProps } from './ToolShell.tsx'

export function OwnStoriesPage({ stories }: ToolProps) {
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
