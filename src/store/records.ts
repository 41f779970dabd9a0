/** All records that have come in so far, from however many shards, each once. */
import type { Actor } from '../domain/actor.ts'
import type { Article, ArticleBrief } from '../domain/article.ts'
import type { Shard } from '../domain/atlas.ts'
import type { Contested } from '../domain/contested.ts'
import type { Format } from '../domain/format.ts'
import type { ActorId, ArticleId, ContestedId, CountryId, FormatId, StatementId } from '../domain/ids.ts'
import { byStanding, type Statement } from '../domain/statement.ts'

export interface Records {
  /** Subjects (`country/IRN`) of which nothing is missing here. */
  readonly covered: ReadonlySet<string>
  /** In the order in which cards stand. */
  readonly statements: ReadonlyMap<StatementId, Statement>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly credits: ReadonlyMap<ArticleId, ArticleBrief>
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly formats: ReadonlyMap<FormatId, Format>
  readonly contested: ReadonlyMap<ContestedId, Contested>
}

export const noRecords: Records = {
  covered: new Set(),
  statements: new Map(),
  actors: new Map(),
  credits: new Map(),
  articles: new Map(),
  formats: new Map(),
  contested: new Map(),
}

/** The records with those of a shard added. */
export function withShard(records: Records, shard: Shard): Records {
  const statements = [...byId(records.statements, shard.statements).values()].sort(byStanding)
  return {
    covered: new Set([...records.covered, ...shard.covers]),
    statements: byId(new Map(), statements),
    actors: byId(records.actors, shard.actors),
    credits: byId(records.credits, shard.credits),
    articles: byId(records.articles, shard.articles),
    formats: byId(records.formats, shard.formats),
    contested: byId(records.contested, shard.contested),
  }
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
