/** The citation of the view in three styles, to copy or to keep. */
import { useMemo, useRef, useState } from 'react'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { bibtex } from './cite/bibtex.ts'
import { cslJson } from './cite/csl.ts'
import { plainText } from './cite/plain.ts'
import type { Citation } from './cite/work.ts'
import { Part, type PartProps } from './Part.tsx'
import { copy, save } from './save.ts'
import { citationHere, fileName, today } from './taken.ts'
import { words } from './words.ts'

interface Style {
  readonly write: (citation: Citation) => string
  readonly ending: string
  readonly type: string
}

const styles = {
  plain: { write: plainText, ending: 'txt', type: 'text/plain' },
  bibtex: { write: bibtex, ending: 'bib', type: 'application/x-bibtex' },
  csl: { write: cslJson, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Readonly<Record<string, Style>>
type StyleName = keyof typeof styles
const styleNames = Object.keys(styles) as StyleName[]

export function CiteSection({ parts, say }: PartProps) {
  const store = useAtlasStore()
  const state = useAtlas((whole) => whole)
  const [chosen, choose] = useState<StyleName>('plain')
  const field = useRef<HTMLTextAreaElement>(null)
  const { write, ending, type } = styles[chosen]
  const citation = useMemo(() => citationHere(store, state, parts, today()), [store, state, parts])
  const text = write(citation)
  const copyIt = async () => say(words((await copy(field.current!)) ? 'copied' : 'selected'))
  const keepIt = () => {
    const file = `${fileName(store, state, 'citation')}.${ending}`
    save(file, text, type)
    say(words('saved', { file }))
  }
  return (
    <Part heading={words('cite')}>
      <fieldset>
        <legend className="visually-hidden">{words('cite.style')}</legend>
        {styleNames.map((style) => (
          <label key={style}>
            <input type="radio" name="style" checked={style === chosen} onChange={() => choose(style)} />
            {words(`cite.${style}`)}
          </label>
        ))}
      </fieldset>
      <textarea ref={field} readOnly rows={6} value={text} aria-label={words('cite.text')} spellCheck={false} />
      <div className="choices">
        <button type="button" onClick={() => void copyIt()}>
          {words('cite.copy')}
        </button>
        <button type="button" onClick={keepIt}>
          {words('cite.save')}
        </button>
      </div>
    </Part>
  )
}
