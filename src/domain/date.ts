/** Dates at the precision that is known: a year, a month or a day. */

/** ISO 8601 reduced precision: `2021`, `2021-12` or `2021-12-10`. */
export type DateText = string
export type Precision = 'year' | 'month' | 'day'

/** When something was said or happened, and how surely we know it. */
export interface Dated {
  readonly on: DateText
  /** `inferred`: the source does not give it; `note` says how it was found. */
  readonly certainty: 'stated' | 'inferred'
  readonly note?: string
}

/** From the first day of `from` on, and no more from the first day of `to` on; open where one is left out. */
export interface Term {
  readonly from?: DateText
  readonly to?: DateText
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Why a text is no date, as a sentence for an editor; `null` where it is one. */
export function dateFault(text: string): string | null {
  const match = pattern.exec(text)
  if (!match) return `"${text}" is not a date: write 2021, 2021-12 or 2021-12-10`
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (month < 1 || month > 12) return `"${text}" has no such month`
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > lastDay) return `"${text}" has no such day: that month has ${lastDay} days`
  return null
}

export function precisionOf(date: DateText): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The first day that the text may mean, as `YYYY-MM-DD`. */
export function firstDay(date: DateText): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)
}

/** The last day that the text may mean, as `YYYY-MM-DD`. */
export function lastDay(date: DateText): string {
  const [year, month = 12] = date.split('-').map(Number)
  if (date.length === 10) return date
  const day = new Date(Date.UTC(year!, month, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`
}

/** The day before the first day that a text may mean, as `YYYY-MM-DD`. */
export function previousDay(date: DateText): string {
  const [year, month, day] = firstDay(date).split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1, day! - 1)).toISOString().slice(0, 10)
}

/** Whether a term holds on a day (`YYYY-MM-DD`, or no day at all, which is before everything). */
export function termHolds({ from, to }: Term, day: DateText): boolean {
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day < firstDay(to))
}

/** Newest first, for `sort`; what has no date comes last. */
export function byNewest(a: DateText | null, b: DateText | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return firstDay(b).localeCompare(firstDay(a))
}
