/** The map's twin: what it shows as a table that sorts, for whoever reads better in rows. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { nameOn } from '../domain/contested.ts'
import { dateInWords } from '../i18n/date.ts'
import { table as words } from '../i18n/strings/en/table.ts'
import { language, list, wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { PlaceLink } from '../ui/PlaceLink.tsx'
import { drawingOf, type Drawing } from './drawing.ts'
import './table.css'
import { columns, rowsOf, sorted, type Column, type Row } from './tableRows.ts'

const t = wordsOf({ en: words })

interface Order {
  readonly column: Column
  readonly descending: boolean
}

interface Props {
  /** Called when it is gone and the map is back; must keep its reference. */
  readonly onClosed: () => void
}

export function MapTable({ onClosed }: Props) {
  const { atlas } = useAtlasStore()
  const view = useAtlas((state) => state.view)
  const records = useAtlas((state) => state.records)
  const drawing = useMemo(
    () => drawingOf(atlas, { view, records, hovered: null, lit: [], missing: new Map() }),
    [atlas, view, records],
  )
  const [order, setOrder] = useState<Order | null>(null)
  const rows = useMemo(() => rowsOf(atlas, drawing, language), [atlas, drawing])
  const shown = order ? sorted(rows, order.column, order.descending, language) : rows
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    // Who came by an address begins at the top of the page, as on any other.
    if (opener !== document.body) region.current?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
      onClosed()
    }
  }, [onClosed])
  const format = list(drawing.formats.map(({ shortName }) => shortName))
  const turn = (column: Column) =>
    setOrder((before) => ({ column, descending: before?.column === column && !before.descending }))
  return (
    <div className="map-table" ref={region} role="region" aria-labelledby="map-table-caption" tabIndex={-1}>
      <table>
        <caption id="map-table-caption">
          {t('table.caption', { format, date: dateInWords(drawing.day, language) })}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const sorts = order?.column === column ? (order.descending ? 'descending' : 'ascending') : undefined
              return (
                <th key={column} scope="col" aria-sort={sorts}>
                  <button type="button" onClick={() => turn(column)}>
                    {t(`table.${column}`, { format })}
                    <span aria-hidden="true">{sorts ? (sorts === 'ascending' ? ' ▲' : ' ▼') : ''}</span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <TableRow key={row.country} row={row} drawing={drawing} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableRow({ row, drawing: { formats, day } }: { readonly row: Row; readonly drawing: Drawing }) {
  const roleIn = (index: number) => {
    const role = row.roles[index]
    if (role === 'unknown') return t('table.unknown')
    return role ? t(`role.${role}`) : t('table.none')
  }
  return (
    <tr>
      <th scope="row">
        <CountryLink id={row.country} />
      </th>
      <td>
        {formats.length === 1
          ? roleIn(0)
          : formats.map(({ id, shortName }, index) => <p key={id}>{`${shortName}: ${roleIn(index)}`}</p>)}
      </td>
      <td>{row.group}</td>
      <td>{row.since && dateInWords(row.since, language)}</td>
      <td>{row.statements}</td>
      <td>
        {row.contested.map((one, index) => (
          <span key={one.id}>
            {index > 0 && ' · '}
            <PlaceLink to={{ kind: 'contested', id: one.id }}>{nameOn(one, day)}</PlaceLink>
          </span>
        ))}
      </td>
    </tr>
  )
}
