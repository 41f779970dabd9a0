/** What is compared, as the view has it: formats, countries, the day, and what each country is at each table. */
import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { partOn, rankOf, type Part } from '../../domain/comparison.ts'
import type { DateText } from '../../domain/date.ts'
import type { Format, FormatBrief, Membership } from '../../domain/format.ts'
import type { CountryId, FormatId } from '../../domain/ids.ts'
import { begunBy } from '../../domain/tenure.ts'
import { foremostFormats, type View } from '../../domain/view.ts'
import { countryName } from '../../i18n/names.ts'
import { compare } from '../../i18n/strings/en/compare.ts'
import { language, wordsOf } from '../../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { countriesCompared, countriesLit, dayShown, formatsShown } from '../../store/select.ts'

export const t = wordsOf({ en: compare })

/** A role at a table; its own terms, note and sources come with the records of the format. */
export type HeldRole = FormatBrief['memberships'][number] & Partial<Membership>

export interface Comparison {
  readonly atlas: Atlas
  readonly day: DateText
  /** The formats that are chosen: those that the map shows. */
  readonly formats: readonly FormatBrief[]
  /** By format, as of the day. */
  readonly roles: ReadonlyMap<FormatId, readonly HeldRole[]>
}

export function useComparison(): Comparison {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const formats = useAtlas((state) => formatsShown(atlas, state.view))
  const known = useAtlas((state) => state.records.formats)
  return useMemo(() => ({ atlas, day, formats, roles: rolesOf(atlas, known, day) }), [atlas, day, formats, known])
}

export function rolesOf(
  atlas: Atlas,
  known: ReadonlyMap<FormatId, Format>,
  day: DateText,
): ReadonlyMap<FormatId, readonly HeldRole[]> {
  return new Map(
    atlas.formats.map((brief) => [brief.id, begunBy<HeldRole>((known.get(brief.id) ?? brief).memberships, day)]),
  )
}

/** What a country is, or was, at a table on the day. */
export function partAt({ roles, day }: Comparison, country: CountryId, format: FormatId): Part<HeldRole> | undefined {
  return partOn(roles.get(format)?.filter((role) => role.country === country) ?? [], day)
}

/** All formats, the foremost first. */
export function inOrder({ atlas }: Pick<Comparison, 'atlas'>): readonly FormatBrief[] {
  const foremost = foremostFormats.flatMap((id) => atlas.formats.filter((format) => format.id === id))
  return [...new Set([...foremost, ...atlas.formats])]
}

/** The formats in the order of the table: those that are chosen come first. */
export function columnsOf(comparison: Comparison): readonly FormatBrief[] {
  return [...new Set([...comparison.formats, ...inOrder(comparison)])]
}

/** The countries in the order of the table; whoever is picked out has a row in any case. */
export function rowsOf(comparison: Comparison, view: View): readonly CountryId[] {
  const { atlas } = comparison
  const shown = new Set([...countriesCompared(atlas, view), ...countriesLit(atlas, view), ...view.countries])
  const { sort } = view
  const rank = (id: CountryId): number => {
    if (sort === 'name') return 0
    return sort === null ? nearness(comparison, id) : rankOf(partAt(comparison, id, sort))
  }
  return [...shown].toSorted(
    (a, b) => rank(a) - rank(b) || countryName(atlas, a).localeCompare(countryName(atlas, b), language),
  )
}

/** The South Caucasus, its neighbours at the table that the atlas opens with, Central Asia, everybody else. */
function nearness({ atlas }: Comparison, id: CountryId): number {
  const region = atlas.countries.find((country) => country.id === id)?.region
  if (region === 'south-caucasus') return 0
  if (region === 'central-asia') return 2
  return countriesCompared(atlas, { rows: 'region' }).includes(id) ? 1 : 3
}

/** Whether anybody sits there on the day: who is gone then has left, else the table itself has ended. */
export function goesOn({ day }: Pick<Comparison, 'day'>, format: FormatBrief): boolean {
  return format.memberships.some((membership) => partOn([membership], day)?.ended === false)
}
