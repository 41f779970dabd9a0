/** What the timeline says of a date, in words. */
import type { Atlas } from '../domain/atlas.ts'
import { lastDay, type DateText } from '../domain/date.ts'
import { isSeated, type FormatBrief } from '../domain/format.ts'
import type { CountryId } from '../domain/ids.ts'
import { dateInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { timeline } from '../i18n/strings/en/timeline.ts'
import { language, list, t, wordsOf } from '../i18n/t.ts'
import type { Change, Met, SeatChange } from './changes.ts'

export const words = wordsOf({ en: timeline })

/** So many countries are named in one line. */
const named = 3

/** One line. */
export function changeInWords(atlas: Atlas, { seats, meetings }: Pick<Change, 'seats' | 'meetings'>): string {
  return [...meetings.map(meetingInWords), ...seats.map((change) => seatsInWords(atlas, change, named))].join('; ')
}

export function meetingInWords({ format, meeting }: Met): string {
  return words('meeting', { format: format.shortName, city: meeting.city.name })
}

/** "SCO: India and Pakistan, observer until then, member from then on". Above `most`, countries are counted. */
export function seatsInWords(
  atlas: Atlas,
  { format, on, before, after, countries }: SeatChange,
  most = Infinity,
): string {
  const role = (one: SeatChange['after']) => (one === null ? '' : t(`role.${one}`).toLocaleLowerCase(language))
  return words(before === null ? 'began' : after === null ? 'ended' : 'became', {
    format: format.shortName,
    countries: countries.length > most ? words('countries', { count: countries.length }) : namesOf(atlas, countries),
    date: dateInWords(on, language),
    before: role(before),
    after: role(after),
  })
}

export function namesOf(atlas: Atlas, countries: readonly CountryId[]): string {
  return list(countries.map((country) => countryName(atlas, country)))
}

/** What is to be said of a date beside the date itself. */
export function stateInWords(
  atlas: Atlas,
  formats: readonly FormatBrief[],
  date: DateText | null,
  change: Change | undefined,
): string {
  if (date === null) return words('newest', { date: dateInWords(atlas.newest, language) })
  if (change) return changeInWords(atlas, change)
  const day = lastDay(date)
  return formats.some(({ memberships }) => memberships.some((seat) => isSeated(seat, day))) ? '' : words('nobody')
}

export function shownDate(date: DateText | null): string {
  return date === null ? words('today') : dateInWords(date, language)
}
