/** Looks up the words of these pages. */
import { embed } from '../i18n/strings/en/embed.ts'
import { wordsOf } from '../i18n/t.ts'

export const words = wordsOf({ en: embed })
