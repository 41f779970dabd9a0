/** Cuts what is known into one bag for each page: what that page needs, and no more. */
import type { Shard } from '../domain/atlas.ts'
import type { Format, Seat } from '../domain/format.ts'
import type { ActorId, CountryId, FormatId, StatementId } from '../domain/ids.ts'
import { concerns, type Statement } from '../domain/statement.ts'
import { seatsKey } from '../domain/atlas.ts'
import { countriesOfPair, pairsOf } from '../domain/pair.ts'
import { subjectKey } from '../domain/view.ts'
import { firstsOf } from './firsts.ts'
import { briefOf, type Records } from './records.ts'
import { concerningAny } from './travelling.ts'

/** Up to this many statements travel with the opening format, so that opening a member costs no request. */
const travelling = { limit: 60, each: 10 }

/** `opening`: the format of the front page; `positioned`: the countries of which there is a stance. */
export function shardsOf(
  records: Records,
  { opening, positioned }: { readonly opening: FormatId; readonly positioned: readonly CountryId[] },
): ReadonlyMap<string, Shard> {
  const { countries, profiles, contested, formats, leftOut, topics, articles, statements } = records
  const actorCountry = (actor: ActorId): CountryId | undefined => records.actors.get(actor)?.speaksFor
  const shards = new Map<string, Shard>()
  const add = (key: string, contents: Partial<Shard>): void => {
    shards.set(key, shardOf(records, { ...contents, covers: [key, ...(contents.covers ?? [])] }))
  }

  for (const format of formats) {
    const key = subjectKey({ kind: 'format', id: format.id })
    const named = statementsNamedIn(format)
    const own = { statements: statements.filter(({ id }) => named.has(id)), formats: [format] }
    add(key, own)
    if (format.id !== opening) continue
    const members = [...new Set(format.memberships.map(({ country }) => country))]
    const chosen = concerningAny(statements, members, actorCountry, travelling)
    const contents = {
      ...own,
      statements: statements.filter((statement) => chosen.statements.includes(statement) || named.has(statement.id)),
    }
    const covers = chosen.isComplete ? members.map((id) => subjectKey({ kind: 'country', id })) : []
    // Of the format itself the first page needs the members' seats alone.
    add(subjectKey({ kind: 'front' }), { ...contents, formats: [], seats: seatsOf([format], members), covers })
  }
  for (const { id } of countries)
    add(subjectKey({ kind: 'country', id }), {
      covers: [seatsKey(id)],
      profiles: profiles.filter((profile) => profile.id === id),
      seats: seatsOf(formats, [id]),
      statements: statements.filter((statement) => concerns(statement, id, actorCountry)),
    })
  for (const { id } of topics)
    add(subjectKey({ kind: 'topic', id }), {
      statements: statements.filter(({ takes }) => takes.some(({ topic }) => topic === id)),
    })
  add(subjectKey({ kind: 'topics' }), { statements: firstsOf(statements, actorCountry) })
  for (const pair of pairsOf(positioned)) {
    const both = countriesOfPair(pair)
    add(subjectKey({ kind: 'pair', id: pair }), {
      statements: statements.filter(({ takes }) => takes.some(({ who }) => both.includes(who))),
    })
  }
  for (const article of articles)
    add(subjectKey({ kind: 'article', id: article.id }), {
      statements: statements.filter((statement) => statement.kind === 'quote' && statement.article === article.id),
      articles: [article],
    })
  const cases = contested.map(({ id }) => subjectKey({ kind: 'contested', id }))
  add(subjectKey({ kind: 'borders' }), { covers: cases, contested })
  for (const one of contested) add(subjectKey({ kind: 'contested', id: one.id }), { contested: [one] })
  add(subjectKey({ kind: 'formats' }), {})
  add(subjectKey({ kind: 'left-out' }), { leftOut })
  for (const statement of statements)
    shards.set(subjectKey({ kind: 'statement', id: statement.id }), shardOf(records, { statements: [statement] }))
  return shards
}

/** Adds what its statements need to be read: who speaks and is named, and the credit of what they quote. */
function shardOf({ actors, articles }: Records, contents: Partial<Shard>): Shard {
  const statements = contents.statements ?? []
  const quoted = new Set(statements.map((statement) => (statement.kind === 'quote' ? statement.article : null)))
  const named = new Set(statements.flatMap(actorsIn))
  return {
    covers: [...(contents.covers ?? []), ...statements.map(({ id }) => subjectKey({ kind: 'statement', id }))],
    statements,
    actors: [...actors.values()].filter(({ id }) => named.has(id)),
    credits: articles.filter(({ id }) => quoted.has(id)).map(briefOf),
    articles: contents.articles ?? [],
    profiles: contents.profiles ?? [],
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

function statementsNamedIn({ planned, disputes }: Format): ReadonlySet<StatementId> {
  const claims = [...planned, ...disputes.flatMap(({ versions }) => versions)]
  return new Set(claims.flatMap(({ statements }) => statements))
}
