/** A topic: who stands where on it and on whose word, who is silent, and the statements. */
import { useMemo } from 'react'
import { byNewest } from '../domain/date.ts'
import type { CountryId, TopicId } from '../domain/ids.ts'
import { statementsOf, type Position } from '../domain/position.ts'
import { sourceKeyOf } from '../domain/statement.ts'
import type { Topic } from '../domain/topic.ts'
import { dateInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { language, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { countriesOfTheRegion, positionsIn, recordsShown, topicOf } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { Section } from '../ui/Section.tsx'
import { Crumb } from './Crumb.tsx'
import { NotFoundPanel } from './NotFoundPanel.tsx'
import { GroundKey, Grounds, GroundSign, Since } from './Grounds.tsx'
import { Awaited } from './Awaited.tsx'
import { StatementCard } from './StatementCard.tsx'

export function TopicPanel({ id }: { readonly id: TopicId }) {
  const { atlas } = useAtlasStore()
  const topic = topicOf(atlas, id)
  return topic ? <KnownTopic topic={topic} /> : <NotFoundPanel />
}

function KnownTopic({ topic }: { readonly topic: Topic }) {
  return (
    <>
      <Crumb here={topic.name} />
      <p className="kind">{t('topic.kind')}</p>
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
  const positions = useMemo(
    () =>
      positionsIn(records)
        .filter((position) => position.topic === topic.id)
        .sort((a, b) => countryName(atlas, a.who).localeCompare(countryName(atlas, b.who), language)),
    [atlas, records, topic.id],
  )
  const answered = new Set(positions.map((position) => position.who))
  const silent = countriesOfTheRegion(atlas).filter((country) => !answered.has(country))
  const statements = [...records.statements.values()].filter((statement) =>
    statement.takes.some((take) => take.topic === topic.id),
  )
  const newest = statements.map((statement) => statement.date?.on ?? null).sort(byNewest)[0]
  const sources = new Set(positions.flatMap(statementsOf).map(sourceKeyOf))
  return (
    <>
      <p className="lead">
        {t('topic.lead', {
          statements: statements.length,
          sources: sources.size,
          date: newest ? dateInWords(newest, language) : t('date.unknown'),
        })}
      </p>
      <div className="stands">
        {topic.stances.map((stance) => (
          <StanceColumn
            key={stance.id}
            name={stance.name}
            tone={stance.tone}
            positions={positions.filter((position) => position.stance === stance.id)}
          />
        ))}
        <SilentColumn countries={silent} />
      </div>
      <GroundKey />
      <Section heading={t('topic.statements')}>
        <div className="cards">
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} />
          ))}
        </div>
      </Section>
    </>
  )
}

interface StanceColumnProps {
  readonly name: string
  readonly tone: string
  readonly positions: readonly Position[]
}

function StanceColumn({ name, tone, positions }: StanceColumnProps) {
  return (
    <section>
      <h2>
        <span className={`stance ${tone}`}>{name}</span> <small>{positions.length}</small>
      </h2>
      {positions.length === 0 && <p className="silence">{t('topic.none')}</p>}
      <ul className="rows">
        {positions.map((position) => (
          <li key={position.who}>
            <CountryLink id={position.who} /> <Since position={position} />
            <Grounds position={position} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SilentColumn({ countries }: { readonly countries: readonly CountryId[] }) {
  const { atlas } = useAtlasStore()
  return (
    <section>
      <h2>
        {t('topic.silent')} <small>{countries.length}</small>
      </h2>
      <p className="note">{t('topic.silent.searched', { sources: atlas.sourceCount })}</p>
      <ul className="rows">
        {countries.map((country) => (
          <li key={country}>
            <GroundSign ground="silent" />
            <CountryLink id={country} />
          </li>
        ))}
      </ul>
    </section>
  )
}
