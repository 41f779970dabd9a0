/** All records that have come in so far, from however many shards, each once. */
import type { Actor } from '../domain/actor.ts'
import type { Article, ArticleBrief } from '../domain/article.ts'
import type { Shard } from '../domain/atlas.ts'
import type { Contested } from '../domain/contested.ts'
import type { CountryProfile } from '../domain/country.ts'
import type { Format, LeftOut, Seat } from '../domain/format.ts'
import type { ActorId, ArticleId, ContestedId, CountryId, FormatId, StatementId } from '../domain/ids.ts'
import type { PositionBrief } from '../domain/position.ts'
import { byStanding, type Statement } from '../domain/statement.ts'
import { subjectKey } from '../domain/view.ts'
import type { Tally } from '../domain/tally.ts'

export interface Records {
  /** Subjects (`country/IRN`) of which nothing is missing here. */
  readonly covered: ReadonlySet<string>
  /** In the order in which cards stand. */
  readonly statements: ReadonlyMap<StatementId, Statement>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly credits: ReadonlyMap<ArticleId, ArticleBrief>
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly profiles: ReadonlyMap<CountryId, CountryProfile>
  /** By the `subjectKey` of the subject. */
  readonly tallies: ReadonlyMap<string, Tally>
  /** Of each stance of each country on each topic, by these three. */
  readonly positions: ReadonlyMap<string, PositionBrief>
  readonly formats: ReadonlyMap<FormatId, Format>
  /** By country, each in the order of the formats. */
  readonly seats: ReadonlyMap<CountryId, readonly Seat[]>
  readonly contested: ReadonlyMap<ContestedId, Contested>
  readonly leftOut: readonly LeftOut[]
}

export const noRecords: Records = {
  covered: new Set(),
  statements: new Map(),
  actors: new Map(),
  credits: new Map(),
  articles: new Map(),
  profiles: new Map(),
  tallies: new Map(),
  positions: new Map(),
  formats: new Map(),
  seats: new Map(),
  contested: new Map(),
  leftOut: [],
}

/** The records with those of a shard added. */
export function withShard(records: Records, shard: Shard): Records {
  const statements = [...byId(records.statements, shard.statements).values()].sort(byStanding)
  return {
    covered: new Set([
      ...records.covered,
      ...shard.covers,
      ...shard.statements.map(({ id }) => subjectKey({ kind: 'statement', id })),
    ]),
    statements: byId(new Map(), statements),
    actors: byId(records.actors, shard.actors),
    credits: byId(records.credits, shard.credits),
    articles: byId(records.articles, shard.articles),
    profiles: byId(records.profiles, shard.profiles),
    tallies: byId(records.tallies, shard.tallies),
    positions: new Map([
      ...records.positions,
      // A bag may name the strongest grounds alone.
      ...shard.positions
        .map((position) => [positionKey(position), position] as const)
        .filter(([key, position]) => !isLess(position, records.positions.get(key))),
    ]),
    formats: byId(records.formats, shard.formats),
    seats: new Map([
      ...records.seats,
      // A bag with all of a country's seats has more than one with those of a single table, whichever comes first.
      ...[...new Set(shard.seats.map(({ country }) => country))]
        .map((id) => [id, shard.seats.filter(({ country }) => country === id)] as const)
        .filter(([id, seats]) => seats.length >= (records.seats.get(id)?.length ?? 0)),
    ]),
    contested: byId(records.contested, shard.contested),
    leftOut: shard.leftOut.length > 0 ? shard.leftOut : records.leftOut,
  }
}

/** Whether a position is told in less than is known of it. */
function isLess({ evidence, since }: PositionBrief, known: PositionBrief | undefined): boolean {
  if (!known) return false
  return evidence.length < known.evidence.length || (since === undefined && known.since !== undefined)
}

function positionKey({ who, topic, stance }: PositionBrief): string {
  return [who, topic, stance].join(' ')
}

function byId<T extends { readonly id: string }>(
  known: ReadonlyMap<string, T>,
  more: readonly T[],
): ReadonlyMap<string, T> {
  return new Map([...known, ...more.map((record) => [record.id, record] as const)])
}

/** The country for which an actor speaks, if any and if the actor is known here. */
export function actorCountry(records: Records): (actor: ActorId) => CountryId | undefined {
  return (actor) => records.actors.get(actor)?.speaksFor
}
