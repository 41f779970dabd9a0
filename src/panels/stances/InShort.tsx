/** Two countries in short: for each topic what they are to each other, the stance of each, and on whose word. */
import type { Comparison } from '../../domain/accord.ts'
import type { CountryId, TopicId } from '../../domain/ids.ts'
import type { PositionBrief } from '../../domain/position.ts'
import { countryName } from '../../i18n/names.ts'
import { useAtlasStore } from '../../store/context.ts'
import { topicOf } from '../../store/select.ts'
import { Stance } from '../../ui/Stance.tsx'
import { Grounds, GroundSign } from '../Grounds.tsx'
import { spanInWords } from './span.ts'
import { t } from './words.ts'

interface Props {
  readonly pair: readonly [CountryId, CountryId]
  readonly comparisons: readonly Comparison[]
}

export function InShort({ pair, comparisons }: Props) {
  const { atlas } = useAtlasStore()
  return (
    <table className="in-short">
      <caption className="visually-hidden">{t('pair.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pair.question')}</th>
          {pair.map((country) => (
            <th key={country} scope="col">
              {countryName(atlas, country)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisons.map(({ topic, accord, positions }) => (
          <tr key={topic}>
            <th scope="row">
              <a href={`#${placeOfTopic(topic)}`}>{topicOf(atlas, topic)?.name}</a>
              <span className={`accord ${accord}`}>{t(`accord.${accord}`)}</span>
            </th>
            {pair.map((country, index) => (
              <td key={country}>
                <Held positions={positions[index]!} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The place of a topic on a pair's page. */
export function placeOfTopic(topic: TopicId): string {
  return `on-${topic}`
}

function Held({ positions }: { readonly positions: readonly PositionBrief[] }) {
  if (positions.length === 0)
    return (
      <span className="silence">
        <GroundSign ground="silent" />
        {t('topic.silent')}
      </span>
    )
  return positions.map((position) => (
    <div key={position.stance}>
      <Stance topic={position.topic} stance={position.stance} />
      <p className="note">{spanInWords(position)}</p>
      <Grounds position={position} />
    </div>
  ))
}
