/** How a country is filled in the drawing: the classes that map.css colours. */
import type { MemberFill } from '../drawing.ts'

/** Empty where it is no member. */
export function fillOf(member: MemberFill | undefined): string {
  return member ? `slot-${member.slot}${member.attends ? '' : ' absent'}` : ''
}
