/** Two countries to which one statement gives one stance. */
import type { Tie } from '../domain/atlas.ts'
import { byNewest } from '../domain/date.ts'
import type { CountryId } from '../domain/ids.ts'
import { groundOf, grounds } from '../domain/position.ts'
import type { Statement, Take } from '../domain/statement.ts'

type ActorCountry = (actor: string) => CountryId | undefined

/** As many lines as can be told apart on a map, and weigh little on every page. */
const mostPairs = 6

interface Said {
  readonly statement: Statement
  /** Of the weaker ground of the two; the strongest is 0. */
  readonly rank: number
}

/** The ties of those pairs of which the most statements speak, and how many pairs there are. */
export function tiesOf(
  statements: readonly Statement[],
  actorCountry: ActorCountry,
): { readonly ties: readonly Tie[]; readonly pairCount: number } {
  const found = new Map<string, { tie: Omit<Tie, 'statement'>; said: Said[] }>()
  const pairs = new Map<string, number>()
  for (const statement of statements)
    for (const [first, second] of pairsOf(statement.takes)) {
      const { topic, stance } = first
      const key = [first.who, second.who, topic, stance].join(' ')
      const entry = found.get(key) ?? { tie: { countries: [first.who, second.who], topic, stance }, said: [] }
      found.set(key, entry)
      const ranks = [first, second].map((take) => grounds.indexOf(groundOf(statement, take, actorCountry).ground))
      entry.said.push({ statement, rank: Math.min(...ranks) })
      const pair = `${first.who} ${second.who}`
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  const byCount = [...pairs].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  const shown = new Set(byCount.slice(0, mostPairs).map(([pair]) => pair))
  const shownTies = [...found.values()].filter(({ tie }) => shown.has(tie.countries.join(' ')))
  const ties = shownTies.map(({ tie, said }) => {
    const since = said
      .map(({ statement }) => statement.date?.on ?? null)
      .sort(byNewest)
      .findLast((date) => date !== null)
    return {
      ...tie,
      statement: said.toSorted((a, b) => a.rank - b.rank)[0]!.statement.id,
      ...(since && { since }),
    }
  })
  return { ties, pairCount: pairs.size }
}

/** Takes of two countries with one stance on one topic, in the order of the countries' codes. */
function pairsOf(takes: readonly Take[]): readonly (readonly [Take, Take])[] {
  return takes.flatMap((first) =>
    takes
      .filter(({ who, topic, stance }) => first.who < who && topic === first.topic && stance === first.stance)
      .map((second) => [first, second] as const),
  )
}
