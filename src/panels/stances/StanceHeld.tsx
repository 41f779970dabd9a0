/** One stance of one country: on whose word it rests, when that was said, and the newest statements; the others on demand. */
import { useState } from 'react'
import { statementsOf, type Position } from '../../domain/position.ts'
import { byStanding } from '../../domain/statement.ts'
import { countryName } from '../../i18n/names.ts'
import { useAtlasStore } from '../../store/context.ts'
import { Stance } from '../../ui/Stance.tsx'
import { SubjectLink } from '../../ui/SubjectLink.tsx'
import { Grounds } from '../Grounds.tsx'
import { StatementCard } from '../StatementCard.tsx'
import { newestOf } from './cut.ts'
import { spanInWords } from './span.ts'
import { t } from './words.ts'

interface Props {
  readonly position: Position
  /** How many statements are listed before more are asked for. */
  readonly each: number
}

export function StanceHeld({ position, each }: Props) {
  const { atlas } = useAtlasStore()
  const [isWhole, setWhole] = useState(false)
  const all = [...new Set(statementsOf(position))]
  const listed = isWhole ? all.toSorted(byStanding) : newestOf(all, each)
  const more = all.length - listed.length
  return (
    <div className="held">
      <p>
        <Stance topic={position.topic} stance={position.stance} />{' '}
        <span className="since">{spanInWords(position)}</span>
      </p>
      <Grounds position={position} />
      {listed.map((statement) => (
        <StatementCard key={statement.id} statement={statement} seenFrom={position.who} on={position.topic} />
      ))}
      {more > 0 && (
        <p className="more">
          <button type="button" className="needs-script" onClick={() => setWhole(true)}>
            {t('topic.entries.more', { count: more })}
          </button>{' '}
          <SubjectLink to={{ kind: 'country', id: position.who }}>
            {t('topic.entries.page', { country: countryName(atlas, position.who) })}
          </SubjectLink>
        </p>
      )}
    </div>
  )
}
