/** What is known of a contested case: the sentence, its term, what the drawing follows, each with its sources. */
import type { Contested, ContestedBrief } from '../domain/contested.ts'
import { countriesOfCase, nameOn } from '../domain/contested.ts'
import { dateInWords, termInWords } from '../i18n/date.ts'
import { borders as words } from '../i18n/strings/en/borders.ts'
import { language, wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { PlaceLink } from '../ui/PlaceLink.tsx'
import { Sources } from '../ui/Sources.tsx'

const t = wordsOf({ en: words })

/** Its name on the day of the view, as a link to its page. */
export function CaseLink({ contested }: { readonly contested: ContestedBrief }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  return <PlaceLink to={{ kind: 'contested', id: contested.id }}>{nameOn(contested, day)}</PlaceLink>
}

export function Case({ contested }: { readonly contested: Contested }) {
  const { sentence, authority, note } = contested
  const countries = countriesOfCase(contested)
  return (
    <>
      <p className="lead">{sentence.text}</p>
      <Sources sources={contested.sources} />
      <dl className="facts">
        <dt>{t('contested.drawn')}</dt>
        <dd>
          {countries.length === 0 && t('contested.drawn.none')}
          {countries.map((id, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <CountryLink id={id} />
            </span>
          ))}
        </dd>
        <dt>{t('contested.term')}</dt>
        <dd>{termInWords(contested).join(' · ')}</dd>
        <dt>{t('contested.authority')}</dt>
        <dd>
          {authority.length === 0 && t('contested.authority.none')}
          <ul className="rows">
            {authority.map((one) => (
              <li key={one.symbol}>
                {one.symbol}, {dateInWords(one.date, language)} <Sources sources={one.sources} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {note && <p className="note">{note}</p>}
    </>
  )
}
