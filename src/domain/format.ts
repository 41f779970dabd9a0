/** A regional format: a table with seats, who sits there since when, and its meetings. */
import type { City } from './city.ts'
import { firstDay, type DateText } from './date.ts'
import type { CountryId, FormatId, StatementId, TopicId } from './ids.ts'
import type { Source } from './source.ts'
import { begunBy, lastsOn, unknownOn, type Tenure } from './tenure.ts'

export const roles = [
  'member',
  'observer',
  'partner',
  'dialogue-partner',
  'host',
  'invited-not-attending',
  'suspended',
  'withdrawn',
] as const
export type Role = (typeof roles)[number]

/** In the order in which they are listed. */
export const formatKinds = [
  'consultative-platform',
  'military-alliance',
  'intergovernmental-organization',
  'economic-union',
  'forum',
  'mission',
  'corridor-project',
] as const
export type FormatKind = (typeof formatKinds)[number]

export const formatStates = ['active', 'suspended', 'dissolved'] as const
export type FormatState = (typeof formatStates)[number]

export interface Membership extends Tenure {
  readonly country: CountryId
  readonly role: Role
  /** The role in the format's own terms, where they are finer: "co-chair". */
  readonly detail?: string
  /** One of the format's `groups`. */
  readonly group?: string
  readonly note?: string
  readonly sources: readonly Source[]
}

/** A country's place at one table: what the page of a country needs of a format. */
export interface Seat extends Membership {
  readonly format: FormatId
}

/** Who takes part and is no state of the map: a union, an organization, an entity whose status is disputed. */
export interface Body extends Omit<Membership, 'country' | 'group'> {
  readonly name: string
}

export interface Meeting {
  readonly date: DateText
  /** The how manieth of its row, where a source counts it. */
  readonly ordinal?: number
  readonly city: City
  readonly level: string
  /** At the level of the meeting. Empty where no source says who came. */
  readonly attended: readonly CountryId[]
  /** Who came, but below the level of the meeting, and as what. */
  readonly lower: readonly { readonly country: CountryId; readonly as: string }[]
  readonly absent: readonly CountryId[]
  readonly note?: string
  readonly sources: readonly Source[]
}

/** A meeting that is spoken of, and of which no page says that it was held. */
export interface PlannedMeeting {
  readonly what: string
  /** The day for which it was announced, if one was. */
  readonly announcedFor?: DateText
  readonly city?: City
  readonly note?: string
  readonly sources: readonly Source[]
  readonly statements: readonly StatementId[]
}

/** A fact about the format in our own words. */
export interface Fact {
  readonly text: string
  readonly sources: readonly Source[]
}

/** A question on which sources contradict each other; the versions stand side by side without a verdict. */
export interface Dispute {
  readonly question: string
  readonly versions: readonly {
    readonly claim: string
    readonly sources: readonly Source[]
    readonly statements: readonly StatementId[]
  }[]
}

export interface Format {
  readonly id: FormatId
  readonly name: string
  readonly shortName: string
  readonly kind: FormatKind
  /** Kinds of members told apart on the map, in the order of the legend. */
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  /** The topic that asks for a stance on the format itself. */
  readonly topic?: TopicId
  readonly founded: { readonly date: DateText; readonly what: string; readonly sources: readonly Source[] }
  readonly status: {
    readonly state: FormatState
    readonly text: string
    readonly asOf: DateText
    readonly sources: readonly Source[]
  }
  readonly seat?: { readonly city: City; readonly what: string; readonly sources: readonly Source[] }
  readonly memberships: readonly Membership[]
  readonly bodies: readonly Body[]
  readonly meetings: readonly Meeting[]
  readonly planned: readonly PlannedMeeting[]
  readonly facts: readonly Fact[]
  readonly disputes: readonly Dispute[]
}

/** What is known of and not shown, as no source for it was found. */
export interface LeftOut {
  readonly format?: FormatId
  readonly what: string
  readonly why: string
}

/** What map, timeline and the panels of countries need of a format: who sits there and when it met, without the sources. */
export interface FormatBrief {
  readonly id: FormatId
  readonly name: string
  readonly shortName: string
  readonly kind: FormatKind
  readonly state: FormatState
  readonly groups: Format['groups']
  readonly topic?: TopicId
  readonly memberships: readonly Omit<Membership, 'sources' | 'note' | 'detail'>[]
  readonly meetings: readonly MeetingBrief[]
  readonly planned: readonly Pick<PlannedMeeting, 'what' | 'announcedFor' | 'city'>[]
}

export type MeetingBrief = Omit<Meeting, 'sources' | 'note' | 'ordinal'>

/** The place of a meeting on its format's page, as the fragment of an address. */
export function meetingAnchor({ date, city }: Pick<Meeting, 'date' | 'city'>): string {
  return `meeting-${date}-${city.id}`
}

/** The place of a country's role on its format's page, likewise. */
export function seatAnchor({ country, role, from }: Pick<Membership, 'country' | 'role' | 'from'>): string {
  return ['seat', country, role, ...(from ? [from] : [])].join('-')
}

/** The place of a question on which sources differ, by its number on the page. */
export function disputeAnchor(index: number): string {
  return `dispute-${index + 1}`
}

/** What of a format was so on a day (`YYYY-MM-DD`): who had come by then, what had been met; whoever left later is still there. */
export function formatOn(format: Format, day: DateText): Format {
  return {
    ...format,
    memberships: begunBy(format.memberships, day),
    bodies: begunBy(format.bodies, day),
    meetings: format.meetings.filter(({ date }) => firstDay(date) <= day),
    planned: [],
  }
}

/** Whether who has such a seat sits in it: not who is named and has not attended, nor who is suspended or has frozen its part. */
export function isTakenUp(role: Role): boolean {
  return role !== 'invited-not-attending' && role !== 'suspended'
}

const seated: readonly Role[] = ['member', 'host', 'invited-not-attending', 'suspended']

/** Whether a membership is a seat at the table: who only watches, or has left, has none. */
export function hasSeat({ role }: Pick<Membership, 'role'>): boolean {
  return seated.includes(role)
}

/** Whether a country is at the table on a day (`YYYY-MM-DD`), with or without a seat. */
export function isPresent(membership: Tenure & Pick<Membership, 'role'>, day: DateText): boolean {
  return membership.role !== 'withdrawn' && lastsOn(membership, day)
}

/** Whether a country has its seat on a day (`YYYY-MM-DD`). */
export function isSeated(membership: Tenure & Pick<Membership, 'role'>, day: DateText): boolean {
  return hasSeat(membership) && lastsOn(membership, day)
}

/** At which of some tables a country has a seat. */
export function tablesOf(
  formats: readonly Pick<FormatBrief, 'id' | 'memberships'>[],
  country: CountryId,
  day: DateText,
): readonly FormatId[] {
  return formats
    .filter(({ memberships }) => memberships.some((one) => one.country === country && isSeated(one, day)))
    .map(({ id }) => id)
}

export function isExactlyAt(set: readonly FormatId[], tables: readonly FormatId[]): boolean {
  return tables.length === set.length && tables.every((id) => set.includes(id))
}

/** Who has a seat on a day (`YYYY-MM-DD`), each once. */
export function seatedOn({ memberships }: Pick<FormatBrief, 'memberships'>, day: DateText): readonly CountryId[] {
  return [...new Set(memberships.filter((seat) => isSeated(seat, day)).map(({ country }) => country))]
}

/** What a country is in a format on a day, with or without a seat; of two memberships that meet there the later. */
export function membershipOn(
  { memberships }: Pick<FormatBrief, 'memberships'>,
  country: CountryId,
  day: DateText,
): FormatBrief['memberships'][number] | undefined {
  return memberships.findLast((membership) => membership.country === country && lastsOn(membership, day))
}

/** Whether no source says what a country was in a format on a day, though it is or was something there. */
export function isUnknownOn(
  { memberships }: Pick<FormatBrief, 'memberships'>,
  country: CountryId,
  day: DateText,
): boolean {
  return unknownOn(memberships, day).some((one) => one.country === country)
}

/** The meetings that a city has seen, the newest last. */
export interface MeetingPlace {
  readonly city: City
  readonly meetings: readonly { readonly format: FormatBrief; readonly meeting: MeetingBrief }[]
}

/** Where the formats have met by a day (`YYYY-MM-DD`). */
export function meetingPlaces(formats: readonly FormatBrief[], day: DateText): readonly MeetingPlace[] {
  const held = formats
    .flatMap((format) => format.meetings.map((meeting) => ({ format, meeting })))
    .filter(({ meeting }) => firstDay(meeting.date) <= day)
    .toSorted((a, b) => firstDay(a.meeting.date).localeCompare(firstDay(b.meeting.date)))
  const cities = new Map(held.map(({ meeting: { city } }) => [city.id, city]))
  return [...cities.values()].map((city) => ({
    city,
    meetings: held.filter(({ meeting }) => meeting.city.id === city.id),
  }))
}
