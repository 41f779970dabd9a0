/** A topic: who stands where on it and on whose word, who is silent, and the statements country by country. */
import { useMemo } from 'react'
import type { TopicId } from '../domain/ids.ts'
import { eachOf } from '../domain/cut.ts'
import { tallyOf, type Tally } from '../domain/tally.ts'
import { subjectKey } from '../domain/view.ts'
import type { Topic } from '../domain/topic.ts'
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { recordsShown, topicOf } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Awaited } from './Awaited.tsx'
import { Crumb } from './Crumb.tsx'
import { Arriving, usePositionsShown } from './everyStatement.tsx'
import { PanelOf } from './PanelOf.tsx'
import { countriesAsked } from './stances/asked.ts'
import { Columns, placeOf } from './stances/Columns.tsx'
import { GroundKey } from './stances/GroundKey.tsx'
import { StanceHeld } from './stances/StanceHeld.tsx'
import { t } from './stances/words.ts'
import './stances/stances.css'

export function TopicPanel({ id }: { readonly id: TopicId }) {
  const { atlas } = useAtlasStore()
  const topic = topicOf(atlas, id)
  return topic ? <KnownTopic topic={topic} /> : <PanelOf kind="not-found" />
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

/** Of the present it is known without the statements; that of another day is of those that are here, which are all. */
function useTally(topic: TopicId): Tally | undefined {
  const isPresent = useAtlas(({ view }) => view.date === null)
  const records = useAtlas(recordsShown)
  const key = subjectKey({ kind: 'topic', id: topic })
  return useMemo(
    () =>
      isPresent
        ? records.tallies.get(key)
        : tallyOf(
            key,
            [...records.statements.values()].filter(({ takes }) => takes.some((take) => take.topic === topic)),
          ),
    [isPresent, records, key, topic],
  )
}

function Stands({ topic }: { readonly topic: Topic }) {
  const { atlas } = useAtlasStore()
  const subject = { kind: 'topic', id: topic.id } as const
  const asked = useMemo(() => countriesAsked(atlas, [topic]), [atlas, topic])
  const known = usePositionsShown(subject)
  const positions = useMemo(
    () =>
      known
        ?.filter((position) => position.topic === topic.id)
        .sort((a, b) => asked.indexOf(a.who) - asked.indexOf(b.who)),
    [known, topic.id, asked],
  )
  const tally = useTally(topic.id)
  if (!positions) return <Arriving subject={subject} />
  const spoken = asked.filter((country) => positions.some(({ who }) => who === country))
  const each = eachOf(positions.length)
  return (
    <>
      {tally && tally.statements > 0 && (
        <p className="lead">
          {t('topic.lead', {
            statements: t('topic.statements', { count: tally.statements }),
            sources: t('country.sources', { count: tally.sources }),
            date: tally.newest ? dateInWords(tally.newest, language) : t('date.unknown'),
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
                    <StanceHeld key={position.stance} position={position} each={each} page={subject} />
                  ))}
              </div>
            </div>
          ))}
        </Section>
      )}
    </>
  )
}
