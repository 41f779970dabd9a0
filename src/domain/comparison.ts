/** Countries by formats: what each is at a table on a day, and the sets into which a few tables divide them. */
import { lastDay, type DateText } from './date.ts'
import { isExactlyAt, roles, tablesOf, type FormatBrief, type Membership } from './format.ts'
import type { CountryId, FormatId } from './ids.ts'
import { hasEnded, lastsOn, type Tenure } from './tenure.ts'

/** What a country is at a table, or, where it is nothing there any more, what it was last. */
export interface Part<T> {
  readonly seat: T
  readonly ended: boolean
}

/** Of all of a country's roles at one table; of two that meet on the day the later. */
export function partOn<T extends Tenure>(seats: readonly T[], day: DateText): Part<T> | undefined {
  const seat = seats.findLast((one) => lastsOn(one, day))
  if (seat) return { seat, ended: false }
  const last = seats
    .filter((one) => hasEnded(one, day))
    .toSorted((a, b) => lastDay(a.to ?? '').localeCompare(lastDay(b.to ?? '')))
    .at(-1)
  return last && { seat: last, ended: true }
}

/** Members first, then the other roles, then who was there once, then the rest. */
export function rankOf(part: Part<Pick<Membership, 'role'>> | undefined): number {
  if (!part) return roles.length + 1
  return part.ended ? roles.length : roles.indexOf(part.seat.role)
}

/** The countries that have a seat at these tables, and at no other of those compared. */
export interface SharedSet {
  readonly formats: readonly FormatId[]
  readonly countries: readonly CountryId[]
}

/**
 * The sets into which tables divide the countries: who sits at all of them comes first, who sits at none last, and that
 * only among `shown`. An empty set is worth saying where it is that of all tables, or of one of two.
 */
export function setsOf(
  formats: readonly FormatBrief[],
  everyone: readonly CountryId[],
  shown: readonly CountryId[],
  day: DateText,
): readonly SharedSet[] {
  const tables = new Map(everyone.map((country) => [country, tablesOf(formats, country, day)]))
  return combinations(formats.map(({ id }) => id)).flatMap((set) => {
    const among = set.length === 0 ? shown : everyone
    const countries = among.filter((country) => isExactlyAt(set, tables.get(country) ?? []))
    const isSaid = countries.length > 0 || set.length === formats.length || (set.length > 0 && formats.length === 2)
    return isSaid ? [{ formats: set, countries }] : []
  })
}

/** Every choice of some things, the largest first; of equally large ones those with the first things. */
function combinations(ids: readonly FormatId[]): readonly (readonly FormatId[])[] {
  const choices = Array.from({ length: 2 ** ids.length }, (_, left) =>
    ids.filter((_id, index) => (left & (1 << (ids.length - 1 - index))) === 0),
  )
  return choices.toSorted((a, b) => b.length - a.length)
}
