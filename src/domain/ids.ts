/** The names by which things refer to one another; each is the path of the thing's file in `data/`. */

/** ISO 3166-1 alpha-3, upper case: `IRN`. Kosovo is `XKX`. */
export type CountryId = string
/** A contested area or line of the border rule: `crimea`. */
export type ContestedId = string
/**
 * What can be pointed at and opened on the map: a `CountryId`, in capitals; a `ContestedId`, in small letters; or a city
 * in which formats met, `city/moscow`.
 */
export type PlaceId = string
/** A city of `data/cities.yaml`: `moscow`. */
export type CityId = string
/** Two countries, their codes in the order of the alphabet: `IRN-RUS`. */
export type PairId = string
export type FormatId = string
export type TopicId = string
export type ActorId = string
export type ArticleId = string
export type StatementId = string
/** A story of `data/stories/`: `who-sits-at-which-table`. */
export type StoryId = string
/** One of the answers that a topic allows, for instance `supports`. */
export type StanceId = string
/** BCP 47: `en`, `fa`. */
export type Language = string

/** Degrees, longitude first. */
export type Position = readonly [lon: number, lat: number]
/** Degrees. `east` may exceed 180 where a country crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]
