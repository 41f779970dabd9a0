/** What countries are called in other languages, for search: from a pinned release of CLDR, so that every Node finds the same. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Country } from '../domain/country.ts'
import type { CountryId, Language } from '../domain/ids.ts'
import type { ForeignName } from '../domain/searched.ts'

/** Those of the region first, then those of its neighbours and of the United Nations. Of English, the other names. */
const languages: readonly Language[] =
  'en hy az ka kk ky tg tk uz uz-Cyrl az-Cyrl ru fa tr ar ps ku ur hi he mn zh uk be ro bg el fr de es'.split(' ')

/** By alpha-2 code, a variant after its name: `TR-alt-variant`. */
type Territories = Readonly<Record<string, string>>

const folder = dirname(createRequire(import.meta.url).resolve('cldr-localenames-full/package.json'))

type NamesByCountry = Readonly<Record<CountryId, readonly ForeignName[]>>

/** The names that the data has, and after them those of CLDR. */
export async function withForeignNames(countries: readonly Country[], own: NamesByCountry): Promise<NamesByCountry> {
  const known = await Promise.all(languages.map(async (language) => [language, await territories(language)] as const))
  return Object.fromEntries(countries.map((country) => [country.id, namesIn(known, country, own[country.id] ?? [])]))
}

async function territories(language: Language): Promise<Territories> {
  const file = JSON.parse(await readFile(join(folder, 'main', language, 'territories.json'), 'utf8')) as {
    readonly main: Readonly<Record<Language, { readonly localeDisplayNames: { readonly territories: Territories } }>>
  }
  return file.main[language]!.localeDisplayNames.territories
}

function namesIn(
  known: readonly (readonly [Language, Territories])[],
  { alpha2, names }: Country,
  own: readonly ForeignName[],
): readonly ForeignName[] {
  const taken = new Set([...Object.values(names), ...own.map(({ name }) => name)])
  const foreign = known.flatMap(([language, all]) =>
    [alpha2, `${alpha2}-alt-variant`, `${alpha2}-alt-short`].flatMap((code) => {
      const name = all[code]
      if (name === undefined || taken.has(name)) return []
      taken.add(name)
      return [{ language, name }]
    }),
  )
  return [...own, ...foreign]
}
