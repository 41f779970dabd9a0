/** A statement for tests of what is made of statements. */
import type { DateText } from './date.ts'
import type { Statement, Take } from './statement.ts'

export function sampleSummary(id: string, takes: readonly Take[] = [], on: DateText | null = null): Statement {
  return {
    kind: 'summary',
    id,
    words: '',
    source: { publisher: 'News', url: 'https://news.example/' },
    dateSources: [],
    speaker: { kind: 'article' },
    mentions: [],
    takes,
    date: on === null ? null : { on, certainty: 'stated' },
  }
}
