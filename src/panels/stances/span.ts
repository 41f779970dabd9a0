/** When a stance was taken: from the earliest date that is known to the newest. */
import { byNewest } from '../../domain/date.ts'
import { statementsOf, type Position } from '../../domain/position.ts'
import { dateInWords, datedInWords } from '../../i18n/date.ts'
import { language } from '../../i18n/t.ts'
import { t } from './words.ts'

export function spanInWords(position: Position): string {
  const { since } = position
  if (!since) return t('ground.undated')
  const newest = statementsOf(position)
    .map(({ date }) => date?.on ?? null)
    .sort(byNewest)[0]
  if (!newest || newest === since.on) return datedInWords(since, language)
  return t('topic.span', { first: datedInWords(since, language), last: dateInWords(newest, language) })
}
