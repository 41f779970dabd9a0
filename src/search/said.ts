/** What search says of itself in one line: what it is for, that it waits, how much it found. */
import type { Atlas } from '../domain/atlas.ts'
import { search } from '../i18n/strings/en/search.ts'
import { wordsOf } from '../i18n/t.ts'
import type { Answer, Index } from './engine.ts'
import type { Searching } from './load.ts'

const t = wordsOf({ en: search })

/** `answer`: `null` where nothing is asked yet, or nothing can be. */
export function said({ names, statements, failed }: Searching, answer: Answer | null, query: string): string {
  if (query.trim() === '') return t('search.hint')
  if (!answer) return failed ? '' : t('search.loading')
  const { count, how } = answer
  const found =
    count === 0
      ? t('search.nothing', { query: query.trim() })
      : t(how === 'near' ? 'search.near' : 'search.count', { count })
  return names && !statements && !failed ? `${found} ${t('search.loadingStatements')}` : found
}

/** What was looked through and has nothing. */
export function searchedThrough(atlas: Atlas, names: Index, statements: Index): string {
  const count = (kind: string) => names.documents.filter(({ group }) => group === kind).length
  return t('search.searched', {
    countries: atlas.countries.length,
    formats: atlas.formats.length,
    people: count('actor'),
    topics: atlas.topics.length,
    contested: atlas.contested.length,
    articles: count('article'),
    statements: statements.documents.length,
  })
}
