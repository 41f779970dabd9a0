/** The statements that concern a country, as cards: the first, and more as the reader asks for them. */
import { useEffect, useRef, useState } from 'react'
import { seatsKey, statementsKey } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import { cardsAtFirst, moreAtOnce } from '../domain/cut.ts'
import { sourceKeyOf, type Statement } from '../domain/statement.ts'
import { selections, subjectKey, type Selection } from '../domain/view.ts'
import { nameOf } from '../i18n/names.ts'
import { country as words } from '../i18n/strings/en/country.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { isInVoiceOf, recordsShown, statementsConcerning } from '../store/select.ts'
import { show } from '../store/store.ts'
import { Section } from '../ui/Section.tsx'
import { Arriving, useEveryStatement } from './everyStatement.tsx'
import { StatementCard } from './StatementCard.tsx'

const t = wordsOf({ en: words })

export function CountryStatements({ country }: { readonly country: Country }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas(recordsShown)
  const { statements: selection, date } = useAtlas((state) => state.view)
  const subject = { kind: 'country', id: country.id } as const
  const tally = useAtlas((state) => state.records.tallies.get(subjectKey(subject)))
  const isPageHere = useAtlas((state) => state.records.covered.has(seatsKey(country.id)))
  const [limit, setLimit] = useState(cardsAtFirst)
  // What is chosen among all, or stands further down, is known only when all are here.
  const needsAll = selection !== 'all' || date !== null || limit > cardsAtFirst
  const isEveryHere = useEveryStatement(subject, needsAll)
  const known = statementsConcerning(records, country.id)
  const isCounted = isEveryHere || date === null
  const count = isEveryHere ? known.length : (tally?.statements ?? 0)
  const sources = isEveryHere ? new Set(known.map(sourceKeyOf)).size : (tally?.sources ?? 0)
  if (isCounted && count === 0)
    return (
      <p className="silence">{t('country.noStatements', { country: nameOf(country), sources: atlas.sourceCount })}</p>
    )
  const wanted = (statement: Statement) =>
    selection === 'all' || isInVoiceOf(records, statement, country.id) === (selection === 'own')
  const isListed = selection === 'all' && date === null ? isPageHere || known.length > 0 : isEveryHere
  const listed = isListed ? known.filter(wanted) : []
  const shown = listed.slice(0, limit)
  const total = selection === 'all' ? count : listed.length
  const isLacking = !isListed || (shown.length < limit && shown.length < total)
  return (
    <Section
      heading={
        <>
          {t('country.statements')}{' '}
          {isCounted && (
            <small>{t('country.statements.count', { count, sources: t('country.sources', { count: sources }) })}</small>
          )}
        </>
      }
    >
      <StatementFilter country={country} selection={selection} />
      {isListed && total === 0 && (
        <p className="silence">{t('country.filter.empty', { sources: atlas.sourceCount })}</p>
      )}
      <Cards country={country} statements={shown} />
      {isLacking && <Arriving subject={subject} />}
      {isListed && shown.length < total && (
        <More country={country} shown={shown.length} total={total} onMore={() => setLimit(limit + moreAtOnce)} />
      )}
    </Section>
  )
}

/** Where more of them are shown, the focus goes on to the first that was not there before. */
function Cards({ country, statements }: { readonly country: Country; readonly statements: readonly Statement[] }) {
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(statements.length)
  useEffect(() => {
    const first = list.current?.children[before.current]
    before.current = statements.length
    // The button that was pressed may be gone.
    if (first && document.activeElement?.closest('[data-more], body') === document.activeElement)
      first.querySelector('a')?.focus({ preventScroll: true })
  }, [statements.length])
  return (
    <div ref={list}>
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} seenFrom={country.id} />
      ))}
    </div>
  )
}

interface MoreProps {
  readonly country: Country
  readonly shown: number
  readonly total: number
  readonly onMore: () => void
}

/** How many are not shown, and where they are: one press away, and without script as data. */
function More({ country, shown, total, onMore }: MoreProps) {
  const { base } = useAtlasStore()
  const subject = { kind: 'country', id: country.id } as const
  // As many as a page lists come with the country's own bag; where there are more, all of them stand in one of theirs.
  const file = total > cardsAtFirst ? statementsKey(subject) : subjectKey(subject)
  return (
    <div className="more">
      <p>{t('country.shown', { shown, total })}</p>
      <button type="button" className="needs-script" data-more onClick={onMore}>
        {t('country.more', { more: Math.min(moreAtOnce, total - shown) })}
      </button>
      <a className="needs-host" href={`${base}shards/${file}.json`}>
        {t('country.asData')}
      </a>
    </div>
  )
}

function StatementFilter({ country, selection }: { readonly country: Country; readonly selection: Selection }) {
  const store = useAtlasStore()
  return (
    <div className="filter needs-script" role="group" aria-label={t('country.filter')}>
      {selections.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === selection}
          onClick={() => show(store, { statements: choice }, 'replace')}
        >
          {t(`country.filter.${choice}`, { country: nameOf(country) })}
        </button>
      ))}
    </div>
  )
}
