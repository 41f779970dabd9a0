/** A date in words; that it is unknown or inferred is said. */
import type { Dated } from '../domain/date.ts'
import { dateInWords } from '../i18n/date.ts'
import { language, t } from '../i18n/t.ts'

export function When({ date }: { readonly date: Dated | null }) {
  if (!date) return <span className="when">{t('date.unknown')}</span>
  const words = dateInWords(date.on, language)
  return (
    <time className="when" dateTime={date.on} title={date.note}>
      {date.certainty === 'inferred' ? t('date.inferred', { date: words }) : words}
    </time>
  )
}
