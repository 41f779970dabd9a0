/** Every country can be named, flagged and drawn. */
import type { Collected } from '../files/collect.ts'
import type { Geography } from '../shape.ts'
import { twoLettersOf } from '../files/name.ts'
import { problem, type Problem } from '../../yaml/problem.ts'

export function everyCountryHasAShape(
  data: Collected,
  { geography }: { readonly geography: Geography },
): readonly Problem[] {
  return data.countries.flatMap(({ id, placeOf }) =>
    geography.countries.has(id) ? [] : [problem(placeOf([]), `${id} has no outline in geography/outlines.json`)],
  )
}

/** The name and the flag come from it. What has no code has no outline either, and is told as that. */
export function everyCountryHasItsCode(data: Collected): readonly Problem[] {
  return data.countries.flatMap(({ id, value: { alpha2 }, placeOf }) => {
    const code = twoLettersOf(id)
    if (code === undefined || code === alpha2) return []
    return [problem(placeOf(['alpha2']), `"${alpha2}" is not the ISO 3166-1 alpha-2 code of ${id}: that is ${code}`)]
  })
}
