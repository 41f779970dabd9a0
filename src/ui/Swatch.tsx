/** The colour and pattern of a member on the map, beside the words that say the same. */
import { isNamedWithoutAttending, type FormatBrief, type Membership } from '../domain/format.ts'

interface Props {
  readonly format: Pick<FormatBrief, 'groups'>
  readonly membership: Pick<Membership, 'group' | 'role'>
}

export function Swatch({ format, membership }: Props) {
  const slot = Math.max(
    0,
    format.groups.findIndex((group) => group.id === membership.group),
  )
  const absent = isNamedWithoutAttending(membership.role) ? ' absent' : ''
  return <i className={`swatch slot-${slot}${absent}`} aria-hidden="true" />
}
