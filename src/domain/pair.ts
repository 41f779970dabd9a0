/** Two countries side by side: a pair has one name, whichever way round it is given. */
import type { CountryId, PairId } from './ids.ts'

/** `IRN-RUS`: the codes in the order of the alphabet. */
export function pairOf(countries: readonly CountryId[]): PairId {
  return [...countries].sort().join('-')
}

export function countriesOfPair(pair: PairId): readonly [CountryId, CountryId] {
  const [one = '', other = ''] = pair.split('-')
  return [one, other]
}

/** Every two of the countries. */
export function pairsOf(countries: readonly CountryId[]): readonly PairId[] {
  return countries.flatMap((one, index) => countries.slice(index + 1).map((other) => pairOf([one, other])))
}
