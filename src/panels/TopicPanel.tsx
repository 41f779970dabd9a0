/** A topic: who stands where on it and on whose word, who is silent, and the statements country by country. */
import { useMemo } from 'react'
import { byNewest } from '../domain/date.ts'
import type { TopicId } from '../domain/ids.ts'
import { statementsOf } from '../domain/position.ts'
import { sourceKeyOf } from '../domain/statement.ts'
import type { Topic } from '../domain/topic.ts'
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { positionsIn, recordsShown, topicOf } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Awaited } from './Awaited.tsx'
import { Crumb } from './Crumb.tsx'
import { NotFoundPanel } from './NotFoundPanel.tsx'
import { countriesAsked } from './stances/asked.ts'
import { Columns, placeOf } from './stances/Columns.tsx'
import { eachOf } from './stances/cut.ts'
import { GroundKey } from './stances/GroundKey.tsx'
import { StanceHeld } from './stances/StanceHeld.tsx'
import { t } from './stances/words.ts'
import './stances/stances.css'

export function TopicPanel({ id }: { readonly id: TopicId }) {
  const { atlas } = useAtlasStore()
  const topic = topicOf(atlas, id)
  return topic ? <KnownTopic topic={topic} /> : <NotFoundPanel />
}

function KnownTopic({ topic }: { readonly topic: Topic }) {
  return (
    <>
      <Crumb here={topic.name} />
      <p className="kind">
        <SubjectLink to={{ kind: 'topics' }}>{t('topic.kind')}</SubjectLink>
      </p>
      <h1 tabIndex={-1}>{topic.question}</h1>
      <Awaited subject={{ kind: 'topic', id: topic.id }}>
        <Stands topic={topic} />
      </Awaited>
    </>
  )
}

function Stands({ topic }: { readonly topic: Topic }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas(recordsShown)
  const asked = useMemo(() => countriesAsked(atlas, [topic]), [atlas, topic])
  const positions = useMemo(
    () =>
      positionsIn(records)
        .filter((position) => position.topic === topic.id)
        .sort((a, b) => asked.indexOf(a.who) - asked.indexOf(b.who)),
    [records, topic.id, asked],
  )
  const spoken = asked.filter((country) => positions.some(({ who }) => who === country))
  const statements = [...new Set(positions.flatMap(statementsOf))]
  const newest = statements.map((statement) => statement.date?.on ?? null).sort(byNewest)[0]
  const each = eachOf(positions.length)
  return (
    <>
      {statements.length > 0 && (
        <p className="lead">
          {t('topic.lead', {
            statements: t('topic.statements', { count: statements.length }),
            sources: t('country.sources', { count: new Set(statements.map(sourceKeyOf)).size }),
            date: newest ? dateInWords(newest, language) : t('date.unknown'),
          })}
        </p>
      )}
      <Columns topic={topic} positions={positions} silent={asked.filter((country) => !spoken.includes(country))} />
      <GroundKey />
      {spoken.length > 0 && (
        <Section heading={t('topic.entries')}>
          {spoken.map((country) => (
            <div key={country} className="entry">
              <h3 id={placeOf(country)}>
                <CountryLink id={country} />
              </h3>
              <div className="side-by-side">
                {positions
                  .filter(({ who }) => who === country)
                  .map((position) => (
                    <StanceHeld key={position.stance} position={position} each={each} />
                  ))}
              </div>
            </div>
          ))}
        </Section>
      )}
    </>
  )
}
