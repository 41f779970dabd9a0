/** Adds the view to a story, as a part of the dialog of what can be taken along. */
import { useId } from 'react'
import { toolPath } from '../domain/tool.ts'
import { useAtlasStore } from '../store/context.ts'
import type { SceneWords } from './sceneOf.ts'
import { Unkept } from './Unkept.tsx'
import { useAdding } from './useAdding.ts'
import { words } from './words.ts'

interface Props {
  readonly sceneWords: SceneWords
  /** Tells the reader what became of it. */
  readonly say: (text: string) => void
}

export function AddSection({ sceneWords, say }: Props) {
  const { base } = useAtlasStore()
  const heading = useId()
  const { count, add } = useAdding(sceneWords)
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words('add.heading')}</h3>
      <p className="note">{words('add.lead')}</p>
      <div className="choices">
        <button type="button" onClick={() => void add().then(({ said }) => say(said))}>
          {words('add.button')}
        </button>
        {count !== null && (
          <a href={base + toolPath('stories/mine')}>
            {words('add.open')} ({words('add.count', { count })})
          </a>
        )}
      </div>
      <Unkept />
    </section>
  )
}
