/** Days as numbers, since 1970. */
import { lastDay, type DateText } from '../domain/date.ts'

const millisecondsADay = 86_400_000

/** `day` is `YYYY-MM-DD`. */
export function dayNumber(day: DateText): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay
}

export function dayText(day: number): DateText {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10)
}

/** The day after the last that a text may mean. */
export function nextDay(date: DateText): DateText {
  return dayText(dayNumber(lastDay(date)) + 1)
}
