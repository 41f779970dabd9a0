/** Every statement on a subject: asked for where what is shown needs more of them than come with its page. */
import { useEffect, useMemo } from 'react'
import { statementsKey } from '../domain/atlas.ts'
import type { PositionBrief } from '../domain/position.ts'
import { subjectKey, type Subject } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { positionsIn, positionsOfPresent, recordsShown } from '../store/select.ts'
import { needStatements, statementParts } from '../store/store.ts'

/** Whether they are here. */
export function useEveryStatement(subject: Subject, isNeeded: boolean): boolean {
  const store = useAtlasStore()
  const key = subjectKey(subject)
  const isHere = useAtlas(({ records: { covered } }) => {
    const has = (one: Subject) => covered.has(statementsKey(one))
    return has(subject) || statementParts(subject).every(has)
  })
  useEffect(() => {
    if (isNeeded && !isHere) for (const part of statementParts(subject)) void needStatements(store, part)
    // The subject is told by its key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, key, isNeeded, isHere])
  return isHere
}

/**
 * The positions on a page: of the present they are known without the statements, those of another day follow from what
 * had been said by then. `undefined` until that is here.
 */
export function usePositionsShown(subject: Subject): readonly PositionBrief[] | undefined {
  const isPresent = useAtlas(({ view }) => view.date === null)
  const isHere = useEveryStatement(subject, !isPresent)
  const records = useAtlas(recordsShown)
  return useMemo(() => {
    if (isPresent) return positionsOfPresent(records)
    return isHere ? positionsIn(records) : undefined
  }, [isPresent, isHere, records])
}

/** That more on a subject is on its way, or could not be had. */
export function Arriving({ subject }: { readonly subject: Subject }) {
  const hasFailed = useAtlas(({ missing }) =>
    statementParts(subject).some((part) => missing.has(statementsKey(part)) || missing.has(subjectKey(part))),
  )
  return (
    <p className="loading" role={hasFailed ? 'alert' : undefined}>
      {t(hasFailed ? 'failed' : 'loading')}
    </p>
  )
}
