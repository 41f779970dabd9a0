/** Every contested case that is drawn is told, in the state in which it is drawn, and every one that is told is drawn. */
import { firstDay } from '../../domain/date.ts'
import type { Collected } from '../files/collect.ts'
import { suggestion } from '../files/nearest.ts'
import { problem, type Problem } from '../../yaml/problem.ts'
import type { Geography } from '../shape.ts'

interface Surroundings {
  readonly geography: Geography
}

export function everyContestedCaseHasAShape(data: Collected, { geography }: Surroundings): readonly Problem[] {
  return data.contested.flatMap(({ id, placeOf }) => {
    if (geography.contested.has(id)) return []
    const message = `geography/outlines.json has no contested area or line "${id}"`
    return [problem(placeOf([]), message + suggestion(id, geography.contested.keys()))]
  })
}

/** A hatched area of which the atlas cannot say what is contested would be a mark without a source. */
export function everyContestedShapeIsTold(data: Collected, { geography }: Surroundings): readonly Problem[] {
  return [...geography.contested.keys()]
    .filter((id) => !data.named.contested.has(id))
    .map((id) => {
      const place = { file: `contested/${id}.yaml`, line: 1, column: 1 }
      return problem(place, `this file is missing: geography/outlines.json draws "${id}" as contested`)
    })
}

export function everyContestedAreaInItsState(data: Collected, { geography }: Surroundings): readonly Problem[] {
  return data.contested.flatMap(({ id, value: { state, between }, placeOf }) => {
    const shape = geography.contested.get(id)
    if (!shape || shape.state === (state ?? null)) return []
    // Each of these is told as what it is.
    if (between !== undefined || (state !== undefined && !data.named.country.has(state))) return []
    const drawn = shape.state === null ? 'no state: leave out `state`' : shape.state
    return [problem(placeOf(state === undefined ? [] : ['state']), `geography/outlines.json draws ${id} in ${drawn}`)]
  })
}

/** By `between` both renderers tell a border from an area. */
export function everyContestedLineNamesItsTwo(data: Collected, { geography }: Surroundings): readonly Problem[] {
  return data.contested.flatMap(({ id, value: { between }, placeOf }) => {
    const shape = geography.contested.get(id)
    if (!shape || shape.isLine === (between !== undefined)) return []
    const message = shape.isLine
      ? `geography/outlines.json draws ${id} as a line: say in \`between\` whose border it is`
      : `geography/outlines.json draws ${id} as an area: leave out \`between\``
    return [problem(placeOf(between ? ['between'] : []), message)]
  })
}

export function everyContestedTermEndsAfterItBegins(data: Collected): readonly Problem[] {
  return data.contested.flatMap(({ value, placeOf }) =>
    [{ term: value, path: [] }, ...value.names.map((term, index) => ({ term, path: ['names', index] }))].flatMap(
      ({ term: { from, to }, path }) =>
        from !== undefined && to !== undefined && firstDay(to) <= firstDay(from)
          ? [problem(placeOf([...path, 'to']), `\`to\` (${to}) is not after \`from\` (${from})`)]
          : [],
    ),
  )
}
