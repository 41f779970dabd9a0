/** The table as a file; fetched when it is asked for. */
import { pathOf } from '../../domain/address.ts'
import { csvOf } from '../../domain/csv.ts'
import type { FormatBrief } from '../../domain/format.ts'
import { need, type AtlasStore } from '../../store/store.ts'
import { columnsOf, rolesOf, rowsOf, type Comparison } from './comparison.ts'
import { sheetOf } from './sheet.ts'

/** So long a browser may take to ask where to put it. */
const patience = 60_000

/** With the sources of all formats, which it fetches; rejects where they cannot be had, as a file without them is not handed out. */
export async function download(store: AtlasStore, comparison: Comparison): Promise<void> {
  const { atlas, day } = comparison
  await Promise.all(atlas.formats.map(({ id }) => need(store, { kind: 'format', id })))
  const { records, view } = store.getState()
  const lacking = atlas.formats.filter(({ id }) => !records.formats.has(id))
  if (lacking.length > 0) throw new Error(`No sources of ${lacking.map(({ id }) => id).join(', ')}`)
  const whole = { ...comparison, roles: rolesOf(atlas, records.formats, day) }
  const pageOf = ({ id }: FormatBrief) => store.history.root + pathOf({ kind: 'format', id })
  const sheet = sheetOf(whole, rowsOf(whole, view), columnsOf(whole), pageOf)
  const address = URL.createObjectURL(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `formats-atlas-compare-${day}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
