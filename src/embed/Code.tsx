/** The code to copy, in each way to embed. */
import { useRef, useState } from 'react'
import { addressOf } from '../domain/address.ts'
import { elementCode, iframeCode, type Embedded } from '../take/embed/code.ts'
import { copy } from '../take/save.ts'
import { ways, type Way } from './choices.ts'
import { words } from './words.ts'

interface Props {
  readonly embedded: Embedded
  readonly way: Way
  /** Whether the site's public address is known, without which it offers no oEmbed. */
  readonly isKnown: boolean
  /** Whether something that the code says did not come. */
  readonly failed: boolean
  readonly change: (way: Way) => void
}

const codes: Readonly<Record<Way, (embedded: Embedded) => string>> = {
  iframe: iframeCode,
  element: elementCode,
  address: ({ root, view }) => root + addressOf({ ...view, theme: 'auto' }),
}

export function Code({ embedded, way, isKnown, failed, change }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, say] = useState('')
  const copyIt = async () => say(words((await copy(field.current!)) ? 'builder.copied' : 'builder.selected'))
  return (
    <section className="code" aria-label={words('builder.code')}>
      <h2>{words('builder.code')}</h2>
      <fieldset className="choices">
        <legend className="visually-hidden">{words('builder.way')}</legend>
        {ways.map((one) => (
          <label className="choice" key={one}>
            <input type="radio" name="way" checked={one === way} onChange={() => change(one)} />
            {words(`builder.way.${one}`)}
          </label>
        ))}
      </fieldset>
      <p className="note">
        {words(way === 'address' && !isKnown ? 'builder.way.address.unknown' : `builder.way.${way}.note`)}
      </p>
      <textarea
        ref={field}
        readOnly
        rows={way === 'address' ? 2 : 14}
        value={codes[way](embedded)}
        aria-label={words('builder.code')}
        spellCheck={false}
      />
      <div className="copying">
        <button type="button" onClick={() => void copyIt()}>
          {words('builder.copy')}
        </button>
        <p className="note" role="status">
          {failed ? words('builder.failed') : said}
        </p>
      </div>
    </section>
  )
}
