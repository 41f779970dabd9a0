/** Looks up the words of making a story of one's own. */
import { author } from '../i18n/strings/en/author.ts'
import { wordsOf } from '../i18n/t.ts'

export const words = wordsOf({ en: author })
