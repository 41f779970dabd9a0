/** The sets into which the compared formats divide the countries; the one that is chosen is lit on the map and in the table. */
import { useMemo } from 'react'
import { isExactlyAt } from '../../domain/format.ts'
import { setsOf, type SharedSet } from '../../domain/comparison.ts'
import { countryName } from '../../i18n/names.ts'
import { list } from '../../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { countriesCompared } from '../../store/select.ts'
import { show } from '../../store/store.ts'
import { Section } from '../../ui/Section.tsx'
import { partAt, t, type Comparison } from './comparison.ts'
import { formatsInWords } from './findings.ts'

/** So many are named at once; more only of the set that is chosen. */
const namedAtMost = 8

export function Sets({ comparison }: { readonly comparison: Comparison }) {
  const { atlas, day, formats } = comparison
  const store = useAtlasStore()
  const rows = useAtlas((state) => state.view.rows)
  const chosen = useAtlas((state) => state.view.set)
  const sets = useMemo(() => {
    const everyone = atlas.countries.map(({ id }) => id)
    return setsOf(formats, everyone, countriesCompared(atlas, { rows }), day)
  }, [atlas, day, formats, rows])
  if (formats.length < 2) return null
  return (
    <Section heading={t('sets.title')}>
      <ul className="sets">
        {sets.map((set) => {
          const isChosen = chosen !== null && isExactlyAt(chosen, set.formats)
          const { length } = set.countries
          return (
            <li key={set.formats.join()}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => show(store, { set: isChosen ? null : set.formats }, 'replace')}
              >
                {wordsOf(comparison, set)} <small>({length})</small>
              </button>
              <p className="note">
                {isChosen || length <= namedAtMost ? namesIn(comparison, set) : t('sets.many', { count: length })}
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function wordsOf({ formats: compared }: Comparison, set: SharedSet): string {
  if (set.formats.length === 0) return t(compared.length === 2 ? 'sets.none.two' : 'sets.none.more')
  const formats = formatsInWords(compared.filter(({ id }) => set.formats.includes(id)))
  return t(set.formats.length === compared.length ? 'sets.all' : 'sets.only', { formats })
}

/** With what they are there, where it is not a plain member. */
function namesIn(comparison: Comparison, { formats, countries }: SharedSet): string {
  if (countries.length === 0) return t('sets.nobody')
  return list(
    countries.map((country) => {
      const name = countryName(comparison.atlas, country)
      const apart = comparison.formats.flatMap(({ id, shortName }) => {
        const role = partAt(comparison, country, id)?.seat.role
        const isApart = formats.includes(id) && role && role !== 'member'
        return isApart ? [t('finding.name.role', { format: shortName, role: t(`cell.${role}`) })] : []
      })
      return apart.length > 0 ? t('finding.name', { name, detail: apart.join('; ') }) : name
    }),
  )
}
