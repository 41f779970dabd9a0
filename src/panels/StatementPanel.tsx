/** A statement on a page of its own: the words, who says them, of whom, which stances, and where each of that is read. */
import type { ReactNode } from 'react'
import type { Mention, Statement } from '../domain/statement.ts'
import { countryName } from '../i18n/names.ts'
import { statement as words } from '../i18n/strings/en/statement.ts'
import { wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { topicOf } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { SourceLink, Sources } from '../ui/Sources.tsx'
import { Stance } from '../ui/Stance.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { When } from '../ui/When.tsx'
import { coinsOf } from './coins.ts'
import { Crumb } from './Crumb.tsx'
import { Credit, Words } from './StatementCard.tsx'
import { speakerWords, voiceOf } from './voice.ts'

const t = wordsOf({ en: words })

export function StatementPanel({ id }: { readonly id: string }) {
  const statement = useAtlas((state) => state.records.statements.get(id))
  return statement ? <HeldStatement statement={statement} /> : null
}

function HeldStatement({ statement }: { readonly statement: Statement }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const voice = voiceOf(statement)
  const speaker = speakerWords(atlas, records, statement)
  return (
    <>
      <Crumb here={speaker} />
      <p className="voice">
        <span className={voice.tone}>{voice.words}</span>
      </p>
      <h1 className="visually-hidden" tabIndex={-1}>
        {speaker}
      </h1>
      <Words statement={statement} />
      <dl className="facts">
        <Row name={t('statement.source')}>
          <StatementSource statement={statement} />
        </Row>
        <Row name={t('statement.speaker')}>{speaker}</Row>
        <Row name={t('statement.date')}>
          <When date={statement.date} />
          {statement.date?.note && <p className="note">{statement.date.note}</p>}
        </Row>
        {statement.kind === 'summary' && statement.dateSources.length > 0 && (
          <Row name={t('statement.dateSource')}>
            <Sources sources={statement.dateSources} />
          </Row>
        )}
        <Row name={t('statement.stances')}>
          <Stances statement={statement} />
        </Row>
        <Row name={t('statement.about')}>
          <ul className="mentions">
            {statement.mentions.map((mention) => (
              <li key={JSON.stringify(mention)}>
                <MentionName mention={mention} />
              </li>
            ))}
          </ul>
        </Row>
        {statement.kind === 'summary' && statement.note && <Row name={t('statement.note')}>{statement.note}</Row>}
      </dl>
    </>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function StatementSource({ statement }: { readonly statement: Statement }) {
  const credit = useAtlas(({ records }) =>
    statement.kind === 'quote' ? records.credits.get(statement.article) : undefined,
  )
  if (statement.kind === 'summary') return <SourceLink source={statement.source} />
  if (!credit) return null
  return (
    <>
      <Credit statement={statement} />: <a href={credit.url}>{credit.title}</a>
      <span className="Z3988" title={coinsOf(credit)} hidden />
      <p>
        <SubjectLink className="strong" to={{ kind: 'article', id: credit.id }} fragment={statement.id}>
          {t('statement.readInArticle')}
        </SubjectLink>
      </p>
    </>
  )
}

function Stances({ statement }: { readonly statement: Statement }) {
  const { atlas } = useAtlasStore()
  if (statement.takes.length === 0) return t('statement.noStance')
  return (
    <ul className="mentions">
      {statement.takes.map((take) => (
        <li key={`${take.who} ${take.topic}`}>
          <CountryLink id={take.who} />:{' '}
          <SubjectLink to={{ kind: 'topic', id: take.topic }}>{topicOf(atlas, take.topic)?.name}</SubjectLink>{' '}
          <Stance {...take} />
        </li>
      ))}
    </ul>
  )
}

function MentionName({ mention }: { readonly mention: Mention }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const as = mention.as ? ` (“${mention.as}”)` : ''
  switch (mention.kind) {
    case 'country':
      return (
        <>
          {atlas.countries.some((country) => country.id === mention.country) ? (
            <CountryLink id={mention.country} />
          ) : (
            countryName(atlas, mention.country)
          )}
          {as}
        </>
      )
    case 'actor':
      return `${records.actors.get(mention.actor)?.name ?? mention.actor}${as}`
    case 'format':
      return (
        <>
          <SubjectLink to={{ kind: 'format', id: mention.format }}>
            {atlas.formats.find((format) => format.id === mention.format)?.shortName}
          </SubjectLink>
          {as}
        </>
      )
  }
}
