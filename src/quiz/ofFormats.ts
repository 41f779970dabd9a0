/** Questions that follow from who sits at a table, since when, and from who came to a meeting. */
import type { Atlas } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import { firstDay, type DateText } from '../domain/date.ts'
import { hasSeat, isPresent, type Format, type Membership } from '../domain/format.ts'
import type { CountryId, FormatId, Position } from '../domain/ids.ts'
import { hasEnded, lastsOn } from '../domain/tenure.ts'
import { isCountryDisputed, isMeetingDisputed, isRoleDisputed, isYearDisputed } from './disputed.ts'
import { placeOf } from './place.ts'
import type { LeftQuestion, MeetingQuestion, MembersQuestion, SinceQuestion } from './question.ts'
import { randomOf, shuffled } from './random.ts'

interface Setting {
  readonly atlas: Atlas
  readonly formats: readonly Format[]
  readonly seed: string
}

/** More members than these are no game, fewer no question. */
const membersAsked = { least: 3, most: 12 }
/** Countries that are offered beside the members: as many as these, within limits, of so many that lie nearest. */
const others = { least: 4, most: 8, near: 14 }

export function membersQuestions({ atlas, formats, seed }: Setting): readonly MembersQuestion[] {
  return formats.flatMap((format) => {
    // Where a union sits, or somebody is host, who else is a member is no plain question.
    const isPlain = format.status.state === 'active' && ![...format.memberships, ...format.bodies].some(isHostOrBody)
    const seats = isPlain ? format.memberships.filter((seat) => isAskedMember(atlas, format, seat)) : []
    if (seats.length < membersAsked.least || seats.length > membersAsked.most) return []
    const right = seats.map(({ country }) => country)
    // Whoever has, or ever had, another role may be called a member by somebody: only who never had one is offered.
    const strangers = nearest(
      atlas.countries.filter(({ id }) => !format.memberships.some(({ country }) => country === id)),
      middleOf(atlas.countries.filter(({ id }) => right.includes(id))),
    ).slice(0, others.near)
    const count = Math.max(others.least, Math.min(others.most, right.length))
    const id = `members ${format.id}`
    const wrong = shuffled(strangers, randomOf(`${seed} ${id}`)).slice(0, count)
    return {
      kind: 'members',
      id,
      format: format.id,
      counts: seats.some(({ role }) => role === 'invited-not-attending') ? 'named' : 'members',
      choices: byName(atlas, [...right, ...wrong.map((country) => country.id)]),
      right,
      open: byName(atlas, openIn(atlas, format, right)),
      proof: { kind: 'seats', format: format.id, seats },
    }
  })
}

/** Who has a seat that is no plain membership, or may have one, as the sources differ. */
function openIn(atlas: Atlas, format: Format, right: readonly CountryId[]): readonly CountryId[] {
  const open = format.memberships.filter(
    (seat) =>
      hasSeat(seat) &&
      !right.includes(seat.country) &&
      (lastsOn(seat, atlas.newest) || isRoleDisputed(atlas, format, seat.country)),
  )
  return [...new Set(open.map(({ country }) => country))]
}

function isHostOrBody(seat: Format['memberships'][number] | Format['bodies'][number]): boolean {
  return seat.role === 'host' || ('name' in seat && seat.role === 'member')
}

/** Who is named as a member and has not come is named, whatever else is said of it; who is suspended is not asked for. */
function isAskedMember(atlas: Atlas, format: Format, seat: Membership): boolean {
  if (!lastsOn(seat, atlas.newest)) return false
  if (seat.role === 'invited-not-attending') return true
  return seat.role === 'member' && !isRoleDisputed(atlas, format, seat.country)
}

function middleOf(countries: readonly Country[]): Position {
  const places = countries.map(placeOf)
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length
  return [mean(0), mean(1)]
}

function nearest(countries: readonly Country[], [lon, lat]: Position): readonly Country[] {
  const distance = (country: Country) => Math.hypot(placeOf(country)[0] - lon, placeOf(country)[1] - lat)
  return countries.toSorted((a, b) => distance(a) - distance(b))
}

function byName({ countries }: Atlas, ids: readonly CountryId[]): readonly CountryId[] {
  const nameOf = (id: CountryId) => countries.find((country) => country.id === id)?.names['en'] ?? id
  return ids.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
}

/** At a meeting with fewer than these there is little to choose from. */
const leastAtMeeting = 4

/** One country alone stayed away, or sent a lower level, and the sources tell of all the others what they did. */
export function meetingQuestions({ atlas, formats }: Setting): readonly MeetingQuestion[] {
  return formats.flatMap((format) =>
    format.meetings.flatMap((meeting) => {
      const { attended, lower, absent, date, city } = meeting
      const choices = byName(atlas, [...attended, ...lower.map(({ country }) => country), ...absent])
      if (attended.length === 0 || choices.length < leastAtMeeting || isMeetingDisputed(format, meeting)) return []
      const proof = { kind: 'meeting', format: format.id, meeting } as const
      const id = `${format.id} ${date} ${city.id}`
      if (absent.length === 1) return { kind: 'absent', id: `absent ${id}`, choices, right: absent, proof }
      if (absent.length > 0 || lower.length !== 1) return []
      return { kind: 'lower', id: `lower ${id}`, choices, right: lower.map(({ country }) => country), proof }
    }),
  )
}

/** Years that are offered beside the right one. One may sign in one year and join in the next: they stand apart. */
const years = { offered: 3, apart: 3 }

/** Since when a role lasts that began once, of which a page with a date tells, and on whose year nobody differs. */
export function sinceQuestions({ atlas, formats, seed }: Setting): readonly SinceQuestion[] {
  return formats.flatMap((format) =>
    format.memberships.flatMap((seat) => {
      const { country, role, from } = seat
      if (from === undefined || (role !== 'member' && role !== 'observer')) return []
      const right = yearOf(from)
      const own = format.memberships.filter((other) => other.country === country)
      const isFair =
        seat.detail === undefined &&
        lastsOn(seat, atlas.newest) &&
        seat.sources.some(({ date }) => date !== undefined) &&
        own.filter((other) => other.role === role).length === 1 &&
        !isCountryDisputed(atlas, format, country) &&
        !isYearDisputed(format, right)
      if (!isFair) return []
      const id = `since ${format.id} ${country} ${role}`
      // Another role of the same country may be what somebody counts from.
      const taken = own.flatMap(({ from, to }) => [from, to]).flatMap((date) => (date ? [Number(yearOf(date))] : []))
      const wrong = yearsApart(
        shuffled(span(Number(yearOf(format.founded.date)), Number(yearOf(atlas.newest))), randomOf(`${seed} ${id}`)),
        taken,
      )
      if (wrong.length < years.offered) return []
      return {
        kind: 'since',
        id,
        country,
        format: format.id,
        role,
        choices: [right, ...wrong.map(String)].toSorted(),
        right: [right],
        proof: { kind: 'seats', format: format.id, seats: [seat] },
      }
    }),
  )
}

function yearOf(date: DateText): string {
  return date.slice(0, 4)
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

function yearsApart(candidates: readonly number[], taken: readonly number[]): readonly number[] {
  const chosen: number[] = []
  for (const year of candidates)
    if (chosen.length < years.offered && [...taken, ...chosen].every((other) => Math.abs(other - year) >= years.apart))
      chosen.push(year)
  return chosen
}

/** Formats that are offered beside the one that was left. */
const stayed = 3

/** Of which format a country was a member and is nothing any more, beside some of which it is a member. */
export function leftQuestions({ atlas, formats, seed }: Setting): readonly LeftQuestion[] {
  const active = formats.filter(({ status }) => status.state === 'active')
  return active.flatMap((format) =>
    format.memberships.flatMap((seat) => {
      const { country } = seat
      const isLast = !format.memberships.some(
        (one) => one.country === country && one !== seat && begins(one) >= begins(seat),
      )
      const hasLeft = isLast && seat.role === 'member' && hasEnded(seat, atlas.newest)
      if (!hasLeft || isCountryDisputed(atlas, format, country)) return []
      const id = `left ${format.id} ${country}`
      const kept = active.filter((other) => other !== format && isSurelyMember(atlas, other, country))
      const wrong = shuffled(kept, randomOf(`${seed} ${id}`)).slice(0, stayed)
      if (wrong.length < stayed) return []
      const choices: readonly FormatId[] = active
        .filter((one) => one === format || wrong.includes(one))
        .map((one) => one.id)
      return {
        kind: 'left',
        id,
        country,
        choices,
        right: [format.id],
        proof: { kind: 'seats', format: format.id, seats: [seat] },
      }
    }),
  )
}

function begins({ from }: Membership): DateText {
  return firstDay(from ?? '0000')
}

/** It is one now, never ceased to be one, and nobody differs on what it is. */
function isSurelyMember(atlas: Atlas, format: Format, country: CountryId): boolean {
  const own = format.memberships.filter((seat) => seat.country === country)
  return (
    own.some((seat) => seat.role === 'member' && isPresent(seat, atlas.newest)) &&
    own.every(({ to }) => to === undefined) &&
    !isCountryDisputed(atlas, format, country)
  )
}
