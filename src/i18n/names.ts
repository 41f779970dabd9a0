/** The names of things in the language of the page. */
import type { Actor } from '../domain/actor.ts'
import { countryOf, type Atlas } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import type { CountryId, Language } from '../domain/ids.ts'
import { language } from './t.ts'

/** The language's name where there is one, else the English name. */
export function nameOf(country: Country, inLanguage: Language = language): string {
  return country.names[inLanguage] ?? country.names['en'] ?? country.id
}

/** The country's name; its code where the atlas has no file for it. */
export function countryName(atlas: Atlas, id: CountryId): string {
  const country = countryOf(atlas, id)
  return country ? nameOf(country) : id
}

/** "Abbas Araghchi, Minister of Foreign Affairs of Iran". */
export function actorWithOffice(actor: Actor): string {
  return actor.office ? `${actor.name}, ${actor.office}` : actor.name
}
