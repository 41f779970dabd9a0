/** The few statements that tell who has which stance on whose word on any day, however many have been collected. */
import { firstDay } from '../domain/date.ts'
import type { CountryId } from '../domain/ids.ts'
import { evidenceKey, groundOf } from '../domain/position.ts'
import type { Statement } from '../domain/statement.ts'

type ActorCountry = (actor: string) => CountryId | undefined

/** For each stance of a country and each word on which it rests the earliest; one without a date only where all are. */
export function firstsOf(statements: readonly Statement[], actorCountry: ActorCountry): readonly Statement[] {
  const first = new Map<string, Statement>()
  for (const statement of statements)
    for (const take of statement.takes) {
      const key = [take.who, take.topic, take.stance, evidenceKey(groundOf(statement, take, actorCountry))].join(' ')
      const before = first.get(key)
      if (!before || dayOf(statement) < dayOf(before)) first.set(key, statement)
    }
  const chosen = new Set(first.values())
  return statements.filter((statement) => chosen.has(statement))
}

/** What has no date comes after all that has. */
function dayOf({ date }: Statement): string {
  return date ? firstDay(date.on) : '~'
}
