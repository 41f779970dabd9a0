/** In the bar, while a story is at hand: adds the view to it by one press, and says so in a line that goes by itself. */
import { useEffect, useState } from 'react'
import { toolPath } from '../domain/tool.ts'
import { useAtlasStore } from '../store/context.ts'
import type { SceneWords } from './sceneOf.ts'
import { Unkept } from './Unkept.tsx'
import { useAdding, type Added } from './useAdding.ts'
import { words } from './words.ts'
import './add.css'

/** Milliseconds for which the line stands, unless it is pointed at or has the focus. */
const patience = 20_000

export function AddButton({ sceneWords }: { readonly sceneWords: SceneWords }) {
  const { count, add } = useAdding(sceneWords)
  const [added, setAdded] = useState<Added | null>(null)
  if (count === null) return null
  return (
    <>
      <button type="button" className="add" onClick={() => void add().then(setAdded)}>
        <span aria-hidden="true">+ </span>
        <span className="add-words">{words('add.button')}</span>
        <span className="add-count" aria-label={words('add.count', { count })}>
          {count}
        </span>
      </button>
      <div className="added" role="status">
        {added && <Line added={added} close={() => setAdded(null)} />}
      </div>
    </>
  )
}

function Line({ added, close }: { readonly added: Added; readonly close: () => void }) {
  const { base } = useAtlasStore()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const going = setTimeout(close, patience)
    return () => clearTimeout(going)
  }, [added, isHeld, close])
  return (
    <div
      className="added-line"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{added.said}</span>
      <a href={base + toolPath('stories/mine')}>{words('add.open')}</a>
      {added.undo && (
        <button
          type="button"
          onClick={() => {
            added.undo?.()
            close()
          }}
        >
          {words('add.undo')}
        </button>
      )}
      <button type="button" aria-label={words('add.close')} onClick={close}>
        ×
      </button>
      <Unkept />
    </div>
  )
}
