/** A contested case by itself: what is contested, since when, and what the drawing follows. */
import { nameOn, type Contested } from '../domain/contested.ts'
import { previousDay } from '../domain/date.ts'
import { dateInWords, termInWords } from '../i18n/date.ts'
import { borders as words } from '../i18n/strings/en/borders.ts'
import { language, wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown } from '../store/select.ts'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Case } from './Case.tsx'
import { Crumb } from './Crumb.tsx'

const t = wordsOf({ en: words })

export function ContestedPanel({ id }: { readonly id: string }) {
  const contested = useAtlas((state) => state.records.contested.get(id))
  return contested ? <HeldCase contested={contested} /> : null
}

function HeldCase({ contested }: { readonly contested: Contested }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const name = nameOn(contested, day)
  const { to, names } = contested
  return (
    <>
      <Crumb here={name} />
      <p className="kind">{t(contested.between ? 'contested.kind.border' : 'contested.kind.area')}</p>
      <h1 tabIndex={-1}>{name}</h1>
      <Case contested={contested} />
      {to && (
        <p>
          <SubjectLink className="strong" to={{ kind: 'contested', id: contested.id }} date={previousDay(to)}>
            {t('contested.asItWas', { date: dateInWords(previousDay(to), language) })}
          </SubjectLink>
        </p>
      )}
      {names.length > 1 && (
        <Section heading={t('contested.names')}>
          <ul className="rows">
            {names.map((one) => (
              <li key={one.name}>{[one.name, ...termInWords(one)].join(', ')}</li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <SubjectLink to={{ kind: 'borders' }}>{t('contested.rule')}</SubjectLink>
      </p>
    </>
  )
}
