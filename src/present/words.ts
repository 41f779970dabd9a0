/** Looks up the words of stories. */
import { present } from '../i18n/strings/en/present.ts'
import { wordsOf } from '../i18n/t.ts'

export const words = wordsOf({ en: present })
