/** Quotes are the article's words: to the letter, whole words, each passage once, and in marks where somebody is quoted. */
import { anchorOfQuote } from '../anchor.ts'
import type { Collected, Entry } from '../files/collect.ts'
import type { StatementFile } from '../files/schema.ts'
import { problem, type Problem } from '../../yaml/problem.ts'
import { quotationsOf } from '../quotation.ts'
import { wordCutAt } from '../word.ts'

export function everyQuoteVerbatim(data: Collected): readonly Problem[] {
  return [...data.statements].flatMap(([article, entries]) => {
    const text = data.texts.get(article)
    if (text === undefined) return []
    return entries.flatMap(({ value, placeOf }) => {
      const anchor = anchorOfQuote(text, value)
      switch (anchor.kind) {
        case 'found':
          return []
        case 'absent': {
          const where = value.after === undefined ? 'in text.txt' : 'in text.txt behind the words of `after`'
          const hint = anchor.hint && `; ${anchor.hint}`
          return [problem(placeOf(['quote']), `these words are not ${where}${hint}`)]
        }
        case 'ambiguous': {
          const times = anchor.count === 2 ? 'twice' : `${anchor.count} times`
          const message = `these words stand ${times} in text.txt: say in \`after\` which words come before them`
          return [problem(placeOf(['quote']), message)]
        }
        case 'after-absent':
          return [problem(placeOf(['after']), 'these words are not in text.txt')]
      }
    })
  })
}

interface Anchored {
  readonly entry: Entry<StatementFile>
  readonly start: number
  readonly end: number
}

interface Quoted {
  readonly article: string
  readonly text: string
  /** Words that are not found are told as that alone. */
  readonly quotes: readonly Anchored[]
}

function quotedIn(data: Collected): readonly Quoted[] {
  return [...data.statements].flatMap(([article, entries]) => {
    const text = data.texts.get(article)
    if (text === undefined) return []
    const quotes = entries.flatMap((entry) => {
      const anchor = anchorOfQuote(text, entry.value)
      return anchor.kind === 'found' ? [{ entry, start: anchor.start, end: anchor.end }] : []
    })
    return [{ article, text, quotes }]
  })
}

export function everyQuoteOfWholeWords(data: Collected): readonly Problem[] {
  return quotedIn(data).flatMap(({ article, text, quotes }) => {
    const language = data.articles.find(({ id }) => id === article)?.value.language
    return quotes.flatMap(({ entry, start, end }) => {
      const place = entry.placeOf(['quote'])
      const first = wordCutAt(text, start, language)
      const last = wordCutAt(text, end, language)
      return [
        ...(first === undefined ? [] : [problem(place, `the quote begins inside the word "${first}"`)]),
        ...(last === undefined ? [] : [problem(place, `the quote ends inside the word "${last}"`)]),
      ]
    })
  })
}

/** Else the pages would call own words what the article only tells. */
export function everyQuotedWordInMarks(data: Collected): readonly Problem[] {
  return quotedIn(data).flatMap(({ text, quotes }) => {
    const inMarks = quotationsOf(text)
    return quotes.flatMap(({ entry, start, end }) => {
      if (entry.value.voice !== 'quoted') return []
      if (inMarks.some((marks) => marks.start <= start && end <= marks.end)) return []
      const message =
        'these words are not in quotation marks in text.txt: quote only what stands between the marks, or write `voice: reported`'
      return [problem(entry.placeOf(['quote']), message)]
    })
  })
}

/** A passage is marked in the article for one statement, and opens that one. */
export function noOverlappingQuotes(data: Collected): readonly Problem[] {
  return quotedIn(data).flatMap(({ quotes }) =>
    quotes.flatMap(({ entry, start, end }, index) => {
      const other = quotes.find((before, at) => at < index && before.start < end && start < before.end)
      if (!other) return []
      const { line } = other.entry.placeOf(['quote'])
      const message = `these words overlap with those on line ${line} ("${other.entry.value.id}"): a passage is quoted once`
      return [problem(entry.placeOf(['quote']), message)]
    }),
  )
}
