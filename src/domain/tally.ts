/** What all statements on a subject come to, for where there are too many of them to travel. */
import { byNewest, type DateText } from './date.ts'
import { sourceKeyOf, type Statement } from './statement.ts'

export interface Tally {
  /** The `subjectKey` of the subject; of what gives a pair one stance with the topic behind it. */
  readonly id: string
  readonly statements: number
  /** Different pages and articles. */
  readonly sources: number
  /** The newest known date. */
  readonly newest: DateText | null
}

export function tallyOf(id: string, statements: readonly Statement[]): Tally {
  return {
    id,
    statements: statements.length,
    sources: new Set(statements.map(sourceKeyOf)).size,
    newest: statements.map(({ date }) => date?.on ?? null).sort(byNewest)[0] ?? null,
  }
}
