/** Above the table: which countries stand in it, and the table as a file. */
import { useState } from 'react'
import { pathOf } from '../../domain/address.ts'
import { csvOf } from '../../domain/csv.ts'
import type { FormatBrief } from '../../domain/format.ts'
import { rowChoices } from '../../domain/view.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { countriesCompared } from '../../store/select.ts'
import { need, show } from '../../store/store.ts'
import { columnsOf, rolesOf, rowsOf, t, type Comparison } from './comparison.ts'
import { sheetOf } from './sheet.ts'

export function TableTools({ comparison }: { readonly comparison: Comparison }) {
  const { atlas, day } = comparison
  const store = useAtlasStore()
  const rows = useAtlas((state) => state.view.rows)
  const [failed, setFailed] = useState(false)
  const download = async () => {
    await Promise.all(atlas.formats.map(({ id }) => need(store, { kind: 'format', id })))
    const { records, view } = store.getState()
    // A file without the sources is not handed out.
    const isWhole = atlas.formats.every(({ id }) => records.formats.has(id))
    setFailed(!isWhole)
    if (!isWhole) return
    const whole = { ...comparison, roles: rolesOf(atlas, records.formats, day) }
    const pageOf = ({ id }: FormatBrief) => location.origin + store.base + pathOf({ kind: 'format', id })
    const sheet = sheetOf(whole, rowsOf(whole, view), columnsOf(whole), pageOf)
    offer(csvOf(sheet), `formats-atlas-compare-${day}.csv`)
  }
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
      <button type="button" onClick={() => void download()}>
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

/** Hands the reader a file. */
function offer(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
