/** The address of the view, to copy or to hand to the device. */
import { useRef } from 'react'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { Part, type PartProps } from './Part.tsx'
import { copy } from './save.ts'
import { addressHere } from './taken.ts'
import { words } from './words.ts'

export function LinkSection({ parts, say }: PartProps) {
  const store = useAtlasStore()
  const state = useAtlas((whole) => whole)
  const field = useRef<HTMLInputElement>(null)
  const address = addressHere(store, state.view)
  const copyIt = async () => say(words((await copy(field.current!)) ? 'copied' : 'selected'))
  // A reader who thinks better of it has not failed.
  const handOver = () =>
    navigator.share({ title: parts.nameOf(store.atlas, state), url: address }).catch(() => undefined)
  return (
    <Part heading={words('link')}>
      <input
        ref={field}
        readOnly
        value={address}
        aria-label={words('link.address')}
        onFocus={(e) => e.target.select()}
      />
      <div className="choices">
        <button type="button" onClick={() => void copyIt()}>
          {words('link.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={() => void handOver()}>
            {words('link.device')}
          </button>
        )}
      </div>
    </Part>
  )
}
