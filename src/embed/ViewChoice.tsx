/** Chooses what a frame shows: from the lists, or by the address of any page; and whether it stays at a day. */
import { useId, useState } from 'react'
import { pathOf } from '../domain/address.ts'
import { front, type Subject, type View } from '../domain/view.ts'
import { countryName } from '../i18n/names.ts'
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

interface Listed {
  readonly name: string
  readonly subject: Subject
}

export function ViewChoice({ view, take, fault }: Props) {
  const { atlas } = useAtlasStore()
  const [address, setAddress] = useState('')
  const id = useId()
  const general: readonly Listed[] = [
    { name: words('builder.view.timeline'), subject: front.subject },
    { name: words('builder.view.compare'), subject: { kind: 'compare' } },
  ]
  const groups: readonly { readonly name: string; readonly listed: readonly Listed[] }[] = [
    {
      name: words('builder.view.formats'),
      listed: atlas.formats.map(({ id: format, name }) => ({ name, subject: { kind: 'format', id: format } })),
    },
    {
      name: words('builder.view.countries'),
      listed: atlas.countries
        .map(({ id: country }) => ({
          name: countryName(atlas, country),
          subject: { kind: 'country', id: country } as const,
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    },
    {
      name: words('builder.view.topics'),
      listed: atlas.topics.map(({ id: topic, question }) => ({
        name: question,
        subject: { kind: 'topic', id: topic },
      })),
    },
  ]
  const path = pathOf(view.subject)
  const isListed = [...general, ...groups.flatMap(({ listed }) => listed)].some(
    ({ subject }) => pathOf(subject) === path,
  )
  const option = ({ name, subject }: Listed) => (
    <option key={name} value={pathOf(subject)}>
      {name}
    </option>
  )
  const submit = () => {
    if (address.trim() !== '') take(address)
  }
  return (
    <fieldset>
      <legend>{words('builder.what')}</legend>
      <label>
        {words('builder.view')}
        <select value={isListed ? path : 'other'} onChange={(event) => take(event.target.value)}>
          {!isListed && <option value="other">{words('builder.view.other')}</option>}
          {general.map(option)}
          {groups.map(({ name, listed }) => (
            <optgroup key={name} label={name}>
              {listed.map(option)}
            </optgroup>
          ))}
        </select>
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
