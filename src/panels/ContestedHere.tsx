/** The contested cases that are drawn in a country, or on its border, with their terms. */
import type { CountryId } from '../domain/ids.ts'
import { countriesOfCase } from '../domain/contested.ts'
import { termInWords } from '../i18n/date.ts'
import { country as words } from '../i18n/strings/en/country.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { Section } from '../ui/Section.tsx'
import { CaseLink } from './Case.tsx'

const t = wordsOf({ en: words })

export function ContestedHere({ country }: { readonly country: CountryId }) {
  const { atlas } = useAtlasStore()
  const cases = atlas.contested.filter((one) => countriesOfCase(one).includes(country))
  if (cases.length === 0) return null
  return (
    <Section heading={t('country.contested')}>
      <ul className="rows">
        {cases.map((contested) => (
          <li key={contested.id}>
            <CaseLink contested={contested} /> <small>{termInWords(contested).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}
