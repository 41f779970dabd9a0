/** Cuts what is known into one bag for each page: what that page needs, and no more. */
import type { Shard } from '../domain/atlas.ts'
import type { Format, Seat } from '../domain/format.ts'
import type { ActorId, CountryId, FormatId, StatementId } from '../domain/ids.ts'
import { countriesConcerned, type Statement } from '../domain/statement.ts'
import { seatsKey, statementsKey } from '../domain/atlas.ts'
import { cardsAtFirst, digestOf, type Digest } from '../domain/digest.ts'
import { countriesOfPair, pairsOf } from '../domain/pair.ts'
import { openingArticle, subjectKey } from '../domain/view.ts'
import { firstsOf } from './firsts.ts'
import { briefOf, type Records } from './records.ts'

/**
 * What travels with the front page of each member, so that opening one costs no request: however much is known, the first
 * page weighs the same.
 */
const travelling = { statements: 1, grounds: 1 }

export interface Shards {
  /** By `subjectKey`: one for each page. */
  readonly shards: ReadonlyMap<string, Shard>
  /** By `statementsKey`: all statements of a country, where they are too much for its page. */
  readonly rests: ReadonlyMap<string, Shard>
}

/** `opening`: the format of the front page; `positioned`: the countries of which there is a stance. */
export function shardsOf(
  records: Records,
  { opening, positioned }: { readonly opening: FormatId; readonly positioned: readonly CountryId[] },
): Shards {
  const { countries, profiles, contested, formats, leftOut, topics, articles, statements } = records
  const actorCountry = (actor: ActorId): CountryId | undefined => records.actors.get(actor)?.speaksFor
  const shards = new Map<string, Shard>()
  const rests = new Map<string, Shard>()
  const ofCountry = grouped(statements, (statement) => countriesConcerned(statement, actorCountry))
  const ofTopic = grouped(statements, ({ takes }) => [...new Set(takes.map(({ topic }) => topic))])
  const ofArticle = grouped(statements, (statement) => (statement.kind === 'quote' ? [statement.article] : []))
  const add = (key: string, contents: Partial<Shard>): void => {
    shards.set(key, shardOf(records, { ...contents, covers: [key, ...(contents.covers ?? [])] }))
  }

  for (const format of formats) {
    const key = subjectKey({ kind: 'format', id: format.id })
    const named = statementsNamedIn(format)
    add(key, { statements: statements.filter(({ id }) => named.has(id)), formats: [format] })
    if (format.id !== opening) continue
    const members = [...new Set(format.memberships.map(({ country }) => country))]
    const first = new Set(members.flatMap((id) => ofCountry(id).slice(0, travelling.statements)))
    // Of the format itself the first page needs the members' seats alone.
    add(subjectKey({ kind: 'front' }), {
      covers: members.map((id) => subjectKey({ kind: 'country', id })),
      statements: statements.filter((statement) => first.has(statement)),
      credits: articles.filter(({ id }) => id === openingArticle),
      digests: members.map((id) => digestOf(id, ofCountry(id), actorCountry, travelling.grounds)),
      seats: seatsOf([format], members),
    })
  }
  for (const { id } of countries) {
    const all = ofCountry(id)
    const isWhole = all.length <= cardsAtFirst
    add(subjectKey({ kind: 'country', id }), {
      covers: [seatsKey(id), ...(isWhole ? [statementsKey(id)] : [])],
      profiles: profiles.filter((profile) => profile.id === id),
      digests: [digestOf(id, all, actorCountry)],
      seats: seatsOf(formats, [id]),
      statements: all.slice(0, cardsAtFirst),
    })
    const rest = statementsKey(id)
    if (!isWhole) rests.set(rest, shardOf(records, { covers: [rest], statements: all }))
  }
  for (const { id } of topics) add(subjectKey({ kind: 'topic', id }), { statements: ofTopic(id) })
  add(subjectKey({ kind: 'topics' }), { statements: firstsOf(statements, actorCountry) })
  for (const pair of pairsOf(positioned)) {
    const both = countriesOfPair(pair)
    add(subjectKey({ kind: 'pair', id: pair }), {
      statements: statements.filter(({ takes }) => takes.some(({ who }) => both.includes(who))),
    })
  }
  for (const article of articles)
    add(subjectKey({ kind: 'article', id: article.id }), { statements: ofArticle(article.id), articles: [article] })
  const cases = contested.map(({ id }) => subjectKey({ kind: 'contested', id }))
  add(subjectKey({ kind: 'borders' }), { covers: cases, contested })
  for (const one of contested) add(subjectKey({ kind: 'contested', id: one.id }), { contested: [one] })
  add(subjectKey({ kind: 'formats' }), {})
  add(subjectKey({ kind: 'left-out' }), { leftOut })
  for (const statement of statements)
    shards.set(subjectKey({ kind: 'statement', id: statement.id }), shardOf(records, { statements: [statement] }))
  return { shards, rests }
}

/** By each of the keys that a statement has; the order stays. */
function grouped(
  statements: readonly Statement[],
  keysOf: (statement: Statement) => readonly string[],
): (key: string) => readonly Statement[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements)
    for (const key of keysOf(statement)) {
      const group = groups.get(key)
      if (group) group.push(statement)
      else groups.set(key, [statement])
    }
  return (key) => groups.get(key) ?? []
}

/** Adds what its statements need to be read: who speaks and is named, and the credit of what they quote. */
function shardOf({ actors, articles }: Records, contents: Partial<Shard>): Shard {
  const statements = contents.statements ?? []
  const quoted = new Set([
    ...statements.map((statement) => (statement.kind === 'quote' ? statement.article : null)),
    ...(contents.credits ?? []).map(({ id }) => id),
  ])
  const digests = contents.digests ?? []
  const named = new Set([...statements.flatMap(actorsIn), ...digests.flatMap(actorsOn)])
  return {
    covers: [...(contents.covers ?? []), ...statements.map(({ id }) => subjectKey({ kind: 'statement', id }))],
    statements,
    actors: [...actors.values()].filter(({ id }) => named.has(id)),
    credits: articles.filter(({ id }) => quoted.has(id)).map(briefOf),
    articles: contents.articles ?? [],
    profiles: contents.profiles ?? [],
    digests,
    formats: contents.formats ?? [],
    seats: contents.seats ?? [],
    contested: contents.contested ?? [],
    leftOut: contents.leftOut ?? [],
  }
}

function seatsOf(formats: readonly Format[], countries: readonly CountryId[]): readonly Seat[] {
  return formats.flatMap(({ id, memberships }) =>
    memberships
      .filter(({ country }) => countries.includes(country))
      .map((membership) => ({ format: id, ...membership })),
  )
}

function actorsIn({ speaker, mentions }: Statement): readonly ActorId[] {
  const mentioned = mentions.flatMap((mention) => (mention.kind === 'actor' ? [mention.actor] : []))
  return speaker.kind === 'actor' ? [speaker.actor, ...mentioned] : mentioned
}

/** On whose word positions rest. */
function actorsOn({ positions }: Digest): readonly ActorId[] {
  return positions.flatMap(({ evidence }) => evidence.flatMap(({ by }) => (by?.kind === 'actor' ? [by.actor] : [])))
}

function statementsNamedIn({ planned, disputes }: Format): ReadonlySet<StatementId> {
  const claims = [...planned, ...disputes.flatMap(({ versions }) => versions)]
  return new Set(claims.flatMap(({ statements }) => statements))
}
