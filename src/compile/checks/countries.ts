/** Every country can be named and drawn. */
import type { CountryId } from '../../domain/ids.ts'
import type { Collected } from '../files/collect.ts'
import type { Shape } from '../shape.ts'
import { isCountryCode } from '../files/name.ts'
import { problem, type Problem } from '../problem.ts'

export function everyCountryHasAShape(data: Collected, shapes: ReadonlyMap<CountryId, Shape>): readonly Problem[] {
  return data.countries.flatMap(({ id, placeOf }) =>
    shapes.has(id) ? [] : [problem(placeOf([]), `${id} has no outline in geography/outlines.json`)],
  )
}

export function everyCountryCodeKnown(data: Collected): readonly Problem[] {
  return data.countries.flatMap(({ value, placeOf }) =>
    isCountryCode(value.alpha2)
      ? []
      : [problem(placeOf(['alpha2']), `"${value.alpha2}" is no country’s ISO 3166-1 alpha-2 code`)],
  )
}
