/** A country's seats: its role at each table, its group, since when, and the sources of that. */
import { seatsKey } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import { isUnknownOn, type FormatBrief, type Seat } from '../domain/format.ts'
import { hasEnded } from '../domain/tenure.ts'
import { subjectKey } from '../domain/view.ts'
import { termInWords } from '../i18n/date.ts'
import { country as words } from '../i18n/strings/en/country.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown, formatsShown, recordsShown } from '../store/select.ts'
import { Section } from '../ui/Section.tsx'
import { Sources } from '../ui/Sources.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Swatch } from '../ui/Swatch.tsx'

const t = wordsOf({ en: words })

/** What it is, and was, at a table that the map shows; that it does not sit there is worth saying, too. */
export function SeatsIn({ country, format }: { readonly country: Country; readonly format: FormatBrief }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const seats = useAtlas((state) => recordsShown(state).seats.get(country.id))
  const own = seats?.filter((seat) => seat.format === format.id) ?? []
  if (own.length > 0)
    return own.map((seat) => <SeatEntry key={`${seat.role} ${seat.from ?? ''}`} seat={seat} format={format} />)
  // Its sources are on their way.
  if (!seats && format.memberships.some((membership) => membership.country === country.id)) return null
  const silence = isUnknownOn(format, country.id, day) ? 'role.unknown' : 'role.none'
  return <p className="seat">{t(silence, { format: format.shortName })}</p>
}

const noSeats: readonly Seat[] = []

/** Every other table at which it sits, and those at which it sat. */
export function Tables({ country }: { readonly country: Country }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const shown = useAtlas((state) => formatsShown(atlas, state.view))
  const seats = useAtlas((state) => recordsShown(state).seats.get(country.id)) ?? noSeats
  const here = useAtlas(({ records }) => records.covered.has(seatsKey(country.id)))
  const missing = useAtlas((state) => state.missing.has(subjectKey({ kind: 'country', id: country.id })))
  const others = seats.flatMap((seat) => {
    const format = atlas.formats.find(({ id }) => id === seat.format)
    return format && !shown.includes(format) ? [{ seat, format }] : []
  })
  const current = others.filter(({ seat }) => !hasEnded(seat, day))
  const former = others.filter(({ seat }) => hasEnded(seat, day))
  if (!here)
    return (
      <p className="loading" role={missing ? 'alert' : undefined}>
        {t(missing ? 'failed' : 'loading')}
      </p>
    )
  if (others.length === 0) return null
  const entries = (list: typeof others) => (
    <ul className="rows">
      {list.map(({ seat, format }) => (
        <li key={`${seat.format} ${seat.role} ${seat.from ?? ''}`}>
          <SeatEntry seat={seat} format={format} />
        </li>
      ))}
    </ul>
  )
  return (
    <Section
      heading={
        <>
          {t('country.tables')} <small>{current.length}</small>
        </>
      }
    >
      {entries(current)}
      {former.length > 0 && (
        <>
          <h3>{t('country.tables.former')}</h3>
          {entries(former)}
        </>
      )}
    </Section>
  )
}

function SeatEntry({ seat, format }: { readonly seat: Seat; readonly format: FormatBrief }) {
  const group = format.groups.find(({ id }) => id === seat.group)?.name
  return (
    <div className="seat">
      <p>
        <Swatch format={format} membership={seat} />
        <SubjectLink to={{ kind: 'format', id: format.id }}>{format.shortName}</SubjectLink>
        {': '}
        {[t(`role.${seat.role}`), seat.detail, group, ...termInWords(seat)].filter(Boolean).join(' · ')}
      </p>
      {seat.note && <p className="note">{seat.note}</p>}
      <Sources sources={seat.sources} />
    </div>
  )
}
