/** Looks up the words of what is taken along. */
import { take } from '../i18n/strings/en/take.ts'
import { wordsOf } from '../i18n/t.ts'

export const words = wordsOf({ en: take })
