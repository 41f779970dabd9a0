/** What a few formats share, in sentences that are made from the memberships alone, each with those it rests on. */
import { tablesOf, type FormatBrief, type Role } from '../../domain/format.ts'
import type { Part } from '../../domain/comparison.ts'
import { precisionOf, type DateText } from '../../domain/date.ts'
import type { CountryId } from '../../domain/ids.ts'
import { dateInWords } from '../../i18n/date.ts'
import { countryName } from '../../i18n/names.ts'
import { language, list } from '../../i18n/t.ts'
import { goesOn, partAt, t, type Comparison, type HeldRole } from './comparison.ts'

export interface Finding {
  readonly text: string
  readonly seats: readonly HeldRole[]
}

/** A country and what it is, or was, at a table. */
interface Found {
  readonly country: CountryId
  readonly part: Part<HeldRole>
}

/** Of one format there is nothing to share. */
export function findingsOf(comparison: Comparison): readonly Finding[] {
  const [base, other, ...more] = comparison.formats
  if (!base || !other) return []
  return more.length > 0 ? [sharedByAll(comparison)] : ofTwo(comparison, base, other)
}

/** Who of the first is what in the second. */
function ofTwo(comparison: Comparison, base: FormatBrief, other: FormatBrief): readonly Finding[] {
  const seated = byName(comparison, seatedAt(comparison, [base]))
  if (seated.length === 0) return [{ text: t('finding.empty', { base: base.shortName }), seats: [] }]
  const found = seated.flatMap((country) => {
    const part = partAt(comparison, country, other.id)
    return part ? [{ country, part }] : []
  })
  const present = found.filter(({ part }) => !part.ended && part.seat.role !== 'withdrawn')
  const gone = found.filter((one) => !present.includes(one))
  const nothing = seated.filter((country) => found.every((one) => one.country !== country))
  const withRole = (role: Role) => present.filter(({ part }) => part.seat.role === role)
  return [
    membersFinding(comparison, base, other, seated, withRole('member')),
    ...plainRoles.flatMap((role) => plainFinding(comparison, role, withRole(role))),
    ...grouped(withRole('suspended'), ({ from, detail }) => `${from} ${detail}`).map((group) =>
      suspendedFinding(comparison, group),
    ),
    ...grouped(gone, (seat) => `${endOf(seat)} ${isPassing(seat.role) ? seat.role : ''}`).map((group) =>
      goneFinding(comparison, other, group),
    ),
    ...(nothing.length > 0 ? [{ text: t('finding.none', { names: naming(comparison, nothing) }), seats: [] }] : []),
  ]
}

function membersFinding(
  comparison: Comparison,
  base: FormatBrief,
  other: FormatBrief,
  seated: readonly CountryId[],
  members: readonly Found[],
): Finding {
  const names = seated.length === 1 ? naming(comparison, seated) : namingFound(comparison, members)
  return {
    text: t(`finding.${shareOf(members.length, seated.length)}`, {
      number: inWords(seated.length),
      base: base.shortName,
      other: other.shortName,
      names,
    }),
    seats: [
      ...seated.flatMap((country) => partAt(comparison, country, base.id)?.seat ?? []),
      ...members.map(({ part }) => part.seat),
    ],
  }
}

/** Which form of the sentence fits so many of so many. */
function shareOf(members: number, seated: number): 'sole' | 'sole.not' | 'nobody' | 'all' | 'only' | 'some' {
  if (seated === 1) return members === 1 ? 'sole' : 'sole.not'
  if (members === 0) return 'nobody'
  if (members === seated) return 'all'
  return members === 1 ? 'only' : 'some'
}

const plainRoles = ['host', 'invited-not-attending', 'observer', 'dialogue-partner', 'partner'] as const
const passingRoles = ['observer', 'dialogue-partner', 'partner'] as const

/** Whoever had one of these, and nothing now, has not left a seat. */
function isPassing(role: Role): role is (typeof passingRoles)[number] {
  return passingRoles.some((one) => one === role)
}

/** Whoever is said to have withdrawn has been gone since that began. */
function endOf({ role, from, to }: HeldRole): DateText | undefined {
  return role === 'withdrawn' ? from : to
}

function plainFinding(comparison: Comparison, role: (typeof plainRoles)[number], found: readonly Found[]): Finding[] {
  if (found.length === 0) return []
  return [
    {
      text: t(`finding.${role}`, { count: found.length, names: namingFound(comparison, found) }),
      seats: seatsIn(found),
    },
  ]
}

function suspendedFinding(comparison: Comparison, found: readonly Found[]): Finding {
  const { from, detail } = found[0]!.part.seat
  return {
    text: t('finding.suspended', {
      count: found.length,
      names: naming(comparison, countriesIn(found)),
      since: from ? t('finding.since', { date: dateInWords(from, language) }) : '',
      detail: detail ? t('finding.detail', { detail }) : '',
    }),
    seats: seatsIn(found),
  }
}

function goneFinding(comparison: Comparison, other: FormatBrief, found: readonly Found[]): Finding {
  const { seat } = found[0]!.part
  const { role } = seat
  const end = endOf(seat)
  const values = { count: found.length, names: naming(comparison, countriesIn(found)) }
  const date = end ? dateInWords(end, language) : ''
  const sentence = () => {
    if (!end) return t('finding.left.undated', values)
    if (isPassing(role)) return t(`finding.ended.${role}`, { ...values, date })
    if (goesOn(comparison, other)) return t('finding.left', { ...values, when: whenInWords(end) })
    return t('finding.ended.member', { ...values, date })
  }
  return { text: sentence(), seats: seatsIn(found) }
}

/** Who sits at all of three or more. */
function sharedByAll(comparison: Comparison): Finding {
  const { formats } = comparison
  const countries = byName(comparison, seatedAt(comparison, formats))
  const seats = countries.flatMap((country) =>
    formats.flatMap((format) => partAt(comparison, country, format.id)?.seat ?? []),
  )
  const names = countries.map((country) => {
    const apart = formats.flatMap(({ id, shortName }) => {
      const role = partAt(comparison, country, id)?.seat.role
      return role && role !== 'member' ? [t('finding.name.role', { format: shortName, role: t(`cell.${role}`) })] : []
    })
    return named(countryName(comparison.atlas, country), apart.join('; '))
  })
  const form = countries.length === 0 ? 'nobody' : countries.length === 1 ? 'only' : 'some'
  const values = { names: listed(names), formats: formatsInWords(formats) }
  return { text: t(`finding.shared.${form}`, values), seats }
}

export function formatsInWords(formats: readonly FormatBrief[]): string {
  return list(formats.map(({ shortName }) => t('finding.the', { format: shortName })))
}

function seatedAt({ atlas, day }: Comparison, formats: readonly FormatBrief[]): readonly CountryId[] {
  return atlas.countries
    .map(({ id }) => id)
    .filter((country) => tablesOf(formats, country, day).length === formats.length)
}

function byName({ atlas }: Comparison, countries: readonly CountryId[]): readonly CountryId[] {
  return countries.toSorted((a, b) => countryName(atlas, a).localeCompare(countryName(atlas, b), language))
}

/** In groups of those that have the same to be said of them, in the order in which they come. */
function grouped(found: readonly Found[], same: (seat: HeldRole) => string): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const key = same(one.part.seat)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

function naming({ atlas }: Comparison, countries: readonly CountryId[]): string {
  return listed(countries.map((country) => countryName(atlas, country)))
}

/** With what they are in the format's own terms, where that is finer than the role. */
function namingFound({ atlas }: Comparison, found: readonly Found[]): string {
  return listed(found.map(({ country, part }) => named(countryName(atlas, country), part.seat.detail ?? '')))
}

function named(name: string, detail: string): string {
  return detail ? t('finding.name', { name, detail }) : name
}

/** A sentence can bear so many names. */
const namesAtMost = 12

function listed(names: readonly string[]): string {
  if (names.length <= namesAtMost) return list(names)
  const others = names.length - namesAtMost + 1
  return list([...names.slice(0, namesAtMost - 1), t('finding.others', { count: others })])
}

function countriesIn(found: readonly Found[]): readonly CountryId[] {
  return found.map(({ country }) => country)
}

function seatsIn(found: readonly Found[]): readonly HeldRole[] {
  return found.map(({ part }) => part.seat)
}

function inWords(number: number): string {
  return t('finding.numbers').split(' ')[number] ?? String(number)
}

/** "on 2 April 1999", "in May 2005", "in 1999". */
function whenInWords(date: DateText): string {
  return t(`finding.on.${precisionOf(date)}`, { date: dateInWords(date, language) })
}
