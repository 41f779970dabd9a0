/** Two countries side by side: where they agree, differ or are silent, topic by topic, and on whose word. */
import { useMemo } from 'react'
import { eachOf } from '../domain/cut.ts'
import { comparisonsOf, isFromOthersAlone, type Comparison } from '../domain/accord.ts'
import type { CountryId, PairId } from '../domain/ids.ts'
import { countriesOfPair, pairOf } from '../domain/pair.ts'
import type { PositionBrief } from '../domain/position.ts'
import type { Topic } from '../domain/topic.ts'
import { countryName } from '../i18n/names.ts'
import { list } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Crumb } from './Crumb.tsx'
import { Arriving, usePositionsShown } from './everyStatement.tsx'
import { GroundKey } from './stances/GroundKey.tsx'
import { InShort, placeOfTopic } from './stances/InShort.tsx'
import { OfBoth } from './stances/OfBoth.tsx'
import { PairChoice } from './stances/PairChoice.tsx'
import { pairInWords } from './stances/pairInWords.ts'
import { Silence } from './stances/Silence.tsx'
import { StanceHeld } from './stances/StanceHeld.tsx'
import { t } from './stances/words.ts'
import './stances/stances.css'

export function PairPanel({ id }: { readonly id: PairId }) {
  const { atlas } = useAtlasStore()
  const pair = useMemo(() => countriesOfPair(id), [id])
  const subject = useMemo(() => ({ kind: 'pair', id }) as const, [id])
  const positions = usePositionsShown(subject)
  const name = list(pair.map((country) => countryName(atlas, country)))
  return (
    <>
      <Crumb here={name} />
      <p className="kind">
        <SubjectLink to={{ kind: 'topics' }}>{t('pair.kind')}</SubjectLink>
      </p>
      <h1 tabIndex={-1}>{name}</h1>
      {positions ? <Compared pair={pair} positions={positions} /> : <Arriving subject={subject} />}
    </>
  )
}

interface ComparedProps {
  readonly pair: readonly [CountryId, CountryId]
  readonly positions: readonly PositionBrief[]
}

function Compared({ pair, positions }: ComparedProps) {
  const { atlas } = useAtlasStore()
  const comparisons = useMemo(() => comparisonsOf(atlas.topics, positions, pair), [atlas, positions, pair])
  const each = eachOf(comparisons.flatMap(({ positions }) => positions.flat()).length)
  return (
    <>
      <p className="lead">{pairInWords(atlas, pair, comparisons)}</p>
      <InShort pair={pair} comparisons={comparisons} />
      <p className="note">{t('pair.lead.note')}</p>
      <PairChoice chosen={pair} />
      {atlas.topics.map((topic, index) => (
        <OnTopic key={topic.id} topic={topic} pair={pair} comparison={comparisons[index]!} each={each} />
      ))}
      <GroundKey />
    </>
  )
}

interface OnTopicProps {
  readonly topic: Topic
  readonly pair: readonly [CountryId, CountryId]
  readonly comparison: Comparison
  readonly each: number
}

function OnTopic({ topic, pair, comparison: { accord, positions }, each }: OnTopicProps) {
  const { atlas } = useAtlasStore()
  const page = { kind: 'pair', id: pairOf(pair) } as const
  const borrowed = positions.flat().filter(isFromOthersAlone)
  return (
    <section className="compared" aria-labelledby={placeOfTopic(topic.id)}>
      <h2 id={placeOfTopic(topic.id)}>
        <SubjectLink to={{ kind: 'topic', id: topic.id }}>{topic.question}</SubjectLink>{' '}
        <span className={`accord ${accord}`}>{t(`accord.${accord}`)}</span>
      </h2>
      {borrowed.map(({ who, stance }) => (
        <p key={`${who} ${stance}`} className="note">
          {t('pair.others', {
            country: countryName(atlas, who),
            stance: topic.stances.find(({ id }) => id === stance)?.name ?? stance,
          })}
        </p>
      ))}
      <OfBoth topic={topic.id} pair={pair} page={page} />
      <div className="side-by-side">
        {pair.map((country, index) => (
          <div key={country}>
            <h3>
              <CountryLink id={country} />
            </h3>
            {positions[index]!.length === 0 && <Silence />}
            {positions[index]!.map((position) => (
              <StanceHeld key={position.stance} position={position} each={each} page={page} />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
