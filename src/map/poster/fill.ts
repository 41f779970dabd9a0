/** How a country is filled in the drawing: the classes that map.css colours. */
import type { MemberFill, Pattern } from '../drawing.ts'

/** Empty where it is no member. */
export function fillOf(member: MemberFill | undefined): string {
  if (!member) return ''
  const { slot, pattern } = member
  const ground = slot === null ? [] : [`slot-${slot}`]
  return [...ground, ...(pattern === null ? [] : [classOf(pattern)])].join(' ')
}

function classOf(pattern: Pattern): string {
  if (pattern.startsWith('hatch')) return 'absent'
  return pattern === 'beside' ? pattern : `mix ${pattern}`
}

/** The ids of the pattern of several formats, for large and for small screens, as the custom properties of map.css. */
export function mixStyle(member: MemberFill | undefined): string {
  const id = member && mixOf(member)
  return id ? `--mix:url(#${id});--mix-s:url(#${id}-s)` : ''
}

/** The pattern of a country of several formats, which is also its id in the drawing. */
export function mixOf({ pattern }: MemberFill): string | null {
  return pattern?.startsWith('mix-') ? pattern : null
}
