/** The button that adds a view to the story at hand, with what the page makes of a view in words. */
import { AddButton } from '../../author/AddButton.tsx'
import { partsOfWords } from './partsOfWords.ts'

export function AddToStory() {
  return <AddButton sceneWords={partsOfWords} />
}
