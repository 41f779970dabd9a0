/** The countries beside which one can be set: a plain list of links. */
import { countryOf, seatsKey } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import { pairOf } from '../domain/pair.ts'
import { countryName, nameOf } from '../i18n/names.ts'
import { country as words } from '../i18n/strings/en/country.ts'
import { language, wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'

const t = wordsOf({ en: words })

export function CompareWith({ country }: { readonly country: Country }) {
  const { atlas } = useAtlasStore()
  // What travels ahead with the front page has no room for it.
  const isWhole = useAtlas(({ records }) => records.covered.has(seatsKey(country.id)))
  if (!isWhole || !atlas.positioned.includes(country.id)) return null
  const others = atlas.positioned
    .filter((id) => id !== country.id && countryOf(atlas, id))
    .map((id) => ({ id, name: countryName(atlas, id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <details className="compare-with">
      <summary>{t('country.compare', { country: nameOf(country) })}</summary>
      <ul className="rows">
        {others.map(({ id, name }) => (
          <li key={id}>
            <SubjectLink to={{ kind: 'pair', id: pairOf([country.id, id]) }}>{name}</SubjectLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
