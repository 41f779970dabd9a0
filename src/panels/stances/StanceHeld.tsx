/** One stance of one country: on whose word it rests, when that was said, and the newest statements; the others on demand. */
import { useMemo, useState } from 'react'
import { moreAtOnce, newestOf } from '../../domain/cut.ts'
import { countOf, gives, type PositionBrief } from '../../domain/position.ts'
import type { Subject } from '../../domain/view.ts'
import { countryName } from '../../i18n/names.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { recordsShown } from '../../store/select.ts'
import { Stance } from '../../ui/Stance.tsx'
import { SubjectLink } from '../../ui/SubjectLink.tsx'
import { Arriving, useEveryStatement } from '../everyStatement.tsx'
import { Grounds } from '../Grounds.tsx'
import { StatementCard } from '../StatementCard.tsx'
import { spanInWords } from './span.ts'
import { t } from './words.ts'

interface Props {
  readonly position: PositionBrief
  /** How many statements are listed before more are asked for. */
  readonly each: number
  /** The page, with whose records the first of them come. */
  readonly page: Subject
}

export function StanceHeld({ position, each, page }: Props) {
  const { atlas } = useAtlasStore()
  const records = useAtlas(recordsShown)
  const [limit, setLimit] = useState(each)
  const isEveryHere = useEveryStatement(page, limit > each)
  const known = useMemo(
    () => [...records.statements.values()].filter((statement) => gives(statement, position)),
    [records, position],
  )
  const listed = newestOf(known, limit)
  const more = countOf(position) - listed.length
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
      {limit > each && !isEveryHere && <Arriving subject={page} />}
      {more > 0 && (
        <p className="more">
          <button type="button" className="needs-script" onClick={() => setLimit(limit + moreAtOnce)}>
            {t('topic.entries.more', { count: Math.min(more, moreAtOnce) })}
          </button>{' '}
          <SubjectLink to={{ kind: 'country', id: position.who }}>
            {t('topic.entries.page', { country: countryName(atlas, position.who) })}
          </SubjectLink>
        </p>
      )}
    </div>
  )
}
