/** A date in words; that it is unknown or inferred is said. */
import type { Dated } from '../domain/date.ts'
import { datedInWords } from '../i18n/date.ts'
import { language, t } from '../i18n/t.ts'

export function When({ date }: { readonly date: Dated | null }) {
  if (!date) return <span className="when">{t('date.unknown')}</span>
  return (
    <time className="when" dateTime={date.on} title={date.note}>
      {datedInWords(date, language)}
    </time>
  )
}
