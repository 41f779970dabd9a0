/** What changed at the tables of some formats, date by date: who came and went, and when they met. */
import { firstDay, lastDay, type DateText } from '../domain/date.ts'
import type { FormatBrief, MeetingBrief, Role } from '../domain/format.ts'
import type { CountryId } from '../domain/ids.ts'
import { nextDay } from './days.ts'

/** Countries whose role in one format changed alike. `null`: they had, or have, no part in it. */
export interface SeatChange {
  readonly format: FormatBrief
  /** When, as far as it is known: of a role that only ends, until when it was held. */
  readonly on: DateText
  readonly before: Role | null
  readonly after: Role | null
  readonly countries: readonly CountryId[]
}

export interface Met {
  readonly format: FormatBrief
  readonly meeting: MeetingBrief
}

/** All that the map first shows on one date. */
export interface Change {
  readonly date: DateText
  /** `YYYY-MM-DD`: the last day that the date means. */
  readonly day: DateText
  readonly seats: readonly SeatChange[]
  readonly meetings: readonly Met[]
}

/** In the order of their days; of a month and its last day there is one. */
export function changesOf(formats: readonly FormatBrief[]): readonly Change[] {
  const parts = formats.flatMap((format) => [...seatChangesOf(format), ...meetingsOf(format)])
  const byDay = grouped(parts, ({ date }) => lastDay(date))
  return [...byDay]
    .map(([day, of]) => ({
      date: of.map(({ date }) => date).reduce((a, b) => (b.length < a.length ? b : a)),
      day,
      seats: of.flatMap(({ seats }) => seats),
      meetings: of.flatMap(({ meetings }) => meetings),
    }))
    .sort((a, b) => a.day.localeCompare(b.day))
}

type Part = Pick<Change, 'date' | 'seats' | 'meetings'>

function meetingsOf(format: FormatBrief): readonly Part[] {
  return format.meetings.map((meeting) => ({ date: meeting.date, seats: [], meetings: [{ format, meeting }] }))
}

/** A role that ends while another of the same country begins is one change. One that only ends is held until its last day. */
function seatChangesOf(format: FormatBrief): readonly Part[] {
  const begun = format.memberships.flatMap(({ country, role, from }) => (from ? [{ country, role, from }] : []))
  const ended = format.memberships.flatMap(({ country, role, to }) => (to ? [{ country, role, to }] : []))
  const gives = (end: (typeof ended)[number], way: (typeof begun)[number]) =>
    end.country === way.country && firstDay(end.to) <= firstDay(way.from) && firstDay(way.from) <= nextDay(end.to)
  const turns = [
    ...begun.map((one) => {
      const before = ended.find((end) => gives(end, one))?.role ?? null
      return { ...one, date: one.from, on: one.from, before, after: one.role }
    }),
    ...ended
      .filter((end) => !begun.some((one) => gives(end, one)))
      .map((end) => ({ ...end, date: nextDay(end.to), on: end.to, before: end.role, after: null })),
  ]
  const alike = grouped(turns, ({ on, before, after }) => `${on} ${before} ${after}`)
  return [...alike.values()].map((of) => {
    const { date, on, before, after } = of[0]!
    const countries = of.map(({ country }) => country)
    return { date, seats: [{ format, on, before, after, countries }], meetings: [] }
  })
}

function grouped<T>(ones: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of ones) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

/** How near to the table a role is. */
const nearness: Readonly<Record<Role, number>> = {
  member: 3,
  host: 3,
  'invited-not-attending': 2,
  suspended: 2,
  observer: 1,
  partner: 1,
  'dialogue-partner': 1,
  withdrawn: -1,
}

/** Whether a change brought its countries nearer to the table, or led away from it, or neither. */
function directionOf({ before, after }: Pick<SeatChange, 'before' | 'after'>): 'joined' | 'left' | 'turned' {
  const near = (role: Role | null) => (role === null ? 0 : nearness[role])
  if (near(after) === near(before)) return 'turned'
  return near(after) > near(before) ? 'joined' : 'left'
}

/** What is drawn of a change, each kind once a date. */
export interface Mark {
  readonly kind: 'joined' | 'left' | 'turned' | 'met'
  readonly on: DateText
}

export function marksOf({ seats, meetings }: Pick<Change, 'seats' | 'meetings'>): readonly Mark[] {
  const marks = [
    ...seats.map((change): Mark => ({ kind: directionOf(change), on: change.on })),
    ...meetings.map(({ meeting }): Mark => ({ kind: 'met', on: meeting.date })),
  ]
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.on}`, mark])).values()]
}

/** How much is of later dates than a day; of a date that may mean several days, where the first of them is later. */
export function laterThan(
  changes: readonly Change[],
  day: DateText,
): { readonly seats: number; readonly meetings: number } {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const later = changes.filter(({ date }) => firstDay(date) > day)
  return {
    seats: sum(later.flatMap(({ seats }) => seats.map(({ countries }) => countries.length))),
    meetings: sum(later.map(({ meetings }) => meetings.length)),
  }
}
