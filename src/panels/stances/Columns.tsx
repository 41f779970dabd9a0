/** A topic at a glance: a column for each stance, with who has taken it on whose word, and one for the silent. */
import { countOf, evidenceKey, type PositionBrief } from '../../domain/position.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { Topic } from '../../domain/topic.ts'
import { datedInWords } from '../../i18n/date.ts'
import { countryName } from '../../i18n/names.ts'
import { language } from '../../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { hover } from '../../store/store.ts'
import { CountryLink } from '../../ui/CountryLink.tsx'
import { GroundSign, Since } from '../Grounds.tsx'
import { groundInWords } from '../voice.ts'
import { Searched } from './Silence.tsx'
import { t } from './words.ts'

interface Props {
  readonly topic: Topic
  readonly positions: readonly PositionBrief[]
  readonly silent: readonly CountryId[]
}

export function Columns({ topic, positions, silent }: Props) {
  return (
    <div className="stands">
      {topic.stances.map(({ id, name, tone }) => {
        const held = positions.filter(({ stance }) => stance === id)
        return (
          <section key={id}>
            <h2>
              <span className={`stance ${tone}`}>{name}</span> <small>{held.length}</small>
            </h2>
            {held.length === 0 && <p className="silence">{t('topic.none')}</p>}
            <ul className="rows">
              {held.map((position) => (
                <Holder key={position.who} topic={topic} position={position} positions={positions} />
              ))}
            </ul>
          </section>
        )
      })}
      <section>
        <h2>
          {t('topic.silent')} <small>{silent.length}</small>
        </h2>
        <p className="note">
          <Searched />
        </p>
        <ul className="rows">
          {silent.map((country) => (
            <li key={country} id={placeOf(country)} className="silent">
              <GroundSign ground="silent" />
              <CountryLink id={country} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The place of a country on a topic's page: its statements, or its silence. Its bare code names its outline on the map. */
export function placeOf(country: CountryId): string {
  return `of-${country}`
}

interface HolderProps {
  readonly topic: Topic
  readonly position: PositionBrief
  readonly positions: readonly PositionBrief[]
}

/** Who has the stance: its name leads to its statements below, and so does every other stance that it has taken. */
function Holder({ topic, position, positions }: HolderProps) {
  const store = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const { who, evidence } = position
  const others = positions.filter((other) => other.who === who && other.stance !== position.stance)
  const point = () => hover(store, who)
  const leave = () => hover(store, null)
  return (
    <li>
      <GroundSign ground={evidence[0]!.ground} />
      <a href={`#${placeOf(who)}`} onPointerEnter={point} onPointerLeave={leave} onFocus={point} onBlur={leave}>
        {countryName(store.atlas, who)}
      </a>
      <ul className="on-word">
        {evidence.map((part) => (
          <li key={evidenceKey(part)}>{groundInWords(store.atlas, records, part)}</li>
        ))}
      </ul>
      <p className="note">
        {t('topic.statements', { count: countOf(position) })} · <Since position={position} />
      </p>
      {others.map(({ stance, since }) => (
        <p key={stance} className="note">
          <a href={`#${placeOf(who)}`}>
            {t('topic.also', {
              stance: topic.stances.find(({ id }) => id === stance)?.name ?? stance,
              date: since ? datedInWords({ ...since, on: since.on.slice(0, 4) }, language) : t('date.unknown'),
            })}
          </a>
        </p>
      ))}
    </li>
  )
}
