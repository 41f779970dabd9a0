/** The pages on which a fact rests: one as a link, several folded behind their number. */
import type { Source } from '../domain/source.ts'
import { dateInWords } from '../i18n/date.ts'
import { language, t } from '../i18n/t.ts'

export function SourceLink({ source }: { readonly source: Source }) {
  const { publisher, date, url } = source
  return (
    <a href={url} rel="noopener" className="source">
      {date ? t('sources.dated', { publisher, date: dateInWords(date, language) }) : publisher}
    </a>
  )
}

export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const pages = sources.filter((source, index) => sources.findIndex((other) => other.url === source.url) === index)
  if (pages.length === 1) return <SourceLink source={pages[0]!} />
  return (
    <details className="sources">
      <summary>{t('sources.count', { count: pages.length })}</summary>
      <ul>
        {pages.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}
