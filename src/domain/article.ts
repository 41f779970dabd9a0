/** A text of somebody else's that we hold, to the letter, and quote from. */
import type { Dated } from './date.ts'
import type { ArticleId, Language } from './ids.ts'
import type { Source } from './source.ts'

/** What credits an article wherever its words stand. */
export interface ArticleBrief {
  readonly id: ArticleId
  readonly title: string
  readonly publisher: string
  readonly byline?: string
  readonly url: string
  readonly language: Language
  /** `null`: the text shows no date, and we do not guess one. */
  readonly date: Dated | null
}

export interface Article extends ArticleBrief {
  readonly rights: string
  /** How outlet, title and address were found, where the text does not say. */
  readonly provenance: string
  /** When that of which it tells happened. */
  readonly event?: { readonly what: string; readonly date: Dated; readonly sources: readonly Source[] }
  readonly shows: 'full' | 'excerpts'
  /** `full`: one piece, the whole text. `excerpts`: the quoted passages alone, in their order. */
  readonly text: readonly Excerpt[]
}

/** A run of the article's text and where it begins in it, in UTF-16 code units. */
export interface Excerpt {
  readonly start: number
  readonly text: string
}
