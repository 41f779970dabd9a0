/** The code that frames the view in a page of somebody else's, to copy; what more can be chosen has a page of its own. */
import { useRef } from 'react'
import { addressOf } from '../domain/address.ts'
import { frameFolder } from '../domain/frame.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { iframeCode, ownLook } from './embed/code.ts'
import { embeddedOf } from './embed/embedded.ts'
import { Part, type PartProps } from './Part.tsx'
import { copy } from './save.ts'
import { words } from './words.ts'

export function EmbedSection({ parts, say }: PartProps) {
  const store = useAtlasStore()
  const state = useAtlas((whole) => whole)
  const field = useRef<HTMLTextAreaElement>(null)
  const { atlas, base, history } = store
  const code = iframeCode(embeddedOf({ atlas, state, root: history.root, parts, look: ownLook }))
  const copyIt = async () => say(words((await copy(field.current!)) ? 'copied' : 'selected'))
  return (
    <Part heading={words('embed')} needsHost>
      <p className="note">{words('embed.lead')}</p>
      <textarea ref={field} readOnly rows={4} value={code} aria-label={words('embed.code')} spellCheck={false} />
      <div className="choices">
        <button type="button" onClick={() => void copyIt()}>
          {words('embed.copy')}
        </button>
        <a href={`${base}${frameFolder}?view=${encodeURIComponent(addressOf(state.view))}`}>{words('embed.more')}</a>
      </div>
    </Part>
  )
}
