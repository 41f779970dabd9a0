/** What a country is in the format that the map shows, in words. */
import type { CountryId } from '../domain/ids.ts'
import { t } from '../i18n/t.ts'
import type { Drawing } from './drawing.ts'

export function roleOf({ format, members }: Drawing, country: CountryId): string {
  if (!format) return ''
  const member = members.find((candidate) => candidate.country === country)
  const key = !member ? 'map.role.none' : member.attends ? 'map.role.member' : 'map.role.absent'
  return t(key, { format: format.shortName })
}
