/** An article's text cut into paragraphs and, in them, into plain runs and quoted passages. */
import type { Article } from './article.ts'
import type { Quote } from './statement.ts'

/** `quotes` is empty for what is not quoted; two statements that overlap share a run. */
export interface Run {
  /** Where it begins in the article's text, in UTF-16 code units. */
  readonly start: number
  readonly text: string
  readonly quotes: readonly Quote[]
}

export interface Paragraph {
  readonly start: number
  readonly runs: readonly Run[]
}

/** The runs of a text together are the text without its line breaks and without what is blank at a line's edges. */
export function paragraphsOf(article: Pick<Article, 'text'>, quotes: readonly Quote[]): readonly Paragraph[] {
  return article.text.flatMap((excerpt) =>
    linesOf(excerpt.text, excerpt.start).map(({ start, text }) => ({ start, runs: runsOf(start, text, quotes) })),
  )
}

function linesOf(text: string, offset: number): readonly { start: number; text: string }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => {
    const line = match[0]
    const blank = line.length - line.trimStart().length
    return { start: offset + match.index + blank, text: line.trim() }
  })
}

function runsOf(start: number, text: string, quotes: readonly Quote[]): readonly Run[] {
  const end = start + text.length
  const inside = quotes.filter(({ anchor }) => anchor.start < end && anchor.end > start)
  const cuts = new Set([start, end, ...inside.flatMap(({ anchor }) => [anchor.start, anchor.end])])
  const edges = [...cuts].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!
    return {
      start: from,
      text: text.slice(from - start, to - start),
      quotes: inside.filter(({ anchor }) => anchor.start <= from && anchor.end >= to),
    }
  })
}
