/** Above the table: which countries stand in it, and the table as a file. */
import { useState } from 'react'
import { rowChoices } from '../../domain/view.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { countriesCompared } from '../../store/select.ts'
import { show } from '../../store/store.ts'
import { t, type Comparison } from './comparison.ts'

export function TableTools({ comparison }: { readonly comparison: Comparison }) {
  const { atlas } = comparison
  const store = useAtlasStore()
  const rows = useAtlas((state) => state.view.rows)
  const [failed, setFailed] = useState(false)
  const take = () =>
    import('./download.ts')
      .then(({ download }) => download(store, comparison))
      .then(
        () => setFailed(false),
        (error: unknown) => {
          console.warn('The table could not be made into a file:', error)
          setFailed(true)
        },
      )
  return (
    <div className="filter chips needs-script">
      <div role="group" aria-label={t('compare.rows')}>
        {rowChoices.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={rows === choice}
            onClick={() => show(store, { rows: choice }, 'replace')}
          >
            {t(`compare.rows.${choice}`, { count: countriesCompared(atlas, { rows: choice }).length })}
          </button>
        ))}
      </div>
      <button type="button" onClick={() => void take()}>
        {t('compare.download')}
      </button>
      {failed && (
        <p className="note" role="alert">
          {t('failed')}
        </p>
      )}
    </div>
  )
}
