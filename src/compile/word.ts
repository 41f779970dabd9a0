/** Whether a place in a text lies inside a word. */

const letter = String.raw`[\p{L}\p{N}\p{M}]`
const endsInWord = new RegExp(`${letter}['’]?$`, 'u')
const beginsInWord = new RegExp(`^['’]?${letter}`, 'u')

/** As far as a letter with its marks and an apostrophe may reach. */
const near = 8

/** The word that is cut at this offset, if one is. */
export function wordCutAt(text: string, offset: number, language?: string): string | undefined {
  // "him.He" is one word to the segmenter, which a scraped text may well hold; letters must meet as well.
  const before = text.slice(Math.max(0, offset - near), offset)
  if (!endsInWord.test(before) || !beginsInWord.test(text.slice(offset, offset + near))) return undefined
  // Scripts without spaces let letters of two words meet.
  const word = new Intl.Segmenter(language, { granularity: 'word' }).segment(text).containing(offset)
  return word === undefined || word.index === offset ? undefined : word.segment
}
