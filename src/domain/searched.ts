/** What search looks through beside the core: it is fetched when search is first opened, so that no page carries it. */
import type { Actor } from './actor.ts'
import type { ArticleBrief } from './article.ts'
import type { Dated } from './date.ts'
import type { Role } from './format.ts'
import type { CountryId, FormatId, Language, StatementId } from './ids.ts'
import type { Speaker, Voice } from './statement.ts'

/** A name in a language that is not the page's. */
export interface ForeignName {
  readonly language: Language
  readonly name: string
}

export interface SearchedActor extends Actor {
  readonly speaks: number
  /** The newest statement in which it speaks, else in which it is named. Absent where there is none. */
  readonly newest?: StatementId
}

/** Who takes part in a format and is no country of the map. */
export interface SearchedBody {
  readonly name: string
  readonly role: Role
  readonly format: FormatId
}

/** All names. The statements' words come in a file of their own: they may be many, and names are wanted at once. */
export interface SearchedNames {
  /** Of each country, every name once, under the first of the languages that have it. */
  readonly countries: Readonly<Record<CountryId, readonly ForeignName[]>>
  readonly actors: readonly SearchedActor[]
  readonly bodies: readonly SearchedBody[]
  readonly articles: readonly ArticleBrief[]
}

export interface SearchedStatement {
  readonly id: StatementId
  /** Whose words they are; `summary`: ours. */
  readonly voice: Voice | 'summary'
  readonly words: string
  readonly speaker: Speaker
  readonly publisher: string
  readonly date: Dated | null
}

/** Where the two are served, below the site's base. */
export const searchedFiles = { names: 'search/names.json', statements: 'search/statements.json' } as const
