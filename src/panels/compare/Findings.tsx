/** What the compared formats share, in sentences, each with the pages that it rests on, and where these contradict others. */
import { useEffect, useMemo, type ReactNode } from 'react'
import { disputeAnchor } from '../../domain/format.ts'
import { countryName } from '../../i18n/names.ts'
import { useAtlas, useAtlasStore } from '../../store/context.ts'
import { recordsShown } from '../../store/select.ts'
import { need } from '../../store/store.ts'
import { Section } from '../../ui/Section.tsx'
import { Sources } from '../../ui/Sources.tsx'
import { SubjectLink } from '../../ui/SubjectLink.tsx'
import { Awaited } from '../Awaited.tsx'
import { t, type Comparison } from './comparison.ts'
import { findingsOf, type Finding } from './findings.ts'

export function Findings({ comparison }: { readonly comparison: Comparison }) {
  const { formats } = comparison
  const store = useAtlasStore()
  useEffect(() => {
    if (formats.length > 1) for (const { id } of formats) void need(store, { kind: 'format', id })
  }, [store, formats])
  return (
    <div className="findings" aria-live="polite">
      {formats.length > 1 && (
        <Section heading={t('finding.title')}>
          {formats.reduceRight<ReactNode>(
            (inside, { id }) => (
              <Awaited subject={{ kind: 'format', id }}>{inside}</Awaited>
            ),
            <Sentences comparison={comparison} />,
          )}
        </Section>
      )}
    </div>
  )
}

/** Only once their sources are here. */
function Sentences({ comparison }: { readonly comparison: Comparison }) {
  const findings = useMemo(() => findingsOf(comparison), [comparison])
  return (
    <>
      {findings.map(({ text, seats }) => (
        <div key={text} className="finding">
          <p>{text}</p>
          {seats.length > 0 && <Sources sources={seats.flatMap(({ sources = [] }) => sources)} />}
        </div>
      ))}
      <DisputesOf comparison={comparison} findings={findings} />
    </>
  )
}

interface DisputesProps {
  readonly comparison: Comparison
  readonly findings: readonly Finding[]
}

/** The questions that name a country which is spoken of. The versions stand on the pages of the formats. */
function DisputesOf({ comparison: { atlas, formats }, findings }: DisputesProps) {
  const known = useAtlas((state) => recordsShown(state).formats)
  const spokenOf = new Set(findings.flatMap(({ seats }) => seats.map(({ country }) => countryName(atlas, country))))
  const disputed = formats.flatMap(({ id }) =>
    (known.get(id)?.disputes ?? [])
      .map(({ question }, index) => ({ id, question, fragment: disputeAnchor(index) }))
      .filter(({ question }) => [...spokenOf].some((name) => question.includes(name))),
  )
  if (disputed.length === 0) return null
  return (
    <details className="sources disputed">
      <summary>{t('finding.disputes', { count: disputed.length })}</summary>
      <ul>
        {disputed.map(({ id, question, fragment }) => (
          <li key={question}>
            <SubjectLink to={{ kind: 'format', id }} fragment={fragment}>
              {question}
            </SubjectLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
