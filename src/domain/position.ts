/** Positions, derived from statements and never written: who stands where on a topic, and on whose word that rests. */
import { firstDay, type Dated } from './date.ts'
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

export interface Evidence {
  readonly ground: Ground
  /** There where the ground is `attributed`, and nowhere else. */
  readonly by?: Attribution
  readonly statements: readonly Statement[]
}

/** One stance of one country on one topic. A country that has said two things has two, side by side. */
export interface Position {
  readonly who: CountryId
  readonly topic: TopicId
  readonly stance: StanceId
  /** Strongest ground first. */
  readonly evidence: readonly Evidence[]
  /** The oldest known date among its statements, with how surely it is known. */
  readonly since: Dated | null
}

type ActorCountry = (actor: ActorId) => CountryId | undefined

/** On what a statement's take rests. */
export function groundOf(
  statement: Statement,
  take: Take,
  actorCountry: ActorCountry,
): Pick<Evidence, 'ground' | 'by'> {
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
  const found = new Map<string, { take: Take; evidence: Map<string, Evidence> }>()
  for (const statement of statements)
    for (const take of statement.takes) {
      const key = `${take.who} ${take.topic} ${take.stance}`
      const entry = found.get(key) ?? { take, evidence: new Map<string, Evidence>() }
      found.set(key, entry)
      const rests = groundOf(statement, take, actorCountry)
      const restsOn = evidenceKey(rests)
      const before = entry.evidence.get(restsOn)?.statements ?? []
      entry.evidence.set(restsOn, { ...rests, statements: [...before, statement] })
    }
  const positions = [...found.values()].map(({ take, evidence }): Position => {
    const list = [...evidence.values()].sort((a, b) => rank(a) - rank(b))
    return { ...take, evidence: list, since: oldest(list.flatMap((part) => part.statements)) }
  })
  return positions.sort((a, b) => rank(a.evidence[0]!) - rank(b.evidence[0]!))
}

/** Tells the parts of a position's evidence apart. */
export function evidenceKey({ ground, by }: Pick<Evidence, 'ground' | 'by'>): string {
  if (by === undefined) return ground
  return `${ground} ${by.kind === 'country' ? by.country : by.actor}`
}

/** Of two with one day the stated one, which needs no explanation. */
function oldest(statements: readonly Statement[]): Dated | null {
  const dates = statements.flatMap(({ date }) => (date === null ? [] : [date]))
  const order = (date: Dated): string => `${firstDay(date.on)} ${date.certainty === 'stated' ? 0 : 1}`
  return dates.reduce<Dated | null>((first, date) => (first && order(first) <= order(date) ? first : date), null)
}

function rank(evidence: Evidence): number {
  return grounds.indexOf(evidence.ground)
}

/** Every statement on which a position rests. */
export function statementsOf(position: Position): readonly Statement[] {
  return position.evidence.flatMap((part) => part.statements)
}
