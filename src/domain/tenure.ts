/** How long somebody has a role: what had begun, lasts, has ended, or is not known, on a day (`YYYY-MM-DD`). */
import { firstDay, lastDay, type DateText } from './date.ts'

export interface Tenure {
  readonly from?: DateText
  /** Absent while it lasts. */
  readonly to?: DateText
  /** Where no source says since when: the day for which its sources have it. */
  readonly knownOn?: DateText
}

/** Whether a role had begun by a day, as far as the sources know. */
function hasBegun({ from, knownOn }: Tenure, day: DateText): boolean {
  const begins = from ?? knownOn
  return begins === undefined || firstDay(begins) <= day
}

/** The roles that had begun by a day, and of those that ended later nothing of their end. */
export function begunBy<T extends Tenure>(seats: readonly T[], day: DateText): readonly T[] {
  return seats
    .filter((seat) => hasBegun(seat, day))
    .map((seat) => {
      const { to, ...lasting } = seat
      return to !== undefined && firstDay(to) > day ? (lasting as T) : seat
    })
}

/** Whether no source says if a role had begun by a day. */
export function isUnknown(tenure: Tenure, day: DateText): boolean {
  return tenure.from === undefined && !hasBegun(tenure, day)
}

/** The roles of which no source says whether they had begun by a day; none before anybody at the table had one. */
export function unknownOn<T extends Tenure>(seats: readonly T[], day: DateText): readonly T[] {
  if (!seats.some(({ from }) => from !== undefined && firstDay(from) <= day)) return []
  return seats.filter((seat) => isUnknown(seat, day))
}

/** Whether a role had ended before a day: that of leaving, or its year, still counts as held. */
export function hasEnded({ to }: Tenure, day: DateText): boolean {
  return to !== undefined && lastDay(to) < day
}

export function lastsOn(tenure: Tenure, day: DateText): boolean {
  return hasBegun(tenure, day) && !hasEnded(tenure, day)
}
