/** Which way a language is written. */
import type { Language } from '../domain/ids.ts'

const rightToLeft: ReadonlySet<Language> = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb'])

export function direction(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}
