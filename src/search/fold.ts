/** Words as search compares them: cut by Unicode's letters, and stripped of what writers of one word differ in. */

/** Where a word stands in a text, in UTF-16 code units. */
export interface Word {
  readonly start: number
  readonly text: string
}

/** Letters, their marks and digits; a plus between them (3+3, C5+1) and whatever an apostrophe is typed as belong to the word. */
const word = /[\p{L}\p{M}\p{N}]+(?:[+'’‘`´\u200c\u00ad][\p{L}\p{M}\p{N}]+)*/gu

export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(word)].map((match) => ({ start: match.index, text: match[0] }))
}

/** Letters that Unicode does not take apart, and that are typed as others where a keyboard lacks them. */
const alike: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
}
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** Arabic and Persian digits lie in two rows, each from nought to nine. */
const digits = /[٠-٩۰-۹]/g
const digitOf = (digit: string) => String(digit.charCodeAt(0) & 0xf)

/** A Latin possessive; then what stands inside a word without being said: apostrophes, joiners, hyphens at a line's end, tatweel. */
const possessive = /['’]s$/
const unsaid = /['’‘`´ʻʼ\u200c\u00ad\u0640]/g

/** "Türkiye’s" and "turkiye" are one, and so are "ايران" as Arabs and "ایران" as Persians type it. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(possessive, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(unsaid, '')
    .replace(alikeLetters, (letter) => alike[letter]!)
    .replace(digits, digitOf)
}

/** The whole of a text, folded, with one space between words: two texts of the same words are the same. */
export function folded(text: string): string {
  return wordsIn(text)
    .map((one) => fold(one.text))
    .join(' ')
}
