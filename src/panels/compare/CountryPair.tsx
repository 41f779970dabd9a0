/** Two countries: the tables at which both have a part, and those at which only one has. */
import { seatAnchor, type FormatBrief } from '../../domain/format.ts'
import type { CountryId } from '../../domain/ids.ts'
import { pairOf } from '../../domain/pair.ts'
import { countryName } from '../../i18n/names.ts'
import { language } from '../../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { existsIn } from '../../store/select.ts'
import { show } from '../../store/store.ts'
import { useInBrowser } from '../../ui/useInBrowser.ts'
import { Section } from '../../ui/Section.tsx'
import { SubjectLink } from '../../ui/SubjectLink.tsx'
import { inOrder, partAt, t, type Comparison } from './comparison.ts'

export function CountryPair({ comparison }: { readonly comparison: Comparison }) {
  const [first, second] = useAtlas((state) => state.view.countries)
  return (
    <Section heading={t('pair.title')}>
      <div className="pair">
        <Chooser comparison={comparison} place="first" other={second} value={first} />
        <Chooser comparison={comparison} place="second" other={first} value={second} />
      </div>
      <div aria-live="polite">
        {first && second && <Shared comparison={comparison} first={first} second={second} />}
      </div>
    </Section>
  )
}

interface ChooserProps {
  readonly comparison: Comparison
  readonly place: 'first' | 'second'
  readonly value: CountryId | undefined
  readonly other: CountryId | undefined
}

function Chooser({ comparison: { atlas }, place, value = '', other }: ChooserProps) {
  const store = useAtlasStore()
  const choose = (id: CountryId) => {
    const ids = place === 'first' ? [id, other] : [other, id]
    show(
      store,
      { countries: ids.filter((one) => one !== undefined && one !== '') as CountryId[], set: null },
      'replace',
    )
  }
  // The names of all countries would be a large part of the page, which has no use for them before its script runs.
  const isLive = useInBrowser()
  const names = (isLive ? atlas.countries : [])
    .map(({ id }) => ({ id, name: countryName(atlas, id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <label>
      {t(`pair.${place}`)}
      <select value={value} disabled={place === 'second' && !other} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('pair.choose')}</option>
        {(place === 'first' || other) &&
          names.map(({ id, name }) => (
            <option key={id} value={id} disabled={id === other}>
              {name}
            </option>
          ))}
      </select>
    </label>
  )
}

interface SharedProps {
  readonly comparison: Comparison
  readonly first: CountryId
  readonly second: CountryId
}

function Shared({ comparison, first, second }: SharedProps) {
  const { atlas } = comparison
  const all = inOrder(comparison)
  const isAt = (country: CountryId, format: FormatBrief) => partAt(comparison, country, format.id)?.ended === false
  const only = (country: CountryId, other: CountryId) => ({
    heading: t('pair.only', { country: countryName(atlas, country) }),
    formats: all.filter((format) => isAt(country, format) && !isAt(other, format)),
  })
  const lists = [
    {
      heading: t('pair.both'),
      formats: all.filter((format) => isAt(first, format) && isAt(second, format)),
    },
    only(first, second),
    only(second, first),
  ]
  const pair = { kind: 'pair', id: pairOf([first, second]) } as const
  return (
    <>
      <div className="shared">
        {lists.map(({ heading, formats }) => (
          <div key={heading}>
            <h3>
              {heading} <small>{formats.length}</small>
            </h3>
            <ul className="rows">
              {formats.map((format) => (
                <li key={format.id}>
                  <SubjectLink to={{ kind: 'format', id: format.id }}>{format.shortName}</SubjectLink>
                  <Roles comparison={comparison} countries={[first, second]} format={format} />
                </li>
              ))}
              {formats.length === 0 && <li className="silence">{t('pair.nothing')}</li>}
            </ul>
          </div>
        ))}
      </div>
      {existsIn(atlas)(pair) && (
        <p>
          <SubjectLink to={pair}>{t('pair.positions')}</SubjectLink>
        </p>
      )}
    </>
  )
}

interface RolesProps {
  readonly comparison: Comparison
  readonly countries: readonly CountryId[]
  readonly format: FormatBrief
}

/** What each is there, as a link to where the sources of that stand. */
function Roles({ comparison, countries, format }: RolesProps) {
  return countries.map((country) => {
    const part = partAt(comparison, country, format.id)
    if (!part || part.ended) return null
    return (
      <p key={country} className="note">
        {countryName(comparison.atlas, country)}:{' '}
        <SubjectLink to={{ kind: 'format', id: format.id }} fragment={seatAnchor(part.seat)}>
          {t(`cell.${part.seat.role}`)}
        </SubjectLink>
      </p>
    )
  })
}
