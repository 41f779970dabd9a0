/** The words of these pages, which come with them. */
import { topics } from '../../i18n/strings/en/topics.ts'
import { wordsOf } from '../../i18n/t.ts'

export const t = wordsOf({ en: topics })
