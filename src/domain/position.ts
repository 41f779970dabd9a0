/** Positions, derived from statements and never written: who stands where on a topic, and on whose word that rests. */
import { byNewest, firstDay, type DateText, type Dated } from './date.ts'
import type { ActorId, CountryId, StanceId, TopicId } from './ids.ts'
import { speaksFor, type Statement, type Take } from './statement.ts'

/**
 * On whose word a stance rests, strongest first: the country's own words; its own, as an article reports them; our
 * summary of its own official; another country's word; what an article says itself.
 */
export const grounds = ['own-words', 'own-reported', 'own-summary', 'attributed', 'article'] as const
export type Ground = (typeof grounds)[number]

/** Whose word it is where that is not the country's own: another country's, or that of one who speaks for none. */
export type Attribution =
  | { readonly kind: 'country'; readonly country: CountryId }
  | { readonly kind: 'actor'; readonly actor: ActorId }

/** On whose word a stance rests. */
interface Word {
  readonly ground: Ground
  /** There where the ground is `attributed`, and nowhere else. */
  readonly by?: Attribution
}

/** One kind of word on which a position rests, and how often it was given. */
export interface EvidenceBrief extends Word {
  /** Of statements. */
  readonly count: number
  /** The oldest known date among them. */
  readonly since: DateText | null
}

export interface Evidence extends EvidenceBrief {
  readonly statements: readonly Statement[]
}

/** A position without the statements on which it rests, for where these do not travel. */
export interface PositionBrief {
  readonly who: CountryId
  readonly topic: TopicId
  readonly stance: StanceId
  /** Strongest ground first. */
  readonly evidence: readonly EvidenceBrief[]
  /** The oldest known date among its statements, with how surely it is known. Absent where it is still to come. */
  readonly since?: Dated | null
  /** The newest. */
  readonly latest: DateText | null
}

/** One stance of one country on one topic. A country that has said two things has two, side by side. */
export interface Position extends PositionBrief {
  readonly evidence: readonly Evidence[]
}

type ActorCountry = (actor: ActorId) => CountryId | undefined

/** On what a statement's take rests. */
export function groundOf(statement: Statement, take: Take, actorCountry: ActorCountry): Word {
  const { speaker } = statement
  if (speaker.kind === 'article') return { ground: 'article' }
  const country = speaksFor(statement, actorCountry)
  if (country === undefined && speaker.kind === 'actor')
    return { ground: 'attributed', by: { kind: 'actor', actor: speaker.actor } }
  if (country !== undefined && country !== take.who) return { ground: 'attributed', by: { kind: 'country', country } }
  if (statement.kind === 'summary') return { ground: 'own-summary' }
  return { ground: statement.voice === 'quoted' ? 'own-words' : 'own-reported' }
}

/** Every position that the statements give, in the order of their strongest ground. */
export function positionsOf(statements: readonly Statement[], actorCountry: ActorCountry): readonly Position[] {
  type Found = Word & { readonly statements: Statement[] }
  const found = new Map<string, { take: Take; evidence: Map<string, Found> }>()
  for (const statement of statements)
    for (const take of statement.takes) {
      const key = `${take.who} ${take.topic} ${take.stance}`
      const entry = found.get(key) ?? { take, evidence: new Map<string, Found>() }
      found.set(key, entry)
      const rests = groundOf(statement, take, actorCountry)
      const restsOn = evidenceKey(rests)
      const known = entry.evidence.get(restsOn)
      if (known) known.statements.push(statement)
      else entry.evidence.set(restsOn, { ...rests, statements: [statement] })
    }
  const positions = [...found.values()].map(({ take, evidence }): Position => {
    const list = [...evidence.values()]
      .map((part): Evidence => ({
        ...part,
        count: part.statements.length,
        since: oldest(part.statements)?.on ?? null,
      }))
      .sort((a, b) => rank(a) - rank(b))
    const all = list.flatMap((part) => part.statements)
    const latest = all.map(({ date }) => date?.on ?? null).sort(byNewest)[0] ?? null
    return { ...take, evidence: list, since: oldest(all), latest }
  })
  return byGround(positions)
}

/** In the order of their strongest ground. */
export function byGround<T extends PositionBrief>(positions: readonly T[]): readonly T[] {
  return positions.toSorted((a, b) => rank(a.evidence[0]!) - rank(b.evidence[0]!))
}

/** Tells the parts of a position's evidence apart. */
export function evidenceKey({ ground, by }: Word): string {
  if (by === undefined) return ground
  return `${ground} ${by.kind === 'country' ? by.country : by.actor}`
}

/** Of two with one day the stated one, which needs no explanation. */
function oldest(statements: readonly Statement[]): Dated | null {
  const dates = statements.flatMap(({ date }) => (date === null ? [] : [date]))
  const order = (date: Dated): string => `${firstDay(date.on)} ${date.certainty === 'stated' ? 0 : 1}`
  return dates.reduce<Dated | null>((first, date) => (first && order(first) <= order(date) ? first : date), null)
}

function rank(evidence: EvidenceBrief): number {
  return grounds.indexOf(evidence.ground)
}

export function briefOf({ evidence, ...position }: Position): PositionBrief {
  return { ...position, evidence: evidence.map(({ statements: _, ...brief }) => brief) }
}

/** What of a position travels ahead of the rest: on its strongest ground, without since when. */
export function glimpseOf(position: Position): PositionBrief {
  const { evidence, since: _, ...brief } = briefOf(position)
  return { ...brief, evidence: evidence.slice(0, 1) }
}

/** The positions for which something had been said by a day, on what they rested then; how often is as of today. */
export function takenBy(positions: readonly PositionBrief[], day: DateText): readonly PositionBrief[] {
  return positions
    .map((position) => ({
      ...position,
      evidence: position.evidence.filter(({ since }) => since !== null && firstDay(since) <= day),
    }))
    .filter(({ evidence }) => evidence.length > 0)
}

/** How many statements give the position: one gives one stance of a country on a topic at most. */
export function countOf({ evidence }: PositionBrief): number {
  return evidence.reduce((sum, { count }) => sum + count, 0)
}

/** Whether a statement is among those that give the position. */
export function gives({ takes }: Pick<Statement, 'takes'>, { who, topic, stance }: PositionBrief): boolean {
  return takes.some((take) => take.who === who && take.topic === topic && take.stance === stance)
}

/** Every statement on which a position rests. */
export function statementsOf(position: Position): readonly Statement[] {
  return position.evidence.flatMap((part) => part.statements)
}
