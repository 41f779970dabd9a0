/** In which colours names are written, which follows from the fills on which they stand. */
import type { CountryId } from '../../domain/ids.ts'
import type { MemberFill } from '../drawing.ts'

/** By country: on which ground a name there stands, where that is not the land's. */
export function slotsOf(members: readonly MemberFill[]): ReadonlyMap<CountryId, number> {
  return new Map(members.flatMap(({ country, slot }) => (slot === null ? [] : [[country, slot] as const])))
}

/** Has names that stand already written as the fills of another day ask. */
export function recolour(sheet: Element, members: readonly MemberFill[]): void {
  const slots = slotsOf(members)
  for (const name of sheet.querySelectorAll<HTMLElement>('[data-on]')) {
    const slot = slots.get(name.dataset['on']!)
    for (const other of [0, 1]) name.classList.toggle(`on-${other}`, other === slot)
  }
}
