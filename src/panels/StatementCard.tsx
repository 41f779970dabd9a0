/** One statement: whose voice, the words, who and when, where to read it, and the stances it takes. */
import type { CountryId, TopicId } from '../domain/ids.ts'
import type { Statement, Take } from '../domain/statement.ts'
import { countryName } from '../i18n/names.ts'
import { t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { countriesIn, topicOf } from '../store/select.ts'
import { light, noCountries } from '../store/store.ts'
import { Stance } from '../ui/Stance.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { When } from '../ui/When.tsx'
import { bearingOn, speakerWords, voiceOf } from './voice.ts'

interface Props {
  readonly statement: Statement
  /** The country from whose page it is seen. */
  readonly seenFrom?: CountryId
  /** The topic below which it is listed as that country's stance: of that it need not tell, nor of other topics. */
  readonly on?: TopicId
}

export function StatementCard({ statement, seenFrom, on }: Props) {
  const store = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const voice = voiceOf(statement)
  const bearing = seenFrom ? bearingOn(store.atlas, records, statement, seenFrom) : null
  const point = () => light(store, countriesIn(records, statement))
  const leave = () => light(store, noCountries)
  return (
    <article className="card" onPointerEnter={point} onPointerLeave={leave} onFocus={point} onBlur={leave}>
      <p className="voice">
        <span className={voice.tone}>{voice.words}</span>
        {bearing && <span className={bearing.tone}>{bearing.words}</span>}
      </p>
      <Words statement={statement} />
      <p className="who">
        <Credit statement={statement} />
        <span>{speakerWords(store.atlas, records, statement)}</span>
        <When date={statement.date} />
      </p>
      <footer>
        <Takes
          takes={on ? statement.takes.filter(({ who, topic }) => topic === on && who !== seenFrom) : statement.takes}
        />
        <ReadAt statement={statement} />
      </footer>
    </article>
  )
}

/** The words: a quotation where they are the article's to the letter, plain text where they are ours. */
export function Words({ statement }: { readonly statement: Statement }) {
  const records = useAtlas((state) => state.records)
  if (statement.kind === 'summary') return <p className="words summary">{statement.words}</p>
  const credit = records.credits.get(statement.article)
  return (
    <blockquote className="words" cite={credit?.url} lang={credit?.language}>
      {statement.words}
    </blockquote>
  )
}

/** The outlet and the byline, first wherever an article's words stand. */
export function Credit({ statement }: { readonly statement: Statement }) {
  const credit = useAtlas(({ records }) =>
    statement.kind === 'quote' ? records.credits.get(statement.article) : undefined,
  )
  if (!credit) return null
  return (
    <cite>
      {credit.publisher}
      {credit.byline && `, ${credit.byline}`}
    </cite>
  )
}

function Takes({ takes }: { readonly takes: readonly Take[] }) {
  const { atlas } = useAtlasStore()
  if (takes.length === 0) return null
  return (
    <ul className="takes">
      {takes.map((take) => (
        <li key={`${take.who} ${take.topic}`}>
          {countryName(atlas, take.who)}: {topicOf(atlas, take.topic)?.name} <Stance {...take} />
        </li>
      ))}
    </ul>
  )
}

function ReadAt({ statement }: { readonly statement: Statement }) {
  return (
    <p className="read">
      <SubjectLink to={{ kind: 'statement', id: statement.id }}>{t('statement.open')}</SubjectLink>
      {statement.kind === 'quote' ? (
        <SubjectLink className="strong" to={{ kind: 'article', id: statement.article }} fragment={statement.id}>
          {t('statement.readInArticle')}
        </SubjectLink>
      ) : (
        <a className="strong" href={statement.source.url} rel="noopener">
          {t('statement.readAtSource', { publisher: statement.source.publisher })}
        </a>
      )}
    </p>
  )
}
