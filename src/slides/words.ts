/** Looks up the words on slides: their own, and those of stories and of what is taken along. */
import { present } from '../i18n/strings/en/present.ts'
import { slides } from '../i18n/strings/en/slides.ts'
import { take } from '../i18n/strings/en/take.ts'
import { wordsOf } from '../i18n/t.ts'

export const words = wordsOf({ en: { ...take, ...present, ...slides } })
