/** The page on which a reader makes stories, with what the atlas makes of a view in words. */
import { partsOfWords } from '../app/sharing/partsOfWords.ts'
import { MakerPage } from '../author/MakerPage.tsx'
import type { ToolProps } from './ToolShell.tsx'

export function OwnStoriesPage({ stories }: ToolProps) {
  return <MakerPage stories={stories} sceneWords={partsOfWords} />
}
