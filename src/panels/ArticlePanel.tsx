/** An article: who published it and when, and its text, in which each quoted passage is marked and opens its statement. */
import { useMemo } from 'react'
import type { Article } from '../domain/article.ts'
import type { CountryId } from '../domain/ids.ts'
import { paragraphsOf, type Run } from '../domain/passage.ts'
import type { Quote } from '../domain/statement.ts'
import { direction } from '../i18n/direction.ts'
import { countryName } from '../i18n/names.ts'
import { article as words } from '../i18n/strings/en/article.ts'
import { list, wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { countriesIn } from '../store/select.ts'
import { light, noCountries, show } from '../store/store.ts'
import { Sources } from '../ui/Sources.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { When } from '../ui/When.tsx'
import { coinsOf } from './coins.ts'
import { Crumb } from './Crumb.tsx'
import './article.css'

const t = wordsOf({ en: words })

export function ArticlePanel({ id }: { readonly id: string }) {
  const article = useAtlas((state) => state.records.articles.get(id))
  return article ? <HeldArticle article={article} /> : null
}

function HeldArticle({ article }: { readonly article: Article }) {
  const records = useAtlas((state) => state.records)
  const quotes = useMemo(
    () =>
      [...records.statements.values()].filter(
        (statement): statement is Quote => statement.kind === 'quote' && statement.article === article.id,
      ),
    [records, article.id],
  )
  return (
    <>
      <Crumb here={article.publisher} />
      <p className="kind">
        {t('article.kind')} · {article.publisher}
      </p>
      <h1 tabIndex={-1}>{article.title}</h1>
      <p className="byline">
        {article.byline && `${t('article.by', { byline: article.byline })}, `}
        <When date={article.date} />
      </p>
      <p>
        <a className="strong" href={article.url} rel="noopener">
          {t('article.atOutlet', { publisher: article.publisher })}
        </a>
        <span className="Z3988" title={coinsOf(article)} hidden />
      </p>
      <AboutChoice quotes={quotes} />
      <section
        aria-label={t('article.text')}
        className="article"
        lang={article.language}
        dir={direction(article.language)}
      >
        <p className="note">{t(`article.text.${article.shows}`)}</p>
        {paragraphsOf(article, quotes).map((paragraph) => (
          <p key={paragraph.start}>
            {paragraph.runs.map((run) => (
              <Passage key={run.start} run={run} />
            ))}
          </p>
        ))}
      </section>
      <dl className="facts">
        <dt>{t('article.date')}</dt>
        <dd>{article.date ? <When date={article.date} /> : t('article.date.unknown')}</dd>
        {article.event && (
          <>
            <dt>{t('article.event')}</dt>
            <dd>
              {article.event.what}, <When date={article.event.date} /> <Sources sources={article.event.sources} />
              {article.event.date.note && <p className="note">{article.event.date.note}</p>}
            </dd>
          </>
        )}
        <dt>{t('article.found')}</dt>
        <dd>{article.provenance}</dd>
        <dt>{t('article.rights')}</dt>
        <dd>{article.rights}</dd>
      </dl>
    </>
  )
}

/** A run of the text; a quoted one is a link to its statement, and pointing at it lights its countries. */
function Passage({ run }: { readonly run: Run }) {
  const store = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const about = useAtlas((state) => state.hovered ?? state.view.about)
  const quote = run.quotes[0]
  if (!quote) return run.text
  const countries = countriesIn(records, quote)
  const point = () => light(store, countries)
  const leave = () => light(store, noCountries)
  const marked = about !== null && countries.includes(about)
  const names = list(countries.map((country) => countryName(store.atlas, country)))
  return (
    <mark
      id={quote.anchor.start === run.start ? quote.id : undefined}
      className={marked ? 'strong' : about === null ? '' : 'faint'}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <SubjectLink
        to={{ kind: 'statement', id: quote.id }}
        onFocus={point}
        onBlur={leave}
        title={names && t('article.passage.about', { countries: names })}
      >
        {run.text}
      </SubjectLink>
    </mark>
  )
}

/** Chooses the country whose passages are marked. */
function AboutChoice({ quotes }: { readonly quotes: readonly Quote[] }) {
  const store = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const about = useAtlas((state) => state.view.about)
  const counts = new Map<CountryId, number>()
  for (const quote of quotes)
    for (const country of countriesIn(records, quote)) counts.set(country, (counts.get(country) ?? 0) + 1)
  const choose = (country: CountryId | null) => () => show(store, { about: country }, 'replace')
  return (
    <div className="filter chips needs-script" role="group" aria-label={t('article.about')}>
      <button type="button" aria-pressed={about === null} onClick={choose(null)}>
        {t('article.about.none')}
      </button>
      {[...counts].map(([country, count]) => (
        <button key={country} type="button" aria-pressed={about === country} onClick={choose(country)}>
          {countryName(store.atlas, country)} <small>{count}</small>
          <span className="visually-hidden"> {t('article.passages', { count })}</span>
        </button>
      ))}
    </div>
  )
}
