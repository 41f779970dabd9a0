/** Counts what the pages state and where each of it can be read, out of what was compiled, whatever the schema let through. */
import type { Source } from '../domain/source.ts'
import type { Statement } from '../domain/statement.ts'
import type { Collected } from './files/collect.ts'
import { sourcesOf } from './files/reference.ts'
import type { Records } from './records.ts'

/** Something that the pages state. */
export interface Fact {
  readonly what: string
  readonly sources: readonly Source[]
}

export interface FactCount {
  readonly facts: number
  /** Different addresses. */
  readonly sources: number
  /** What it is that has none. */
  readonly unsourced: readonly string[]
}

export function countOf(facts: readonly Fact[]): FactCount {
  return {
    facts: facts.length,
    sources: new Set(facts.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
    unsourced: facts.filter(({ sources }) => sources.length === 0).map(({ what }) => what),
  }
}

export function countInWords({ facts, sources, unsourced }: FactCount): string {
  return `${facts} facts, ${sources} sources, ${unsourced.length} facts without a source`
}

export function factsOf({ contested, formats, articles, statements }: Records): readonly Fact[] {
  const credits = new Map(articles.map(({ id, publisher, url }) => [id, [{ publisher, url }]]))
  const readAt = (statement: Statement): readonly Source[] =>
    statement.kind === 'quote' ? (credits.get(statement.article) ?? []) : [statement.source]
  const said = new Map(statements.map((statement) => [statement.id, readAt(statement)]))
  const claimed = (what: string, claim: Claim): Fact => ({
    what,
    sources: [...claim.sources, ...claim.statements.flatMap((id) => said.get(id) ?? [])],
  })
  return [
    ...contested.flatMap(({ id, names, sentence, authority, sources }) => [
      ...names.map(({ name }) => ({ what: `contested ${id}: the name ${name}`, sources })),
      { what: `contested ${id}: its sentence`, sources: sentence.sources },
      ...authority.map(({ symbol, sources }) => ({ what: `contested ${id}: ${symbol}`, sources })),
    ]),
    ...formats.flatMap(({ id, founded, status, seat, memberships, bodies, meetings, planned, facts, disputes }) => [
      { what: `format ${id}: founded`, sources: founded.sources },
      { what: `format ${id}: status`, sources: status.sources },
      ...(seat ? [{ what: `format ${id}: seat`, sources: seat.sources }] : []),
      ...memberships.map(({ country, sources }) => ({ what: `format ${id}: membership of ${country}`, sources })),
      ...bodies.map(({ name, sources }) => ({ what: `format ${id}: ${name}`, sources })),
      ...meetings.map(({ date, sources }) => ({ what: `format ${id}: meeting of ${date}`, sources })),
      ...planned.map((plan) => claimed(`format ${id}: ${plan.what}`, plan)),
      ...facts.map(({ text, sources }) => ({ what: `format ${id}: ${text}`, sources })),
      ...disputes.flatMap(({ versions }) =>
        versions.map((version) => claimed(`format ${id}: ${version.claim}`, version)),
      ),
    ]),
    ...articles.flatMap(({ id, event }) =>
      event ? [{ what: `article ${id}: its event`, sources: event.sources }] : [],
    ),
    ...statements.map(({ id }) => ({ what: `statement ${id}`, sources: said.get(id) ?? [] })),
  ]
}

interface Claim {
  readonly sources: readonly Source[]
  readonly statements: readonly string[]
}

/** What the records state without its sources, or with those of several facts together. */
export function factsIn({ countries, cities, actors }: Collected): readonly Fact[] {
  return [
    ...countries.flatMap(({ id, value: { names, ownNames, capital, sources } }) => [
      ...[...names, ...ownNames].map((name) => ({
        what: `country ${id}: the name ${name.name}`,
        sources: sourcesOf(name.sources, sources),
      })),
      ...(capital ? [{ what: `country ${id}: its capital`, sources: sourcesOf(capital.sources, sources) }] : []),
    ]),
    ...cities.flatMap(({ value }) =>
      value.cities.map((city) => ({ what: `city ${city.id}`, sources: sourcesOf(city.sources, value.sources) })),
    ),
    ...actors.flatMap(({ id, value: { office, speaksFor, sources } }) => [
      ...(office ? [{ what: `actor ${id}: its office`, sources: sourcesOf(office.sources, sources) }] : []),
      ...(speaksFor
        ? [
            {
              what: `actor ${id}: for whom it speaks`,
              sources: sourcesOf(speaksFor.sources ?? office?.sources ?? [], sources),
            },
          ]
        : []),
    ]),
  ]
}
