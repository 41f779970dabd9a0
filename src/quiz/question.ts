/** What can be asked of the atlas, with the answer, and with what in the data proves it. */
import type { Membership, Meeting } from '../domain/format.ts'
import type { ActorId, CountryId, FormatId, StanceId, StatementId, TopicId } from '../domain/ids.ts'

/** Of what the records hold: a statement, or a fact of a format with its sources. */
export type Proof =
  | { readonly kind: 'statement'; readonly statement: StatementId }
  | { readonly kind: 'seats'; readonly format: FormatId; readonly seats: readonly Membership[] }
  | { readonly kind: 'meeting'; readonly format: FormatId; readonly meeting: Meeting }

interface Asked<Choice extends string> {
  /** Tells it apart from every other, whatever the seed. */
  readonly id: string
  /** In the order in which they are listed: that of names, of years or of their own, never that of the answer. */
  readonly choices: readonly Choice[]
  /** One of the choices; where all that fit are to be marked, each of these. */
  readonly right: readonly Choice[]
}

type ProofOf<Kind extends Proof['kind']> = Extract<Proof, { kind: Kind }>

/** Whose words a passage has: the speaker's own, quoted; those in which another tells them; the article's own. */
export const wordings = ['own', 'told', 'article'] as const
export type Wording = (typeof wordings)[number]

/** Which countries are members; the only one that has more than one right choice. */
export interface MembersQuestion extends Asked<CountryId> {
  readonly kind: 'members'
  readonly format: FormatId
  /** Whether one is named as a member and has not come, and so belongs to the answer. */
  readonly counts: 'members' | 'named'
  /** Who is not asked for, as the sources differ on it, or its seat is suspended: neither among the choices nor the answer. */
  readonly open: readonly CountryId[]
  readonly proof: ProofOf<'seats'>
}

export interface SpeakerQuestion extends Asked<ActorId> {
  readonly kind: 'speaker'
  readonly proof: ProofOf<'statement'>
}

export interface VoiceQuestion extends Asked<Wording> {
  readonly kind: 'voice'
  readonly proof: ProofOf<'statement'>
}

export interface StanceQuestion extends Asked<StanceId> {
  readonly kind: 'stance'
  readonly country: CountryId
  readonly topic: TopicId
  readonly proof: ProofOf<'statement'>
}

/** Which of the countries did not come to a meeting, or sent a lower level than the others. */
export interface MeetingQuestion extends Asked<CountryId> {
  readonly kind: 'absent' | 'lower'
  readonly proof: ProofOf<'meeting'>
}

/** The choices are years. */
export interface SinceQuestion extends Asked<string> {
  readonly kind: 'since'
  readonly country: CountryId
  readonly format: FormatId
  readonly role: 'member' | 'observer'
  readonly proof: ProofOf<'seats'>
}

export interface LeftQuestion extends Asked<FormatId> {
  readonly kind: 'left'
  readonly country: CountryId
  readonly proof: ProofOf<'seats'>
}

export type Question =
  | MembersQuestion
  | SpeakerQuestion
  | VoiceQuestion
  | StanceQuestion
  | MeetingQuestion
  | SinceQuestion
  | LeftQuestion

/** Whether a guess is the answer: all that fit, and nothing else. */
export function isRight({ right }: Pick<Question, 'right'>, guess: readonly string[]): boolean {
  return guess.length === right.length && right.every((choice) => guess.includes(choice))
}
