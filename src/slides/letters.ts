/** How wide a text will be and how many lines it takes, in the face of the slides, where nothing has measured it. */

/** Whoever opens the slides has it, or one of the same widths. */
export const face = 'Arial'

/** In thousandths of the size, as Arial has them; of small and capital letters, digits and signs. */
const widths = new Map(
  (
    [
      [222, 'ijl’‘'],
      [260, '|'],
      [278, ' !,./:;I[]\\ft'],
      [334, "'-()r`“”{}"],
      [389, '*°'],
      [500, 'ckszvxyJ"'],
      [556, 'abdeghnopqu0123456789?_$#L–'],
      [584, '+<=>~^'],
      [611, 'FTZ'],
      [667, 'ABEKPSVXY&'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'mM'],
      [889, '%'],
      [944, 'W'],
      [1000, '—…@'],
    ] as const
  ).flatMap(([width, letters]) => letters.split('').map((letter) => [letter, width] as const)),
)
/** Of a letter that is not among them: as wide as a capital, or as a sign of Chinese. */
const unknown = { usual: 667, wide: 1000 } as const
const wideLetters = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]|[\u{1F000}-\u{1FFFF}]/u
/** Bold letters are wider by about this; a little more than the truth is right. */
const boldness = 1.08
/** From line to line, as a part of the size. */
const lineHeight = 1.17

export function widthOf(text: string, size: number, isBold = false): number {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '')
  const thousandths = [...plain].reduce((sum, letter) => sum + widthOfLetter(letter), 0)
  return (thousandths / 1000) * size * (isBold ? boldness : 1)
}

function widthOfLetter(letter: string): number {
  return widths.get(letter) ?? (wideLetters.test(letter) ? unknown.wide : unknown.usual)
}

/** How many lines a text takes in a column. A word that is wider than it is broken. */
export function lineCount(text: string, size: number, width: number, isBold = false): number {
  return text.split('\n').reduce((count, paragraph) => count + linesOf(paragraph, size, width, isBold), 0)
}

function linesOf(paragraph: string, size: number, width: number, isBold: boolean): number {
  const space = widthOf(' ', size, isBold)
  let [count, used] = [1, 0]
  for (const word of paragraph.split(/\s+/)) {
    const wide = widthOf(word, size, isBold)
    if (used > 0 && used + space + wide > width) [count, used] = [count + 1, 0]
    if (wide > width) {
      // Its last part shares its line with what follows.
      count += Math.floor(wide / width)
      used = wide % width
    } else used += (used > 0 ? space : 0) + wide
  }
  return count
}

export function heightOf(text: string, size: number, width: number, isBold = false): number {
  return text === '' ? 0 : lineCount(text, size, width, isBold) * size * lineHeight
}

/** The largest of the sizes at which a text is no higher than that; where none is small enough, what is left of the last. */
export function sizeFor(
  text: string,
  sizes: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  isBold = false,
): number {
  const found = sizes.find((size) => heightOf(text, size, width, isBold) <= height)
  if (found !== undefined) return found
  let size = sizes.at(-1)!
  while (size > 6 && heightOf(text, size, width, isBold) > height) size -= 0.5
  return size
}
