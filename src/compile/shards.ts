/** Cuts what is known into one bag for each page: what that page needs, and no more. */
import type { Shard } from '../domain/atlas.ts'
import type { Format, Seat } from '../domain/format.ts'
import type { ActorId, CountryId, FormatId, StatementId } from '../domain/ids.ts'
import { byStanding, countriesConcerned, type Statement } from '../domain/statement.ts'
import { seatsKey, statementsKey, storyKey } from '../domain/atlas.ts'
import { saidOfBoth } from '../domain/accord.ts'
import { cardsAtFirst, eachOf, newestOf, ofBothAtFirst } from '../domain/cut.ts'
import { countriesOfPair, pairsOf } from '../domain/pair.ts'
import { openingArticle, subjectKey, type Subject } from '../domain/view.ts'
import {
  briefOf as positionBriefOf,
  glimpseOf,
  positionsOf,
  statementsOf,
  type Position,
  type PositionBrief,
} from '../domain/position.ts'
import { tallyOf } from '../domain/tally.ts'
import { briefOf, type Records } from './records.ts'

/**
 * What travels with the front page of each member, so that opening one costs no request: however much is known, the first
 * page weighs the same.
 */
const travellingStatements = 1

export interface Shards {
  /** By `subjectKey`: one for each page. */
  readonly shards: ReadonlyMap<string, Shard>
  /**
   * What has no page of its own: all statements on a country or a topic, by `statementsKey`, where they are too many for its
   * page; and those that a story quotes, by `storyKey`.
   */
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
  const takenBy = grouped(statements, ({ takes }) => [...new Set(takes.map(({ who }) => who))])
  const ofArticle = grouped(statements, (statement) => (statement.kind === 'quote' ? [statement.article] : []))
  const positions = positionsOf(statements, actorCountry)
  const positionsBy = grouped(positions, ({ who }) => [who])
  const positionsOn = grouped(positions, ({ topic }) => [topic])
  const add = (key: string, contents: Partial<Shard>): void => {
    const statements = contents.statements?.map(withoutBeside) ?? []
    shards.set(key, shardOf(records, { ...contents, statements, covers: [key, ...(contents.covers ?? [])] }))
  }
  /** Of more than a page lists at first those that it lists, the others in a bag of their own. */
  const addFirst = (subject: Subject, all: readonly Statement[], first: readonly Statement[], more: Partial<Shard>) => {
    const key = subjectKey(subject)
    const rest = statementsKey(subject)
    const isWhole = first.length === all.length
    const covers = [...(more.covers ?? []), ...(isWhole ? [rest] : [])]
    add(key, { ...more, tallies: [tallyOf(key, all), ...(more.tallies ?? [])], statements: first, covers })
    // Those of a pair are with its two countries.
    if (!isWhole && subject.kind !== 'pair')
      rests.set(rest, shardOf(records, { covers: [rest], statements: all.map(withoutBeside) }))
  }

  for (const format of formats) {
    const key = subjectKey({ kind: 'format', id: format.id })
    const named = statementsNamedIn(format)
    add(key, { statements: statements.filter(({ id }) => named.has(id)), formats: [format] })
    if (format.id !== opening) continue
    const members = [...new Set(format.memberships.map(({ country }) => country))]
    const keys = members.map((id) => subjectKey({ kind: 'country', id }))
    const first = new Set(members.flatMap((id) => ofCountry(id).slice(0, travellingStatements)))
    // Of the format itself the first page needs the members' seats alone.
    add(subjectKey({ kind: 'front' }), {
      covers: keys,
      statements: statements.filter((statement) => first.has(statement)),
      credits: articles.filter(({ id }) => id === openingArticle),
      tallies: members.map((id, index) => tallyOf(keys[index]!, ofCountry(id))),
      positions: members.flatMap(positionsBy).map(glimpseOf),
      seats: seatsOf([format], members),
    })
  }
  for (const { id } of countries) {
    const all = ofCountry(id)
    addFirst({ kind: 'country', id }, all, all.slice(0, cardsAtFirst), {
      covers: [seatsKey(id)],
      profiles: profiles.filter((profile) => profile.id === id),
      positions: briefs(positionsBy(id)),
      seats: seatsOf(formats, [id]),
    })
  }
  for (const { id } of topics) {
    const all = ofTopic(id)
    const held = positionsOn(id)
    addFirst({ kind: 'topic', id }, all, all.filter(isIn(listedFirst(held))), { positions: briefs(held) })
  }
  add(subjectKey({ kind: 'topics' }), { positions: briefs(positions) })
  for (const pair of pairsOf(positioned)) {
    const both = countriesOfPair(pair)
    const held = both.flatMap(positionsBy)
    const all = [...new Set(both.flatMap(takenBy))].sort(byStanding)
    const subject = { kind: 'pair', id: pair } as const
    const ofBoth = topics.map(({ id }) => ({ topic: id, said: saidOfBoth(takenBy(both[0]), id, both) }))
    const listed = [...listedFirst(held), ...ofBoth.flatMap(({ said }) => newestOf(said, ofBothAtFirst))]
    addFirst(subject, all, all.filter(isIn(listed)), {
      positions: briefs(held),
      tallies: ofBoth.map(({ topic, said }) => tallyOf(`${subjectKey(subject)} ${topic}`, said)),
    })
  }
  for (const article of articles)
    add(subjectKey({ kind: 'article', id: article.id }), { statements: ofArticle(article.id), articles: [article] })
  const cases = contested.map(({ id }) => subjectKey({ kind: 'contested', id }))
  add(subjectKey({ kind: 'borders' }), { covers: cases, contested })
  for (const one of contested) add(subjectKey({ kind: 'contested', id: one.id }), { contested: [one] })
  add(subjectKey({ kind: 'formats' }), {})
  add(subjectKey({ kind: 'compare' }), {})
  add(subjectKey({ kind: 'left-out' }), { leftOut })
  for (const statement of statements)
    shards.set(subjectKey({ kind: 'statement', id: statement.id }), shardOf(records, { statements: [statement] }))
  for (const { id, scenes } of records.stories) {
    const quoted = statements.filter((statement) => scenes.some(({ quote }) => quote === statement.id))
    rests.set(storyKey(id), shardOf(records, { statements: quoted.map(withoutBeside) }))
  }
  return { shards, rests }
}

/** By each of the keys that one has; the order stays. */
function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  return (key) => groups.get(key) ?? []
}

/** The statements that a page lists at first below each of the positions on it. */
function listedFirst(held: readonly Position[]): readonly Statement[] {
  return held.flatMap((position) => newestOf(statementsOf(position), eachOf(held.length)))
}

function isIn<T>(chosen: readonly T[]): (one: T) => boolean {
  const known = new Set(chosen)
  return (one) => known.has(one)
}

function briefs(positions: readonly Position[]): readonly PositionBrief[] {
  return positions.map(positionBriefOf)
}

const shortened = new WeakMap<Statement, Statement>()

/** Without what stands beside the words: only the page of the statement itself tells machines of that. */
function withoutBeside(statement: Statement): Statement {
  if (statement.kind === 'summary') return statement
  const known = shortened.get(statement) ?? { ...statement, before: '', after: '' }
  shortened.set(statement, known)
  return known
}

/** Adds what its statements need to be read: who speaks and is named, and the credit of what they quote. */
function shardOf({ actors, articles }: Records, contents: Partial<Shard>): Shard {
  const statements = contents.statements ?? []
  const quoted = new Set([
    ...statements.map((statement) => (statement.kind === 'quote' ? statement.article : null)),
    ...(contents.credits ?? []).map(({ id }) => id),
  ])
  const positions = contents.positions ?? []
  const named = new Set([...statements.flatMap(actorsIn), ...positions.flatMap(actorsOn)])
  return {
    covers: contents.covers ?? [],
    statements,
    actors: [...actors.values()].filter(({ id }) => named.has(id)),
    credits: articles.filter(({ id }) => quoted.has(id)).map(briefOf),
    articles: contents.articles ?? [],
    profiles: contents.profiles ?? [],
    tallies: contents.tallies ?? [],
    positions,
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

/** On whose word a position rests. */
function actorsOn({ evidence }: PositionBrief): readonly ActorId[] {
  return evidence.flatMap(({ by }) => (by?.kind === 'actor' ? [by.actor] : []))
}

function statementsNamedIn({ planned, disputes }: Format): ReadonlySet<StatementId> {
  const claims = [...planned, ...disputes.flatMap(({ versions }) => versions)]
  return new Set(claims.flatMap(({ statements }) => statements))
}
