/** What search looks through: who is named, and the words of the statements, as far as a page shows them. */
import type { Actor } from '../domain/actor.ts'
import type { SearchedActor, SearchedNames, SearchedStatement } from '../domain/searched.ts'
import type { Statement } from '../domain/statement.ts'
import { briefOf, type Records } from './records.ts'

export interface Searched {
  /** Of the countries the data has their own names alone. */
  readonly names: SearchedNames
  readonly statements: readonly SearchedStatement[]
}

export const nothingSearched: Searched = {
  names: { countries: {}, actors: [], bodies: [], articles: [] },
  statements: [],
}

export function searchedOf({ actors, articles, formats, profiles, statements }: Records): Searched {
  const publishers = new Map(articles.map(({ id, publisher }) => [id, publisher]))
  const ties = tiesOfActors(statements)
  return {
    names: {
      countries: Object.fromEntries(profiles.map(({ id, ownNames }) => [id, ownNames])),
      actors: [...actors.values()].map((actor) => withStatements(actor, ties.get(actor.id) ?? noTies)),
      bodies: formats.flatMap(({ id, bodies }) => bodies.map(({ name, role }) => ({ name, role, format: id }))),
      articles: articles.map(briefOf),
    },
    statements: statements.map((statement) => ({
      id: statement.id,
      voice: statement.kind === 'quote' ? statement.voice : 'summary',
      words: statement.words,
      speaker: statement.speaker,
      publisher: statement.kind === 'quote' ? publishers.get(statement.article)! : statement.source.publisher,
      date: statement.date,
    })),
  }
}

interface Ties {
  readonly spoken: Statement[]
  readonly named: Statement[]
}

const noTies: Ties = { spoken: [], named: [] }

/** Gathered in one walk: there may be many of both. */
function tiesOfActors(statements: readonly Statement[]): ReadonlyMap<string, Ties> {
  const ties = new Map<string, Ties>()
  const of = (actor: string): Ties => {
    const known = ties.get(actor) ?? { spoken: [], named: [] }
    ties.set(actor, known)
    return known
  }
  for (const statement of statements) {
    if (statement.speaker.kind === 'actor') of(statement.speaker.actor).spoken.push(statement)
    for (const mention of statement.mentions) if (mention.kind === 'actor') of(mention.actor).named.push(statement)
  }
  return ties
}

function withStatements(actor: Actor, { spoken, named }: Ties): SearchedActor {
  const newest = [...(spoken.length > 0 ? spoken : named)].sort((a, b) =>
    (b.date?.on ?? '').localeCompare(a.date?.on ?? ''),
  )[0]
  return { ...actor, speaks: spoken.length, ...(newest && { newest: newest.id }) }
}
