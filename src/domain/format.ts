/** A regional format: a table with seats, who sits there since when, and its meetings. */
import { firstDay, lastDay, type DateText } from './date.ts'
import type { CountryId, FormatId, StatementId, TopicId } from './ids.ts'
import type { Source } from './source.ts'

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

export interface Membership {
  readonly country: CountryId
  readonly role: Role
  /** One of the format's `groups`. */
  readonly group?: string
  readonly from?: DateText
  /** Absent while it lasts. */
  readonly to?: DateText
  readonly note?: string
  readonly sources: readonly Source[]
}

export interface Meeting {
  readonly date: DateText
  readonly city: string
  readonly country: CountryId
  readonly level: string
  readonly attended: readonly CountryId[]
  readonly absent: readonly CountryId[]
  readonly note?: string
  readonly sources: readonly Source[]
}

/** A meeting that is spoken of and has no date. */
export interface PlannedMeeting {
  readonly what: string
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
  readonly kind: string
  /** Kinds of members told apart on the map, in the order of the legend. */
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  /** The topic that asks for a stance on the format itself. */
  readonly topic?: TopicId
  readonly founded: { readonly date: DateText; readonly what: string; readonly sources: readonly Source[] }
  readonly status: {
    readonly text: string
    readonly asOf: DateText
    readonly sources: readonly Source[]
  }
  readonly memberships: readonly Membership[]
  readonly meetings: readonly Meeting[]
  readonly planned: readonly PlannedMeeting[]
  readonly facts: readonly Fact[]
  readonly disputes: readonly Dispute[]
}

/** What the map and the panels of countries need of a format: who sits there, without the sources. */
export interface FormatBrief {
  readonly id: FormatId
  readonly name: string
  readonly shortName: string
  readonly groups: Format['groups']
  readonly topic?: TopicId
  readonly memberships: readonly Omit<Membership, 'sources' | 'note'>[]
}

export function isNamedWithoutAttending(role: Role): boolean {
  return role === 'invited-not-attending'
}

const seated: readonly Role[] = ['member', 'host', 'invited-not-attending', 'suspended']

/** Whether a membership is a seat at the table: who only watches, or has left, has none. */
export function hasSeat({ role }: Pick<Membership, 'role'>): boolean {
  return seated.includes(role)
}

/** Whether a country has its seat on a day (`YYYY-MM-DD`). */
export function isSeated(membership: Pick<Membership, 'role' | 'from' | 'to'>, day: DateText): boolean {
  return hasSeat(membership) && lastsOn(membership, day)
}

/** What a country is in a format on a day, with or without a seat; of two memberships that meet there the later. */
export function membershipOn(
  { memberships }: Pick<FormatBrief, 'memberships'>,
  country: CountryId,
  day: DateText,
): FormatBrief['memberships'][number] | undefined {
  return memberships.findLast((membership) => membership.country === country && lastsOn(membership, day))
}

/** The day of leaving included. */
function lastsOn({ from, to }: Pick<Membership, 'from' | 'to'>, day: DateText): boolean {
  return (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day)
}
