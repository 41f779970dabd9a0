/** What countries are called in the languages of the interface. */
import type { CountryId, Language } from '../../domain/ids.ts'
import { lettersByNumber } from '../geography/countryCodes.ts'
import type { CountryFile } from './schema.ts'

const interfaceLanguages: readonly Language[] = ['en']

/** A name that an editor gives, else the one that Unicode CLDR gives; a language without either is left out. */
export function namesOf({ alpha2, names }: CountryFile): Readonly<Record<Language, string>> {
  return Object.fromEntries(
    interfaceLanguages.flatMap((language) => {
      const name = names.find((given) => given.language === language)?.name ?? nameByCode(alpha2, language)
      return name === undefined ? [] : [[language, name]]
    }),
  )
}

/** `undefined` where the code is no country's and the file gives no name. */
export function englishName(country: CountryFile): string | undefined {
  return namesOf(country).en
}

/** ISO 3166-1 alpha-2 of an alpha-3 code; `undefined` where no country with an outline has that code. */
export function twoLettersOf(id: CountryId): string | undefined {
  return twoLetters.get(id)
}

/** CLDR knows the two letters for a country's number. Kosovo has no number. */
const twoLetters: ReadonlyMap<CountryId, string | undefined> = new Map([
  ...[...lettersByNumber].map(([number, letters]) => [letters, new Intl.Locale(`und-${number}`).region] as const),
  ['XKX', 'XK'] as const,
])

/** Made once: to make one costs as much as to ask it for all countries. */
const displayNames = new Map(
  interfaceLanguages.map((language) => [
    language,
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  ]),
)

function nameByCode(alpha2: string, language: Language): string | undefined {
  return displayNames.get(language)?.of(alpha2)
}
