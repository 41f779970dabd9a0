/** What was said of two countries at once on a topic, the newest; the rest on demand. */
import { useState } from 'react'
import { saidOfBoth } from '../../domain/accord.ts'
import { moreAtOnce, newestOf, ofBothAtFirst } from '../../domain/cut.ts'
import type { CountryId, TopicId } from '../../domain/ids.ts'
import { subjectKey, type Subject } from '../../domain/view.ts'
import { useAtlas } from '../../store/context.ts'
import { recordsShown } from '../../store/select.ts'
import { Arriving, useEveryStatement } from '../everyStatement.tsx'
import { StatementList } from '../StatementList.tsx'
import { t } from './words.ts'

interface Props {
  readonly topic: TopicId
  readonly pair: readonly [CountryId, CountryId]
  /** That of the pair. */
  readonly page: Subject
}

export function OfBoth({ topic, pair, page }: Props) {
  const records = useAtlas(recordsShown)
  const inAll = useAtlas((state) => state.records.tallies.get(`${subjectKey(page)} ${topic}`)?.statements ?? 0)
  const isPresent = useAtlas(({ view }) => view.date === null)
  const [limit, setLimit] = useState<number>(ofBothAtFirst)
  const isEveryHere = useEveryStatement(page, limit > ofBothAtFirst)
  const known = saidOfBoth([...records.statements.values()], topic, pair)
  const listed = newestOf(known, limit)
  const more = (isPresent ? inAll : known.length) - listed.length
  if (listed.length === 0) return null
  return (
    <>
      <h3>{t('pair.ofBoth')}</h3>
      <StatementList ids={listed.map(({ id }) => id)} />
      {limit > ofBothAtFirst && !isEveryHere && <Arriving subject={page} />}
      {more > 0 && (
        <p className="more">
          <button type="button" className="needs-script" onClick={() => setLimit(limit + moreAtOnce)}>
            {t('topic.entries.more', { count: Math.min(more, moreAtOnce) })}
          </button>
        </p>
      )}
    </>
  )
}
