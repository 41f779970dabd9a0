/** Which words of a text a search has found, as runs that are rendered as plain text: nothing in them can become markup. */
import { fold, wordsIn } from './fold.ts'

export interface Run {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number
  readonly text: string
  readonly found: boolean
}

/** All of the text, cut where found words begin and end. `terms` are folded. */
export function runsOf(text: string, terms: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const word of wordsIn(text)) {
    if (!terms.has(fold(word.text))) continue
    if (word.start > end) runs.push({ start: end, text: text.slice(end, word.start), found: false })
    runs.push({ ...word, found: true })
    end = word.start + word.text.length
  }
  if (end < text.length) runs.push({ start: end, text: text.slice(end), found: false })
  return runs
}

/** What is shown of a long text: this many characters, with so many of them before the first word that was found. */
const shown = { length: 230, before: 70 }

/** The part of a text in which words were found, cut between words, with `…` where something is left out. */
export function excerptOf(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= shown.length) return text
  const words = wordsIn(text)
  const first = words.find((word) => terms.has(fold(word.text)))?.start ?? 0
  const from = first <= shown.before ? 0 : words.find(({ start }) => start >= first - shown.before)!.start
  const last = words.findLast((word) => word.start + word.text.length <= from + shown.length)
  const next = words.find((word) => word.start + word.text.length > from + shown.length)
  const to = last && next ? last.start + last.text.length : text.length
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
