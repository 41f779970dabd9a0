/** A place on the map in words: its name, what it is in the format or under the border rule, how often it is spoken of. */
import { contestedOf, countryOf, type Atlas } from '../domain/atlas.ts'
import { countriesOfCase, nameOn, type ContestedBrief } from '../domain/contested.ts'
import { cityOfPlace } from '../domain/city.ts'
import { isUnknownOn, membershipOn } from '../domain/format.ts'
import type { CityId, CountryId, PlaceId } from '../domain/ids.ts'
import { dateInWords } from '../i18n/date.ts'
import { countryName, nameOf } from '../i18n/names.ts'
import { choice, language, list, t } from '../i18n/t.ts'
import type { Drawing } from './drawing.ts'

type Shown = Pick<Drawing, 'formats' | 'meetings' | 'day'>

export interface PlaceInWords {
  readonly name: string
  readonly role: string
}

/** `undefined` where the atlas knows no such place. */
export function placeInWords(atlas: Atlas, drawing: Shown, place: PlaceId): PlaceInWords | undefined {
  const city = cityOfPlace(place)
  if (city !== undefined) return cityInWords(drawing, city)
  const contested = contestedOf(atlas, place)
  if (contested) return { name: nameOn(contested, drawing.day), role: caseInWords(atlas, drawing, contested) }
  const country = countryOf(atlas, place)
  return country && { name: nameOf(country), role: roleOf(drawing, place) }
}

/** "Georgia: named member of the 3+3, has not attended; named in 1 statement". */
export function placeInOneSentence(atlas: Atlas, drawing: Shown, place: PlaceId): string {
  const words = placeInWords(atlas, drawing, place)
  if (!words) return ''
  const sentence = t('map.place', { ...words })
  if (!countryOf(atlas, place)) return sentence
  const count = atlas.namedIn[place] ?? 0
  const spoken = count > 0 ? t('map.place.statements', { count }) : t('map.place.silent')
  return t('map.place.sentence', { sentence, spoken })
}

/** What a country is in each of the formats that the map shows. */
function roleOf({ formats, day }: Shown, country: CountryId): string {
  const roles = formats.flatMap((format) => {
    const membership = membershipOn(format, country, day)
    if (isUnknownOn(format, country, day)) return [t('map.role.unknown', { format: format.shortName })]
    if (!membership || membership.role === 'withdrawn') return []
    return [t(`map.role.${membership.role}`, { format: format.shortName })]
  })
  if (roles.length > 0) return roles.join(', ')
  return t('map.role.none', { format: choice(formats.map(({ shortName }) => shortName)) })
}

/** "Moscow: 3+3, 10 December 2021": what has met there, the newest first. */
function cityInWords({ meetings }: Shown, id: CityId): PlaceInWords | undefined {
  const place = meetings.find(({ city }) => city.id === id)
  const held = place?.meetings
    .toReversed()
    .map(({ format, meeting }) =>
      t('map.meeting', { format: format.shortName, date: dateInWords(meeting.date, language) }),
    )
  return place && held && { name: place.city.name, role: held.join('; ') }
}

function caseInWords(atlas: Atlas, { day }: Shown, contested: ContestedBrief): string {
  const countries = countriesOfCase(contested).map((id) => countryName(atlas, id))
  if (contested.between) return t('map.contested.border', { countries: list(countries) })
  if (countries.length === 0) return t('map.contested.none')
  if (countries[0] === nameOn(contested, day)) return t('map.contested.whole')
  return t('map.contested.state', { country: countries[0]! })
}
