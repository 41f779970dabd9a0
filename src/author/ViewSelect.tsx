/** The views that are asked for most, to choose from: the map, the comparison, formats, countries, topics. */
import { pathOf } from '../domain/address.ts'
import { front, type Subject } from '../domain/view.ts'
import { countryName } from '../i18n/names.ts'
import { useAtlasStore } from '../store/context.ts'
import { words } from './words.ts'

interface Props {
  /** What is chosen now; `null`: nothing. */
  readonly shown: Subject | null
  /** What stands for that where it is none of these. */
  readonly otherwise: string
  /** Takes the path of what is chosen. */
  readonly take: (path: string) => void
}

interface Listed {
  readonly name: string
  readonly subject: Subject
}

export function ViewSelect({ shown, otherwise, take }: Props) {
  const { atlas } = useAtlasStore()
  const general: readonly Listed[] = [
    { name: words('view.timeline'), subject: front.subject },
    { name: words('view.compare'), subject: { kind: 'compare' } },
  ]
  const groups: readonly { readonly name: string; readonly listed: readonly Listed[] }[] = [
    {
      name: words('view.formats'),
      listed: atlas.formats.map(({ id: format, name }) => ({ name, subject: { kind: 'format', id: format } })),
    },
    {
      name: words('view.countries'),
      listed: atlas.countries
        .map(({ id: country }) => ({
          name: countryName(atlas, country),
          subject: { kind: 'country', id: country } as const,
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    },
    {
      name: words('view.topics'),
      listed: atlas.topics.map(({ id: topic, question }) => ({
        name: question,
        subject: { kind: 'topic', id: topic },
      })),
    },
  ]
  const path = shown && pathOf(shown)
  const isListed = [...general, ...groups.flatMap(({ listed }) => listed)].some(
    ({ subject }) => pathOf(subject) === path,
  )
  const option = ({ name, subject }: Listed) => (
    <option key={name} value={pathOf(subject)}>
      {name}
    </option>
  )
  return (
    <select value={path !== null && isListed ? path : 'other'} onChange={(event) => take(event.target.value)}>
      {!isListed && <option value="other">{otherwise}</option>}
      {general.map(option)}
      {groups.map(({ name, listed }) => (
        <optgroup key={name} label={name}>
          {listed.map(option)}
        </optgroup>
      ))}
    </select>
  )
}
