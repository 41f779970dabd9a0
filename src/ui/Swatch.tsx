/** The colour and pattern of a member on the map, beside the words that say the same. */
import { hasSeat, isTakenUp, type FormatBrief, type Membership } from '../domain/format.ts'

interface Props {
  readonly format: Pick<FormatBrief, 'groups'>
  readonly membership: Pick<Membership, 'group' | 'role'>
}

export function Swatch({ format, membership }: Props) {
  const slot = Math.max(
    0,
    format.groups.findIndex((group) => group.id === membership.group),
  )
  const look = hasSeat(membership) ? `slot-${slot}${isTakenUp(membership.role) ? '' : ' absent'}` : 'beside'
  return <i className={`swatch ${look}`} aria-hidden="true" />
}
