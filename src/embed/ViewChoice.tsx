/** Chooses what a frame shows: from the lists, or by the address of any page; and whether it stays at a day. */
import { useId, useState } from 'react'
import { ViewSelect } from '../author/ViewSelect.tsx'
import type { View } from '../domain/view.ts'
import { useAtlasStore } from '../store/context.ts'
import { show } from '../store/store.ts'
import { words } from './words.ts'

interface Props {
  readonly view: View
  /** Takes an address, of the atlas, as the view. */
  readonly take: (address: string) => void
  /** What was wrong with the last one. */
  readonly fault: string
}

export function ViewChoice({ view, take, fault }: Props) {
  const [address, setAddress] = useState('')
  const id = useId()
  const submit = () => {
    if (address.trim() !== '') take(address)
  }
  return (
    <fieldset>
      <legend>{words('builder.what')}</legend>
      <label>
        {words('builder.view')}
        <ViewSelect shown={view.subject} otherwise={words('builder.view.other')} take={take} />
      </label>
      <label htmlFor={id}>{words('builder.address')}</label>
      <div className="beside">
        <input
          id={id}
          value={address}
          spellCheck={false}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setAddress(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit()
          }}
        />
        <button type="button" onClick={submit}>
          {words('builder.take')}
        </button>
      </div>
      <p id={`${id}-fault`} className="fault" role="status">
        {fault}
      </p>
    </fieldset>
  )
}

export function DateChoice({ view }: { readonly view: View }) {
  const store = useAtlasStore()
  const { newest } = store.atlas
  const [day, setDay] = useState(newest)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const pin = (date: string | null) => show(store, { date }, 'replace')
  return (
    <fieldset>
      <legend>{words('builder.date')}</legend>
      <label className="choice">
        <input type="radio" name="date" checked={view.date === null} onChange={() => pin(null)} />
        {words('builder.date.live')}
      </label>
      <label className="choice">
        <input type="radio" name="date" checked={view.date !== null} onChange={() => pin(day)} />
        {words('builder.date.pinned')}
      </label>
      {view.date !== null && (
        <label>
          {words('builder.date.day')}
          <input
            type="date"
            value={day}
            min="1990-01-01"
            max={today}
            onChange={({ target }) => {
              if (!target.validity.valid || target.value === '') return
              setDay(target.value)
              pin(target.value)
            }}
          />
        </label>
      )}
    </fieldset>
  )
}
