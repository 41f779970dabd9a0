/** A format's seats and meetings make sense in time: one seat a country, an end after its beginning. */
import { firstDay, lastDay } from '../../domain/date.ts'
import type { Membership } from '../../domain/format.ts'
import type { Collected } from '../files/collect.ts'
import { problem, type Problem } from '../problem.ts'

type Term = Pick<Membership, 'country'> & { readonly from?: string | undefined; readonly to?: string | undefined }

export function everyMembershipEndsAfterItBegins(data: Collected): readonly Problem[] {
  return data.formats.flatMap(({ value, placeOf }) =>
    value.memberships.flatMap(({ from, to }, index) =>
      from !== undefined && to !== undefined && lastDay(to) < firstDay(from)
        ? [problem(placeOf(['memberships', index, 'to']), `\`to\` (${to}) is before \`from\` (${from})`)]
        : [],
    ),
  )
}

export function noOverlappingMemberships(data: Collected): readonly Problem[] {
  return data.formats.flatMap(({ value, placeOf }) =>
    value.memberships.flatMap((membership, index) => {
      const other = value.memberships.findIndex(
        (before, at) => at < index && before.country === membership.country && overlap(before, membership),
      )
      if (other === -1) return []
      const { line } = placeOf(['memberships', other])
      const message = `${membership.country} has two memberships at one time: the other begins on line ${line}`
      return [problem(placeOf(['memberships', index]), message)]
    }),
  )
}

export function noCountryBothAttendedAndAbsent(data: Collected): readonly Problem[] {
  return data.formats.flatMap(({ value, placeOf }) =>
    value.meetings.flatMap(({ attended, absent }, index) =>
      absent.flatMap((country, number) =>
        attended.includes(country)
          ? [problem(placeOf(['meetings', index, 'absent', number]), `${country} is among those who attended, too`)]
          : [],
      ),
    ),
  )
}

export function everyFormatAndItsTopicAgree(data: Collected): readonly Problem[] {
  return data.topics.flatMap(({ id, value, placeOf }) => {
    const format = data.formats.find((entry) => entry.id === value.format)
    if (!format || format.value.topic === id) return []
    return [
      problem(placeOf(['format']), `formats/${format.id}.yaml does not name this topic: add \`topic: ${id}\` there`),
    ]
  })
}

/** Some day lies in both for sure: one may begin on the day, or in the month, in which the other ends. */
function overlap(a: Term, b: Term): boolean {
  const begins = [a.from, b.from].map((date) => (date === undefined ? '' : lastDay(date))).sort()[1]!
  const ends = [a.to, b.to].map((date) => (date === undefined ? '9999' : firstDay(date))).sort()[0]!
  return begins < ends || (a.from === b.from && a.to === b.to)
}
