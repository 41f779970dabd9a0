/** Every statement about a country: asked for where what is shown needs more of them than come with its page. */
import { useEffect } from 'react'
import { seatsKey, statementsKey } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import { subjectKey } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { needStatements } from '../store/store.ts'

export function useEveryStatement(country: CountryId, isNeeded: boolean): 'here' | 'lacking' {
  const store = useAtlasStore()
  const isHere = useAtlas(({ records }) => records.covered.has(statementsKey(country)))
  // The page's own bag has them all, unless they are very many.
  const isPageHere = useAtlas(({ records }) => records.covered.has(seatsKey(country)))
  useEffect(() => {
    if (isNeeded && isPageHere && !isHere) void needStatements(store, country)
  }, [store, country, isNeeded, isPageHere, isHere])
  return isHere ? 'here' : 'lacking'
}

/** That more of a country is on its way, or could not be had. */
export function Arriving({ country }: { readonly country: CountryId }) {
  const hasFailed = useAtlas(
    ({ missing }) => missing.has(statementsKey(country)) || missing.has(subjectKey({ kind: 'country', id: country })),
  )
  return (
    <p className="loading" role={hasFailed ? 'alert' : undefined}>
      {t(hasFailed ? 'failed' : 'loading')}
    </p>
  )
}
