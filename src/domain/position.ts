/** Positions, derived from statements and never written: who stands where on a topic, and on whose word that rests. */
import { byNewest, type DateText } from './date.ts'
import type { ActorId, CountryId, StanceId, TopicId } from './ids.ts'
import { speaksFor, type Statement, type Take } from './statement.ts'

/**
 * On whose word a stance rests, strongest first: the country's own words; its own, as an article reports them; our
 * summary of its own official; another country's word; what an article says itself.
 */
export const grounds = ['own-words', 'own-reported', 'own-summary', 'attributed', 'article'] as const
export type Ground = (typeof grounds)[number]

export interface Evidence {
  readonly ground: Ground
  /** The country whose word it is, where that is not the one whose stance it is. */
  readonly by?: CountryId
  readonly statements: readonly Statement[]
}

/** One stance of one country on one topic. A country that has said two things has two, side by side. */
export interface Position {
  readonly who: CountryId
  readonly topic: TopicId
  readonly stance: StanceId
  /** Strongest ground first. */
  readonly evidence: readonly Evidence[]
  /** The oldest known date among its statements. */
  readonly since: DateText | null
}

type ActorCountry = (actor: ActorId) => CountryId | undefined

/** On what a statement's take rests. */
export function groundOf(
  statement: Statement,
  take: Take,
  actorCountry: ActorCountry,
): Pick<Evidence, 'ground' | 'by'> {
  const by = speaksFor(statement, actorCountry)
  if (by !== undefined && by !== take.who) return { ground: 'attributed', by }
  if (by === undefined) return { ground: statement.kind === 'quote' ? 'article' : 'attributed' }
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
      const restsOn = `${rests.ground} ${rests.by ?? ''}`
      const before = entry.evidence.get(restsOn)?.statements ?? []
      entry.evidence.set(restsOn, { ...rests, statements: [...before, statement] })
    }
  const positions = [...found.values()].map(({ take, evidence }): Position => {
    const list = [...evidence.values()].sort((a, b) => rank(a) - rank(b))
    const dates = list.flatMap((part) => part.statements.map((statement) => statement.date?.on ?? null))
    return { ...take, evidence: list, since: dates.sort(byNewest).findLast((date) => date !== null) ?? null }
  })
  return positions.sort((a, b) => rank(a.evidence[0]!) - rank(b.evidence[0]!))
}

function rank(evidence: Evidence): number {
  return grounds.indexOf(evidence.ground)
}

/** Every statement on which a position rests. */
export function statementsOf(position: Position): readonly Statement[] {
  return position.evidence.flatMap((part) => part.statements)
}
