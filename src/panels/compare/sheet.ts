/** The comparison as the rows of a file: one for each cell of the table that says something, with its sources. */
import type { FormatBrief } from '../../domain/format.ts'
import type { CountryId } from '../../domain/ids.ts'
import { countryName } from '../../i18n/names.ts'
import { partAt, t, type Comparison } from './comparison.ts'

/** `pageOf`: the whole address of a format's page. */
export function sheetOf(
  comparison: Comparison,
  countries: readonly CountryId[],
  formats: readonly FormatBrief[],
  pageOf: (format: FormatBrief) => string,
): readonly (readonly string[])[] {
  const head = ['asOf', 'country', 'code', 'format', 'role', 'detail', 'since', 'until', 'page', 'sources'] as const
  const rows = countries.flatMap((country) =>
    formats.flatMap((format) => {
      const seat = partAt(comparison, country, format.id)?.seat
      if (!seat) return []
      const { role, detail = '', from = '', to = '', sources = [] } = seat
      const name = countryName(comparison.atlas, country)
      const pages = [...new Set(sources.map(({ url }) => url))].join(' ')
      const { day } = comparison
      return [[day, name, country, format.shortName, t(`cell.${role}`), detail, from, to, pageOf(format), pages]]
    }),
  )
  return [head.map((column) => t(`sheet.${column}`)), ...rows]
}
