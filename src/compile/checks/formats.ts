/** A format's seats and meetings make sense: one seat a country at a time, each meeting and each country once. */
import { firstDay, lastDay } from '../../domain/date.ts'
import type { Membership } from '../../domain/format.ts'
import type { FormatId } from '../../domain/ids.ts'
import type { Collected } from '../files/collect.ts'
import { problem, type Problem } from '../../yaml/problem.ts'

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

/** Where the map tells two kinds of members apart, a member of neither would look like no member. */
export function everyMembershipInAGroup(data: Collected): readonly Problem[] {
  return data.formats.flatMap(({ value: { groups, memberships }, placeOf }) =>
    memberships.flatMap(({ country, group }, index) => {
      if (groups.length === 0 || group !== undefined) return []
      const choices = groups.map(({ id }) => id).join(' or ')
      const message = `${country} is in no group, and this format has groups: add \`group\`, which is ${choices}`
      return [problem(placeOf(['memberships', index]), message)]
    }),
  )
}

export function noRepeatedMeetings(data: Collected): readonly Problem[] {
  return data.formats.flatMap(({ value: { meetings }, placeOf }) =>
    meetings.flatMap(({ date, city }, index) => {
      const first = meetings.findIndex((meeting) => meeting.date === date && meeting.city === city)
      if (first === index) return []
      const { line } = placeOf(['meetings', first])
      return [
        problem(placeOf(['meetings', index]), `a second meeting in ${city} on ${date}: the first is on line ${line}`),
      ]
    }),
  )
}

const came = { attended: 'who attended', lower: 'who sent a lower level' } as const

export function noCountryCountedTwice(data: Collected): readonly Problem[] {
  return data.formats.flatMap(({ value: { meetings }, placeOf }) =>
    meetings.flatMap((meeting, index) =>
      (['attended', 'lower', 'absent'] as const).flatMap((list, at) => {
        const { lower, ...lists } = { ...meeting, lower: meeting.lower.map(({ country }) => country) }
        const countries = { ...lists, lower }
        return countries[list].flatMap((country, number) => {
          const place = placeOf(['meetings', index, list, number])
          if (countries[list].indexOf(country) < number)
            return [problem(place, `${country} stands in this list already`)]
          const other = (['attended', 'lower'] as const)
            .slice(0, at)
            .find((before) => countries[before].includes(country))
          return other ? [problem(place, `${country} is among those ${came[other]}, too`)] : []
        })
      }),
    ),
  )
}

/** Each names the other. */
export function everyFormatAndItsTopicAgree(data: Collected): readonly Problem[] {
  const topics = data.topics.flatMap(({ id, value, placeOf }) => {
    const format = data.formats.find((entry) => entry.id === value.format)
    if (!format || format.value.topic === id) return []
    return [
      problem(placeOf(['format']), `formats/${format.id}.yaml does not name this topic: add \`topic: ${id}\` there`),
    ]
  })
  const formats = data.formats.flatMap(({ id, value, placeOf }) => {
    const topic = data.topics.find((entry) => entry.id === value.topic)
    const named = topic?.value.format
    // A topic that names an unknown format is told as that.
    if (!topic || named === id || (named !== undefined && !data.named.format.has(named))) return []
    const message =
      named === undefined
        ? `the topic "${topic.id}" does not name this format: add \`format: ${id}\` there`
        : `the topic "${topic.id}" is that of another format, "${named}"`
    return [problem(placeOf(['topic']), message)]
  })
  return [...topics, ...formats]
}

export function theOpeningFormatExists(
  data: Collected,
  { opening }: { readonly opening: FormatId },
): readonly Problem[] {
  if (data.named.format.has(opening)) return []
  const place = { file: `formats/${opening}.yaml`, line: 1, column: 1 }
  return [
    problem(place, 'this file is missing: the atlas opens with this format (openingFormat in src/domain/view.ts)'),
  ]
}

/** Some day lies in both for sure: one may begin on the day, or in the month, in which the other ends. */
function overlap(a: Term, b: Term): boolean {
  const begins = [a.from, b.from].map((date) => (date === undefined ? '' : lastDay(date))).sort()[1]!
  const ends = [a.to, b.to].map((date) => (date === undefined ? '9999' : firstDay(date))).sort()[0]!
  return begins < ends || (a.from === b.from && a.to === b.to)
}
