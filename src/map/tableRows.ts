/** What the map shows, as rows of a table: every country, what it is in the format on the day, how often it is spoken of. */
import type { Atlas } from '../domain/atlas.ts'
import { countriesOfCase, type ContestedBrief } from '../domain/contested.ts'
import { firstDay, type DateText } from '../domain/date.ts'
import { isUnknownOn, membershipOn, roles, type FormatBrief, type Role } from '../domain/format.ts'
import type { CountryId, Language } from '../domain/ids.ts'
import { nameOf } from '../i18n/names.ts'
import type { Drawing } from './drawing.ts'

/** `unknown`: it has a role, and no source says whether it had it on the day. */
type RoleKnown = Role | 'unknown'

export interface Row {
  readonly country: CountryId
  readonly name: string
  /** In the first format; `null`: it has no part in it on the day. */
  readonly role: RoleKnown | null
  /** In each of the formats that the map shows, in their order. */
  readonly roles: readonly (RoleKnown | null)[]
  /** The group's name, where the format tells groups apart. */
  readonly group: string
  readonly since: DateText | null
  readonly statements: number
  /** The cases that are drawn in it on the day. */
  readonly contested: readonly ContestedBrief[]
}

export const columns = ['name', 'role', 'group', 'since', 'statements', 'contested'] as const
export type Column = (typeof columns)[number]

/** In the order of the format, and below its members by name. */
export function rowsOf(atlas: Atlas, { formats, day, contested }: Drawing, language: Language): readonly Row[] {
  const [format] = formats
  const order = format?.memberships.map(({ country }) => country) ?? []
  const rank = ({ country, role }: Row) => (role === null ? order.length : order.indexOf(country))
  const drawn = atlas.contested.filter((one) => contested.includes(one.id))
  return atlas.countries
    .map((country): Row => {
      const membership = format && membershipOn(format, country.id, day)
      return {
        country: country.id,
        name: nameOf(country, language),
        role: format ? roleOf(format, country.id, day) : null,
        roles: formats.map((one) => roleOf(one, country.id, day)),
        group: format?.groups.find(({ id }) => id === membership?.group)?.name ?? '',
        since: membership?.from ?? null,
        statements: atlas.namedIn[country.id] ?? 0,
        contested: drawn.filter((one) => countriesOfCase(one).includes(country.id)),
      }
    })
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, language))
}

function roleOf(format: FormatBrief, country: CountryId, day: DateText): RoleKnown | null {
  if (isUnknownOn(format, country, day)) return 'unknown'
  return membershipOn(format, country, day)?.role ?? null
}

/** Rows by a column, the smallest, earliest or first of the alphabet on top, or last; what is empty comes last in either case. */
export function sorted(rows: readonly Row[], column: Column, descending: boolean, language: Language): readonly Row[] {
  const turn = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [emptyA, emptyB] = [isEmpty(a, column), isEmpty(b, column)]
    if (emptyA || emptyB) return Number(emptyA) - Number(emptyB)
    return turn * compare(a, b, column, language)
  })
}

function isEmpty(row: Row, column: Column): boolean {
  const value = row[column]
  return value === null || value === '' || value === 0 || (typeof value === 'object' && value.length === 0)
}

function compare(a: Row, b: Row, column: Column, language: Language): number {
  switch (column) {
    case 'name':
    case 'group':
      return a[column].localeCompare(b[column], language)
    case 'role':
      return rankOf(a) - rankOf(b)
    case 'since':
      return firstDay(a.since!).localeCompare(firstDay(b.since!))
    case 'statements':
      return a.statements - b.statements
    case 'contested':
      return a.contested.length - b.contested.length
  }
}

function rankOf({ role }: Row): number {
  return role === null || role === 'unknown' ? roles.length : roles.indexOf(role)
}
