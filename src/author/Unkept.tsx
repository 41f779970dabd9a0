/** Says that a story lasts as long as its window, and offers the file; where it is kept, nothing. */
import { save } from '../take/save.ts'
import { fileNameOf, textOfStory } from './file.ts'
import { useShelf } from './useShelf.ts'
import { words } from './words.ts'

/** Of the story at hand. */
export function Unkept() {
  const { state } = useShelf()
  const { hand, keeping } = state
  const kept = state.stories.find(({ id }) => id === hand)
  if (keeping === 'kept' || !kept || !('story' in kept)) return null
  const { story } = kept
  const download = async () => save(fileNameOf(story), await textOfStory(story), 'application/yaml')
  return (
    <p className="unkept" role="alert">
      {words(`keeping.${keeping}`)}{' '}
      <button type="button" onClick={() => void download()}>
        {words('ways.file')}
      </button>
    </p>
  )
}
