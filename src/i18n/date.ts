/** Dates in words, at the precision that is known, the same on every machine. */
import { precisionOf, type Dated, type DateText, type Term } from '../domain/date.ts'
import type { Language } from '../domain/ids.ts'
import { language as ofThePage, t } from './t.ts'

const parts = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** To make one costs more than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, precision: keyof typeof parts): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const locale = language === 'en' ? 'en-GB' : language
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/** `2021-12` in British English is "December 2021"; no machine locale and no time zone has a part in it. */
export function dateInWords(date: DateText, language: Language): string {
  return formatOf(language, precisionOf(date)).format(
    new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T')),
  )
}

/** The same, and that it is inferred where it is. */
export function datedInWords({ on, certainty }: Dated, language: Language): string {
  const date = dateInWords(on, language)
  return certainty === 'inferred' ? t('date.inferred', { date }) : date
}

/** "since March 2014", "until 10 November 2020": as many of the two as are known. */
export function termInWords({ from, to }: Term): readonly string[] {
  return [
    ...(from ? [t('role.since', { date: dateInWords(from, ofThePage) })] : []),
    ...(to ? [t('role.until', { date: dateInWords(to, ofThePage) })] : []),
  ]
}
