/** The formats to compare, as boxes to tick: those that the map shows. */
import { useState } from 'react'
import type { FormatId } from '../../domain/ids.ts'
import { formatsAtOnce } from '../../domain/view.ts'
import { useAtlasStore } from '../../store/context.ts'
import { show } from '../../store/store.ts'
import { inOrder, t, type Comparison } from './comparison.ts'

export function FormatPicker({ comparison }: { readonly comparison: Comparison }) {
  const { formats } = comparison
  const store = useAtlasStore()
  const [refused, setRefused] = useState<'full' | 'one' | null>(null)
  const chosen = formats.map(({ id }) => id)
  const toggle = (id: FormatId) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    const why = next.length > formatsAtOnce ? 'full' : next.length === 0 ? 'one' : null
    setRefused(why)
    if (!why) show(store, { formats: next, set: null }, 'replace')
  }
  const note = refused ?? (chosen.length === 1 ? 'more' : null)
  return (
    <fieldset className="format-picker needs-script">
      <legend>{t('compare.formats')}</legend>
      {inOrder(comparison).map(({ id, shortName }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {shortName}
        </label>
      ))}
      <p className="note" role="status">
        {note && t(`compare.formats.${note}`)}
      </p>
    </fieldset>
  )
}
