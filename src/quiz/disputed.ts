/**
 * What the data itself calls disputed, which is never asked. A dispute names its matter in words alone, so whatever its
 * words touch is left out, rather once too often.
 */
import { countryOf, type Atlas } from '../domain/atlas.ts'
import type { Format, Meeting } from '../domain/format.ts'
import type { CountryId, StatementId } from '../domain/ids.ts'
import { dateInWords } from '../i18n/date.ts'

type Disputed = Pick<Format, 'disputes'>

/** Whether a question on which sources differ is about a country. */
export function isCountryDisputed(atlas: Atlas, { disputes }: Disputed, country: CountryId): boolean {
  // The words of the data are English.
  const name = countryOf(atlas, country)?.names['en'] ?? country
  return disputes.some(({ question }) => question.includes(name))
}

/** Words with which a question asks for a day or a year, or for what was, and not for what somebody is. */
const asksOfThePast = /^(When|Since when|On which day|In which year|Was)\b/

/** Whether they differ on what a country is at the table, and not only since when or what it was. */
export function isRoleDisputed(atlas: Atlas, { disputes }: Disputed, country: CountryId): boolean {
  const ofRoles = disputes.filter(({ question }) => !asksOfThePast.test(question))
  return isCountryDisputed(atlas, { disputes: ofRoles }, country)
}

/** Whether they differ on something that is said to have been in a year. */
export function isYearDisputed({ disputes }: Disputed, year: string): boolean {
  return disputes.some(({ question, versions }) =>
    [question, ...versions.map(({ claim }) => claim)].join().includes(year),
  )
}

/** Whether they differ on a meeting: a question names its city, or a version its date. */
export function isMeetingDisputed({ disputes }: Disputed, { city, date }: Pick<Meeting, 'city' | 'date'>): boolean {
  const day = dateInWords(date, 'en')
  return disputes.some(
    ({ question, versions }) => question.includes(city.name) || versions.some(({ claim }) => claim.includes(day)),
  )
}

/** The statements on which a version rests that another version contradicts. */
export function disputedStatements(formats: Iterable<Disputed>): ReadonlySet<StatementId> {
  return new Set(
    [...formats].flatMap(({ disputes }) =>
      disputes.flatMap(({ versions }) => versions.flatMap(({ statements }) => statements)),
    ),
  )
}
