/** What a layer file gives: its layer in the colours of the moment. */
import type { DataDrivenPropertyValueSpecification, LayerSpecification } from 'maplibre-gl'
import type { Colours } from '../colours.ts'

export type MakeLayer = (colours: Colours) => LayerSpecification

export const countries = 'countries'
export const contested = 'contested'
export const contestedLines = 'contestedLines'
export const meetings = 'meetings'

/** A value that follows a country's state; the first state that holds decides. */
export function byState<T extends string | number>(
  cases: readonly (readonly [state: string, value: T])[],
  otherwise: T | DataDrivenPropertyValueSpecification<T>,
): DataDrivenPropertyValueSpecification<T> {
  const branches = cases.flatMap(([state, value]) => [['boolean', ['feature-state', state], false], value])
  return ['case', ...branches, otherwise] as unknown as DataDrivenPropertyValueSpecification<T>
}

/** A value that follows the slot in which a country is a member. */
export function bySlot<T extends string | number>(
  values: readonly T[],
  otherwise: T,
): DataDrivenPropertyValueSpecification<T> {
  const branches = values.flatMap((value, slot) => [slot, value])
  const slot = ['number', ['feature-state', 'slot'], -1]
  return ['match', slot, ...branches, otherwise] as unknown as DataDrivenPropertyValueSpecification<T>
}
