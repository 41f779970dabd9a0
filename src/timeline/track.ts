/** The track on which dates lie, from the first year in which something is known to the present: places for dates, dates for places. */
import { firstDay, lastDay, precisionOf, type DateText } from '../domain/date.ts'
import type { FormatBrief } from '../domain/format.ts'
import { changesOf, marksOf, type Change } from './changes.ts'
import { dayNumber, dayText } from './days.ts'

/** Both ends in days since 1970, as is every place on it. */
export interface Track {
  readonly start: number
  readonly end: number
  readonly changes: readonly Change[]
}

/** `today` is a day (`YYYY-MM-DD`), at which the track ends. */
export function trackOf(formats: readonly FormatBrief[], today: DateText): Track {
  const changes = changesOf(formats).filter(({ date }) => firstDay(date) <= today)
  const first = changes.map(({ date }) => date.slice(0, 4)).sort()[0] ?? today.slice(0, 4)
  return { start: dayNumber(`${first}-01-01`), end: dayNumber(today), changes }
}

/** Where the slider stands: at the last day that the date means, which the map shows. `null`: at the present. */
export function placeOf(track: Track, date: DateText | null): number {
  return date === null ? track.end : within(track, dayNumber(lastDay(date)))
}

/** What a date covers of the track: from its first day to its last, in parts of the whole. */
export function spanOf(track: Track, date: DateText): { readonly from: number; readonly to: number } {
  const part = (day: DateText) => (within(track, dayNumber(day)) - track.start) / (track.end - track.start || 1)
  return { from: part(firstDay(date)), to: part(lastDay(date)) }
}

/** The date at a place: that of a change where one is within `reach` days, the present at the end, else the nearest month's. */
export function dateAt(track: Track, place: number, reach: number): DateText | null {
  const off = (change: Change) => Math.abs(placeOf(track, change.date) - place)
  const near = nearest(track.changes, off)
  if (near && off(near) <= reach && off(near) <= track.end - place) return near.date
  return track.end - place <= reach ? null : monthAt(track, place)
}

/** The same for what is pressed: of a change known to its year alone the whole year can be. */
export function dateChosenAt(track: Track, place: number, reach: number): DateText | null {
  const date = dateAt(track, place, reach)
  if (date === null || track.changes.some((change) => change.date === date)) return date
  const day = dayText(place)
  const covering = track.changes.flatMap((change) =>
    marksOf(change)
      .filter(({ on }) => firstDay(on) <= day && day <= lastDay(on))
      .map(({ on }) => ({ date: change.date, on })),
  )
  return nearest(covering, ({ on }) => -on.length)?.date ?? date
}

/** That whose last day is the nearest. */
function monthAt(track: Track, place: number): DateText | null {
  const month = dayText(Math.max(track.start, place - 15)).slice(0, 7)
  return dayNumber(lastDay(month)) >= track.end ? null : month
}

/** The next change from a date on, or the one before; after the last comes the present. */
export function stepFrom({ changes }: Track, date: DateText | null, direction: 1 | -1): DateText | null {
  const day = date && lastDay(date)
  if (direction === 1) return (day !== null && changes.find((change) => change.day > day)?.date) || null
  return (day === null ? changes.at(-1) : changes.findLast((change) => change.day < day))?.date ?? date
}

/** A year earlier or later, to the month at most: nobody asks for a day by the year. */
export function yearFrom(track: Track, date: DateText | null, direction: 1 | -1): DateText | null {
  const here = dayText(placeOf(track, date))
  const year = String(Number(here.slice(0, 4)) + direction)
  const there = date !== null && precisionOf(date) === 'year' ? year : year + here.slice(4, 7)
  if (dayNumber(lastDay(there)) >= track.end) return null
  return dayNumber(firstDay(there)) < track.start ? dayText(track.start).slice(0, 7) : there
}

/** The years to be written below the track, no more than there is room for, and where each begins. */
export function yearsOf(track: Track, room: number): readonly { readonly year: number; readonly at: number }[] {
  const [first, last] = [track.start, track.end].map((day) => Number(dayText(day).slice(0, 4))) as [number, number]
  const step = [1, 2, 5, 10, 20].find((years) => (last - first + 1) / years <= room) ?? 50
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: spanOf(track, String(year)).from }))
}

function nearest<T>(ones: readonly T[], off: (one: T) => number): T | undefined {
  return ones.reduce<T | undefined>((best, one) => (best === undefined || off(one) < off(best) ? one : best), undefined)
}

function within({ start, end }: Track, day: number): number {
  return Math.min(end, Math.max(start, day))
}
