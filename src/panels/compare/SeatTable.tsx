/** Countries by formats, as a table that sorts: each role is a link to where its sources stand. */
import { useMemo } from 'react'
import { isUnknownOn, seatAnchor, type FormatBrief } from '../../domain/format.ts'
import type { Part } from '../../domain/comparison.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { View } from '../../domain/view.ts'
import { dateInWords } from '../../i18n/date.ts'
import { language } from '../../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { countriesLit } from '../../store/select.ts'
import { show } from '../../store/store.ts'
import { CountryLink } from '../../ui/CountryLink.tsx'
import { SubjectLink } from '../../ui/SubjectLink.tsx'
import { columnsOf, goesOn, partAt, rowsOf, t, type Comparison, type HeldRole } from './comparison.ts'

export function SeatTable({ comparison }: { readonly comparison: Comparison }) {
  const { atlas, day, formats } = comparison
  const view = useAtlas((state) => state.view)
  const columns = useMemo(() => columnsOf(comparison), [comparison])
  const rows = useMemo(() => rowsOf(comparison, view), [comparison, view])
  const lit = countriesLit(atlas, view)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be scrolled by the keyboard, too
    <div className="seat-table" role="region" aria-labelledby="seat-table-caption" tabIndex={0}>
      <table>
        <caption id="seat-table-caption">{t('compare.table', { date: dateInWords(day, language) })}</caption>
        <thead>
          <tr>
            <Head sort="name" label={t('compare.country')} />
            {columns.map((format) => (
              <Head key={format.id} sort={format.id} label={format.shortName} isChosen={formats.includes(format)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((country) => (
            <tr key={country} className={lit.includes(country) ? 'lit' : undefined}>
              <th scope="row">
                <CountryLink id={country} />
                {lit.includes(country) && <span className="visually-hidden">, {t('compare.marked')}</span>}
              </th>
              {columns.map((format) => (
                <Cell key={format.id} comparison={comparison} country={country} format={format} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadProps {
  readonly sort: NonNullable<View['sort']>
  readonly label: string
  readonly isChosen?: boolean
}

function Head({ sort, label, isChosen }: HeadProps) {
  const store = useAtlasStore()
  const sorts = useAtlas((state) => state.view.sort === sort)
  const isFormat = sort !== 'name'
  return (
    <th scope="col" aria-sort={sorts ? 'ascending' : undefined} className={isChosen ? 'chosen' : undefined}>
      {isFormat ? <SubjectLink to={{ kind: 'format', id: sort }}>{label}</SubjectLink> : <span>{label}</span>}
      <button
        type="button"
        className="needs-script"
        title={t(isFormat ? 'compare.sort.format' : 'compare.sort', { column: label })}
        aria-label={t(isFormat ? 'compare.sort.format' : 'compare.sort', { column: label })}
        onClick={() => show(store, { sort: sorts ? null : sort }, 'replace')}
      >
        <span aria-hidden="true">{sorts ? '▲' : '↕'}</span>
      </button>
    </th>
  )
}

interface CellProps {
  readonly comparison: Comparison
  readonly country: CountryId
  readonly format: FormatBrief
}

function Cell({ comparison, country, format }: CellProps) {
  const part = partAt(comparison, country, format.id)
  if (isUnknownOn(format, country, comparison.day)) return <td className="past">{t('cell.unknown')}</td>
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control: a cell that says nothing
  if (!part) return <td />
  const slot = comparison.atlas.countries.find(({ id }) => id === country)?.region === 'south-caucasus' ? 0 : 1
  const look = part.ended || part.seat.role === 'withdrawn' ? 'past' : `${part.seat.role} of-${slot}`
  return (
    <td className={look}>
      <SubjectLink to={{ kind: 'format', id: format.id }} fragment={seatAnchor(part.seat)}>
        {wordsOf(part, goesOn(comparison, format))}
      </SubjectLink>
    </td>
  )
}

/** "member", "left 1999", "observer until 2012"; of a table that has ended, until when it was. */
function wordsOf({ seat, ended }: Part<HeldRole>, goesOn: boolean): string {
  const role = t(`cell.${seat.role}`)
  const year = seat.to?.slice(0, 4) ?? ''
  if (!ended) return role
  if (seat.role !== 'member') return t('cell.until.role', { role, year })
  return t(goesOn ? 'cell.left' : 'cell.until', { year })
}
