/** The border rule, and every case that falls under it. */
import { termHolds } from '../domain/date.ts'
import type { Contested } from '../domain/contested.ts'
import { borders as words } from '../i18n/strings/en/borders.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown } from '../store/select.ts'
import { Section } from '../ui/Section.tsx'
import { Case, CaseLink } from './Case.tsx'
import { Crumb } from './Crumb.tsx'

const t = wordsOf({ en: words })

export function BordersPanel() {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const cases = useAtlas((state) => state.records.contested)
  const all = [...cases.values()]
  return (
    <>
      <Crumb here={t('borders.name')} />
      <h1 tabIndex={-1}>{t('borders.title')}</h1>
      <p className="lead">{t('borders.rule')}</p>
      <p>{t('borders.members')}</p>
      <p>{t('borders.source')}</p>
      <Cases heading={t('borders.present')} cases={all.filter((one) => termHolds(one, day))} />
      <Cases heading={t('borders.other')} cases={all.filter((one) => !termHolds(one, day))} />
    </>
  )
}

function Cases({ heading, cases }: { readonly heading: string; readonly cases: readonly Contested[] }) {
  if (cases.length === 0) return null
  return (
    <Section heading={heading}>
      {cases.map((contested) => (
        <article key={contested.id} className="case" id={contested.id}>
          <h3>
            <CaseLink contested={contested} />
          </h3>
          <Case contested={contested} />
        </article>
      ))}
    </Section>
  )
}
