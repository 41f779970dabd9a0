/** A statement as it is cited on paper. */
import type { Atlas } from '../../domain/atlas.ts'
import type { Statement } from '../../domain/statement.ts'
import { datedInWords } from '../../i18n/date.ts'
import { language, t } from '../../i18n/t.ts'
import { speakerWords } from '../../panels/voice.ts'
import type { Records } from '../../store/records.ts'

/** Who says it and when, and the page where it stands. */
export function citation(atlas: Atlas, records: Records, statement: Statement): string {
  const source = statement.kind === 'summary' ? statement.source : records.credits.get(statement.article)
  const when = statement.date ? datedInWords(statement.date, language) : t('date.unknown')
  return `${speakerWords(atlas, records, statement)}, ${when}. ${source?.publisher ?? ''}, ${source?.url ?? ''}`
}
