/** What somebody said, or is said to have said: the words or our summary, who, of whom, and the stances taken. */
import { byNewest, type Dated } from './date.ts'
import type { ActorId, ArticleId, CountryId, FormatId, StanceId, StatementId, TopicId } from './ids.ts'
import type { Source } from './source.ts'

/**
 * `quoted`: the speaker's words in quotation marks. `reported`: the article renders what a speaker said or holds.
 * `editorial`: the article says it itself.
 */
export type Voice = 'quoted' | 'reported' | 'editorial'

/** Who says it. `article`: the text itself. A country: its position is reported and no person is named. */
export type Speaker =
  | { readonly kind: 'actor'; readonly actor: ActorId }
  | { readonly kind: 'country'; readonly country: CountryId }
  | { readonly kind: 'article' }

/** A country or a body that the statement is about. `as`: the word that names it there ("Tehran"), where not its name. */
export type Mention =
  | { readonly kind: 'country'; readonly country: CountryId; readonly as?: string }
  | { readonly kind: 'actor'; readonly actor: ActorId; readonly as?: string }
  | { readonly kind: 'format'; readonly format: FormatId; readonly as?: string }

/** A stance, and whose it is: not always the speaker's. */
export interface Take {
  readonly who: CountryId
  readonly topic: TopicId
  readonly stance: StanceId
}

interface Said {
  readonly id: StatementId
  readonly speaker: Speaker
  readonly mentions: readonly Mention[]
  readonly takes: readonly Take[]
  /** `null`: not known. */
  readonly date: Dated | null
}

/** The exact words, anchored in an article: `text.slice(start, end) === words`, in UTF-16 code units. */
export interface Quote extends Said {
  readonly kind: 'quote'
  readonly voice: Voice
  readonly article: ArticleId
  readonly words: string
  readonly anchor: { readonly start: number; readonly end: number }
  /** What stands next to the words, up to 32 characters each; empty where the article shows excerpts only. */
  readonly before: string
  readonly after: string
}

/** Our own words for what a page says that we do not hold. */
export interface Summary extends Said {
  readonly kind: 'summary'
  readonly words: string
  readonly source: Source
  readonly dateSources: readonly Source[]
  readonly note?: string
}

export type Statement = Quote | Summary

/** What tells the sources of statements apart: the article that is quoted, or the address of the page. */
export function sourceKeyOf(statement: Statement): string {
  return statement.kind === 'quote' ? statement.article : statement.source.url
}

/** The country in whose name a statement speaks, if any. */
export function speaksFor(
  statement: Pick<Statement, 'speaker'>,
  actorCountry: (actor: ActorId) => CountryId | undefined,
): CountryId | undefined {
  const { speaker } = statement
  switch (speaker.kind) {
    case 'actor':
      return actorCountry(speaker.actor)
    case 'country':
      return speaker.country
    case 'article':
      return undefined
  }
}

/** Whether the words of a statement name a country. */
export function names({ mentions }: Pick<Statement, 'mentions'>, country: CountryId): boolean {
  return mentions.some((mention) => mention.kind === 'country' && mention.country === country)
}

/** The countries that speak in a statement, are named in it, or are said to take a stance; each once. */
export function countriesConcerned(
  statement: Statement,
  actorCountry: (actor: ActorId) => CountryId | undefined,
): readonly CountryId[] {
  const speaker = speaksFor(statement, actorCountry)
  const named = statement.mentions.flatMap((mention) => (mention.kind === 'country' ? [mention.country] : []))
  return [...new Set([...(speaker ? [speaker] : []), ...named, ...statement.takes.map((take) => take.who)])]
}

/** Whether a country speaks in a statement, is named in it, or is said to take a stance. */
export function concerns(
  statement: Statement,
  country: CountryId,
  actorCountry: (actor: ActorId) => CountryId | undefined,
): boolean {
  return countriesConcerned(statement, actorCountry).includes(country)
}

/**
 * The order in which cards stand: anchored words before summaries, and in each the newest first; passages of one
 * article and date in the order in which they are read.
 */
export function byStanding(a: Statement, b: Statement): number {
  if (a.kind !== b.kind) return a.kind === 'quote' ? -1 : 1
  const byDate = byNewest(a.date?.on ?? null, b.date?.on ?? null)
  if (byDate !== 0) return byDate
  if (a.kind === 'quote' && b.kind === 'quote' && a.article === b.article) return a.anchor.start - b.anchor.start
  return a.id < b.id ? -1 : 1
}
