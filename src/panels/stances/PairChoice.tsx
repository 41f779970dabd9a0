/** Chooses two countries to be set side by side. */
import { useState } from 'react'
import type { CountryId } from '../../domain/ids.ts'
import { pairOf } from '../../domain/pair.ts'
import { countryName } from '../../i18n/names.ts'
import { language } from '../../i18n/t.ts'
import { useAtlasStore } from '../../store/context.ts'
import { show } from '../../store/store.ts'
import { t } from './words.ts'

export function PairChoice({ chosen }: { readonly chosen: readonly [CountryId, CountryId] }) {
  const store = useAtlasStore()
  const [[one, other], choose] = useState(chosen)
  // Not at once, as who goes through the names with the keyboard would be taken away at the first.
  const open = () => show(store, { subject: { kind: 'pair', id: pairOf([one, other]) } }, 'push')
  return (
    <div className="pair-choice needs-script" role="group" aria-label={t('pair.choose')}>
      <CountryChoice label={t('pair.first')} chosen={one} without={other} choose={(id) => choose([id, other])} />
      <CountryChoice label={t('pair.second')} chosen={other} without={one} choose={(id) => choose([one, id])} />
      <button type="button" disabled={!one || !other} onClick={open}>
        {t('pair.show')}
      </button>
    </div>
  )
}

interface CountryChoiceProps {
  readonly label: string
  readonly chosen: CountryId
  /** The other one: nobody is set beside itself. */
  readonly without: CountryId
  readonly choose: (country: CountryId) => void
}

function CountryChoice({ label, chosen, without, choose }: CountryChoiceProps) {
  const { atlas } = useAtlasStore()
  const named = atlas.positioned
    .map((id) => ({ id, name: countryName(atlas, id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <label>
      <span>{label}</span>
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {!chosen && <option value="">{t('pair.choose.none')}</option>}
        {named.map(({ id, name }) => (
          <option key={id} value={id} disabled={id === without}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
