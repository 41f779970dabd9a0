/** What all statements about a country come to, for where there are too many of them to travel. */
import type { CountryId } from './ids.ts'
import { briefOf, positionsOf, type PositionBrief } from './position.ts'
import { sourceKeyOf, type Statement } from './statement.ts'

/** As many cards stand on a country's page until a reader asks for more. */
export const cardsAtFirst = 15

export interface Digest {
  readonly id: CountryId
  readonly statements: number
  /** From how many different pages and articles. */
  readonly sources: number
  readonly positions: readonly PositionBrief[]
  /** False where only the strongest grounds of each position are named. */
  readonly isWhole: boolean
}

/** `concerning`: the statements that concern the country. `grounds`: how many of each position are named; all, if absent. */
export function digestOf(
  id: CountryId,
  concerning: readonly Statement[],
  actorCountry: (actor: string) => CountryId | undefined,
  grounds?: number,
): Digest {
  const positions = positionsOf(concerning, actorCountry).filter(({ who }) => who === id)
  return {
    id,
    statements: concerning.length,
    sources: new Set(concerning.map(sourceKeyOf)).size,
    positions: positions.map((position) => briefOf(position, grounds)),
    isWhole: grounds === undefined,
  }
}
