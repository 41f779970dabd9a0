/** When a stance was taken: from the earliest date that is known to the newest. */
import type { PositionBrief } from '../../domain/position.ts'
import { dateInWords, datedInWords } from '../../i18n/date.ts'
import { language } from '../../i18n/t.ts'
import { t } from './words.ts'

export function spanInWords({ since, latest }: PositionBrief): string {
  if (!since) return t('ground.undated')
  if (!latest || latest === since.on) return datedInWords(since, language)
  return t('topic.span', { first: datedInWords(since, language), last: dateInWords(latest, language) })
}
