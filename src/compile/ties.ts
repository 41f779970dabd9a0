/** Two countries to which one statement gives one stance. */
import type { Tie } from '../domain/atlas.ts'
import { byNewest } from '../domain/date.ts'
import type { CountryId } from '../domain/ids.ts'
import { groundOf, grounds } from '../domain/position.ts'
import type { Statement, Take } from '../domain/statement.ts'

type ActorCountry = (actor: string) => CountryId | undefined

export function tiesOf(statements: readonly Statement[], actorCountry: ActorCountry): readonly Tie[] {
  const found = new Map<string, { tie: Omit<Tie, 'statements'>; said: { statement: Statement; rank: number }[] }>()
  for (const statement of statements)
    for (const [first, second] of pairsOf(statement.takes)) {
      const { topic, stance } = first
      const key = [first.who, second.who, topic, stance].join(' ')
      const entry = found.get(key) ?? { tie: { countries: [first.who, second.who], topic, stance }, said: [] }
      found.set(key, entry)
      const ranks = [first, second].map((take) => grounds.indexOf(groundOf(statement, take, actorCountry).ground))
      entry.said.push({ statement, rank: Math.min(...ranks) })
    }
  return [...found.values()].map(({ tie, said }) => {
    const since = said
      .map(({ statement }) => statement.date?.on ?? null)
      .sort(byNewest)
      .findLast((date) => date !== null)
    return {
      ...tie,
      statements: said.toSorted((a, b) => a.rank - b.rank).map(({ statement }) => statement.id),
      ...(since && { since }),
    }
  })
}

/** Takes of two countries with one stance on one topic, in the order of the countries' codes. */
function pairsOf(takes: readonly Take[]): readonly (readonly [Take, Take])[] {
  return takes.flatMap((first) =>
    takes
      .filter(({ who, topic, stance }) => first.who < who && topic === first.topic && stance === first.stance)
      .map((second) => [first, second] as const),
  )
}
