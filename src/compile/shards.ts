/** Cuts what is known into one bag for each page: what that page needs, and no more. */
import type { Shard } from '../domain/atlas.ts'
import type { Format } from '../domain/format.ts'
import type { ActorId, CountryId, StatementId } from '../domain/ids.ts'
import { concerns, type Statement } from '../domain/statement.ts'
import { openingFormat, subjectKey } from '../domain/view.ts'
import { briefOf, type Records } from './records.ts'
import { concerningAny } from './travelling.ts'

/** Up to this many statements travel with a format's page, so that opening a member costs no request. */
const travelling = { limit: 60, each: 10 }

export function shardsOf(records: Records): ReadonlyMap<string, Shard> {
  const { countries, contested, formats, topics, articles, statements } = records
  const actorCountry = (actor: ActorId): CountryId | undefined => records.actors.get(actor)?.speaksFor
  const shards = new Map<string, Shard>()
  const add = (key: string, contents: Partial<Shard>): void => {
    shards.set(key, shardOf(records, { ...contents, covers: [key, ...(contents.covers ?? [])] }))
  }

  for (const format of formats) {
    const key = subjectKey({ kind: 'format', id: format.id })
    const members = [...new Set(format.memberships.map(({ country }) => country))]
    const chosen = concerningAny(statements, members, actorCountry, travelling)
    const named = statementsNamedIn(format)
    const needed = statements.filter((statement) => chosen.statements.includes(statement) || named.has(statement.id))
    const covers = chosen.isComplete ? members.map((id) => subjectKey({ kind: 'country', id })) : []
    add(key, { covers, statements: needed, formats: [format] })
    if (format.id === openingFormat)
      add(subjectKey({ kind: 'front' }), { covers: [key, ...covers], statements: needed, formats: [format] })
  }
  for (const { id } of countries)
    add(subjectKey({ kind: 'country', id }), {
      formats: formats.filter(({ memberships }) => memberships.some(({ country }) => country === id)),
      statements: statements.filter((statement) => concerns(statement, id, actorCountry)),
    })
  for (const { id } of topics)
    add(subjectKey({ kind: 'topic', id }), {
      statements: statements.filter(({ takes }) => takes.some(({ topic }) => topic === id)),
    })
  for (const article of articles)
    add(subjectKey({ kind: 'article', id: article.id }), {
      statements: statements.filter((statement) => statement.kind === 'quote' && statement.article === article.id),
      articles: [article],
    })
  const cases = contested.map(({ id }) => subjectKey({ kind: 'contested', id }))
  add(subjectKey({ kind: 'borders' }), { covers: cases, contested })
  for (const one of contested) add(subjectKey({ kind: 'contested', id: one.id }), { contested: [one] })
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
    formats: contents.formats ?? [],
    contested: contents.contested ?? [],
  }
}

function actorsIn({ speaker, mentions }: Statement): readonly ActorId[] {
  const mentioned = mentions.flatMap((mention) => (mention.kind === 'actor' ? [mention.actor] : []))
  return speaker.kind === 'actor' ? [speaker.actor, ...mentioned] : mentioned
}

function statementsNamedIn({ planned, disputes }: Format): ReadonlySet<StatementId> {
  const claims = [...planned, ...disputes.flatMap(({ versions }) => versions)]
  return new Set(claims.flatMap(({ statements }) => statements))
}
