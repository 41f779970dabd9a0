/** What the compiler hands to the pages: the core that every page needs, and a shard for each page. */
import type { Actor } from './actor.ts'
import type { Article, ArticleBrief } from './article.ts'
import type { Contested, ContestedBrief } from './contested.ts'
import type { Country, CountryProfile } from './country.ts'
import type { DateText } from './date.ts'
import type { Format, FormatBrief, LeftOut, Seat } from './format.ts'
import type { ContestedId, CountryId, PlaceId, StanceId, StatementId, StoryId, TopicId } from './ids.ts'
import type { PositionBrief } from './position.ts'
import type { Statement } from './statement.ts'
import type { Tally } from './tally.ts'
import type { Topic } from './topic.ts'
import { subjectKey, type Subject } from './view.ts'

/** Two countries to which one statement gives one stance: drawn as a dashed link. */
export interface Tie {
  readonly countries: readonly [CountryId, CountryId]
  readonly topic: TopicId
  readonly stance: StanceId
  /** Of the statements that say so the one with the strongest ground. */
  readonly statement: StatementId
  /** The earliest date of these that is known. */
  readonly since?: DateText
}

/** Small, and does not grow with the statements. */
export interface Atlas {
  readonly countries: readonly Country[]
  readonly formats: readonly FormatBrief[]
  readonly topics: readonly Topic[]
  /** Those that the map shows. */
  readonly ties: readonly Tie[]
  /** How many pairs of countries are tied, shown or not. */
  readonly pairCount: number
  readonly contested: readonly ContestedBrief[]
  /** The countries to which some statement gives a stance, by their codes: a stance of theirs can be looked for. */
  readonly positioned: readonly CountryId[]
  /** How many statements name each country; those that none names are left out. */
  readonly namedIn: Readonly<Record<CountryId, number>>
  /** How many different pages and articles have been read so far. */
  readonly sourceCount: number
  readonly statementCount: number
  /** The newest date in the data, which stands for "today" until the page runs. */
  readonly newest: DateText
}

/** An atlas that knows nothing. */
export const emptyAtlas: Atlas = {
  countries: [],
  formats: [],
  topics: [],
  ties: [],
  pairCount: 0,
  contested: [],
  positioned: [],
  namedIn: {},
  sourceCount: 0,
  statementCount: 0,
  newest: '',
}

/**
 * A bag of records that one page needs. Bags overlap: the same record may come in several.
 * `covers` names the subjects (`country/IRN`) of which nothing is missing in this bag, besides its own statements.
 */
export interface Shard {
  readonly covers: readonly string[]
  /** In the order in which cards stand: anchored words first, then summaries; newest first in each. */
  readonly statements: readonly Statement[]
  readonly actors: readonly Actor[]
  /** Credits of every article that a statement here quotes. */
  readonly credits: readonly ArticleBrief[]
  /** Articles with their text. */
  readonly articles: readonly Article[]
  readonly profiles: readonly CountryProfile[]
  /** Of whole subjects, and of pairs on each topic: how many statements there are, here or not. */
  readonly tallies: readonly Tally[]
  /** Positions, though the statements on which they rest may not be here. */
  readonly positions: readonly PositionBrief[]
  /** Formats with meetings and sources. */
  readonly formats: readonly Format[]
  /** Places at tables; all of a country's where `covers` has its `seatsKey`. */
  readonly seats: readonly Seat[]
  readonly contested: readonly Contested[]
  readonly leftOut: readonly LeftOut[]
}

/** What a bag covers that has every seat of a country: there are bags that have its statements alone. */
export function seatsKey(country: CountryId): string {
  return `country/${country}/seats`
}

/**
 * What a bag covers that has every statement on a country, a topic or a pair of countries; also the name of the bag that
 * has those of a country or a topic which are too many for its page.
 */
export function statementsKey(subject: Subject): string {
  return `${subjectKey(subject)}/statements`
}

/** The bag of the statements that a story quotes. */
export function storyKey(story: StoryId): string {
  return `story/${story}`
}

/** The country's record, if the atlas has a file for it. */
export function countryOf(atlas: Atlas, id: CountryId): Country | undefined {
  return atlas.countries.find((country) => country.id === id)
}

export function contestedOf(atlas: Atlas, id: ContestedId): ContestedBrief | undefined {
  return atlas.contested.find((one) => one.id === id)
}

/** The record of a place on the map, of whichever kind it is. */
export function placeOf(atlas: Atlas, id: PlaceId): Country | ContestedBrief | undefined {
  return countryOf(atlas, id) ?? contestedOf(atlas, id)
}

/** Whether a place on the map is a contested case, and not a country. */
export function isContested(atlas: Atlas, id: PlaceId): boolean {
  return contestedOf(atlas, id) !== undefined
}
