/** Adds a scene: chosen from the views that are asked for most, or by the address of any. */
import { useId, useState } from 'react'
import { viewPasted } from '../domain/pasted.ts'
import type { Scene } from '../domain/story.ts'
import { subjectKey } from '../domain/view.ts'
import { useAtlasStore } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { need } from '../store/store.ts'
import { sceneOf, type SceneWords } from './sceneOf.ts'
import { ViewSelect } from './ViewSelect.tsx'
import { words } from './words.ts'

interface Props {
  readonly add: (scene: Scene) => void
  readonly sceneWords: SceneWords
}

export function AddScene({ add, sceneWords }: Props) {
  const store = useAtlasStore()
  const { atlas, base } = store
  const id = useId()
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState('')
  const chosen = address === '' ? null : viewPasted(address, base, existsIn(atlas)).subject
  const take = async (text: string) => {
    const view = viewPasted(text, base, existsIn(atlas))
    const { subject } = view
    await need(store, subject)
    const { records, missing } = store.getState()
    if (subject.kind === 'not-found' || missing.get(subjectKey(subject)) === 'absent')
      return setFault(words('scene.foreign', { address: text }))
    setFault('')
    setAddress('')
    add(sceneOf(atlas, { records, view }, sceneWords))
  }
  return (
    <form
      className="add-scene"
      onSubmit={(event) => {
        event.preventDefault()
        if (address.trim() !== '') void take(address)
      }}
    >
      <label>
        {words('scene.choose')}
        <ViewSelect
          shown={chosen}
          otherwise={words('scene.choose.one')}
          // Whoever goes through the list by keys adds none of what they pass.
          take={(path) => setAddress(path || '/')}
        />
      </label>
      <label htmlFor={id}>{words('scene.address')}</label>
      <div className="beside">
        <input
          id={id}
          value={address}
          spellCheck={false}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit">{words('scene.add')}</button>
      </div>
      <p id={`${id}-fault`} className="fault" role="status">
        {fault}
      </p>
      <p>
        <a href={base}>{words('scene.atlas')}</a>
      </p>
    </form>
  )
}
