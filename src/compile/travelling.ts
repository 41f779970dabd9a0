/** Which statements travel with the page of several countries. */
import { byNewest } from '../domain/date.ts'
import type { CountryId } from '../domain/ids.ts'
import { concerns, type Statement } from '../domain/statement.ts'

type ActorCountry = (actor: string) => CountryId | undefined

/** Statements that concern any of the countries; over `limit` only the newest `each` of every country. */
export function concerningAny(
  statements: readonly Statement[],
  countries: readonly CountryId[],
  actorCountry: ActorCountry,
  { limit, each }: { readonly limit: number; readonly each: number },
): { readonly statements: readonly Statement[]; readonly isComplete: boolean } {
  const all = statements.filter((statement) => countries.some((country) => concerns(statement, country, actorCountry)))
  if (all.length <= limit) return { statements: all, isComplete: true }
  const chosen = new Set(
    countries.flatMap((country) =>
      all
        .filter((statement) => concerns(statement, country, actorCountry))
        .toSorted((a, b) => byNewest(a.date?.on ?? null, b.date?.on ?? null))
        .slice(0, each),
    ),
  )
  return { statements: all.filter((statement) => chosen.has(statement)), isComplete: false }
}
