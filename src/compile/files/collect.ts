/** Sorts the files of `data/` by kind, and reads each as that kind asks. */
import type { z } from 'zod'
import { conform } from './conform.ts'
import { slotOf } from './folder.ts'
import { decode, parseYaml, type PlaceOf, type Result } from '../../yaml/parse.ts'
import { problem, type Problem } from '../../yaml/problem.ts'
import * as schema from './schema.ts'

/** One thing that a file, or an item of a list in a file, tells. */
export interface Entry<T> {
  readonly id: string
  readonly value: T
  readonly placeOf: PlaceOf
}

export type NamedKind = 'country' | 'city' | 'contested' | 'format' | 'topic' | 'actor' | 'statement'

export interface Collected {
  readonly countries: readonly Entry<schema.CountryFile>[]
  readonly contested: readonly Entry<schema.ContestedFile>[]
  /** One at most. */
  readonly cities: readonly Entry<schema.CitiesFile>[]
  readonly formats: readonly Entry<schema.FormatFile>[]
  /** One at most. */
  readonly leftOut: readonly Entry<schema.LeftOutFile>[]
  readonly topics: readonly Entry<schema.TopicFile>[]
  readonly actors: readonly Entry<schema.ActorFile>[]
  readonly articles: readonly Entry<schema.ArticleFile>[]
  /** By article, to the byte. */
  readonly texts: ReadonlyMap<string, string>
  /** By article; the entry's id is the whole id, `iranpress-314057-tehran-views`. */
  readonly statements: ReadonlyMap<string, readonly Entry<schema.StatementFile>[]>
  readonly summaries: readonly Entry<schema.SummaryFile>[]
  /** As they were written: what a story may be, the domain says, as strangers write them too. */
  readonly stories: readonly Entry<unknown>[]
  /** Ids that have a file, though it may be broken, so that what refers to one is not called unknown. */
  readonly named: Readonly<Record<NamedKind, ReadonlySet<string>>>
  /** Kinds of which a list could not be read: nothing can be called unknown there. */
  readonly uncertain: ReadonlySet<NamedKind>
}

export function collect(files: ReadonlyMap<string, Uint8Array>): {
  readonly collected: Collected
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const countries: Entry<schema.CountryFile>[] = []
  const contested: Entry<schema.ContestedFile>[] = []
  const cities: Entry<schema.CitiesFile>[] = []
  const formats: Entry<schema.FormatFile>[] = []
  const leftOut: Entry<schema.LeftOutFile>[] = []
  const topics: Entry<schema.TopicFile>[] = []
  const actors: Entry<schema.ActorFile>[] = []
  const articles: Entry<schema.ArticleFile>[] = []
  const texts = new Map<string, string>()
  const statements = new Map<string, readonly Entry<schema.StatementFile>[]>()
  const summaries: Entry<schema.SummaryFile>[] = []
  const stories: Entry<unknown>[] = []
  const named: Record<NamedKind, Set<string>> = {
    country: new Set(),
    city: new Set(),
    contested: new Set(),
    format: new Set(),
    topic: new Set(),
    actor: new Set(),
    statement: new Set(),
  }
  const uncertain = new Set<NamedKind>()

  const kept = <T>(result: Result<T>): readonly T[] => {
    if (result.ok) return [result.value]
    problems.push(...result.problems)
    return []
  }
  const refuse = (file: string, message: string): void => {
    problems.push(problem({ file, line: 1, column: 1 }, message))
  }

  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const slot = slotOf(file)
    const one = <T>(id: string, shape: z.ZodType<T>, into: Entry<T>[]): void => {
      for (const parsed of kept(parseYaml(file, bytes)))
        for (const value of kept(conform(shape, parsed))) into.push({ id, value, placeOf: parsed.placeOf })
    }
    const list = <T extends { readonly id: string }>(kind: NamedKind, shape: z.ZodType<T[]>): readonly Entry<T>[] => {
      for (const parsed of kept(parseYaml(file, bytes)))
        for (const values of kept(conform(shape, parsed)))
          return values.map((value, index) => {
            const placeOf: PlaceOf = (path, part) => parsed.placeOf([index, ...path], part)
            return { id: value.id, value, placeOf }
          })
      uncertain.add(kind)
      return []
    }
    switch (slot.kind) {
      case 'stray':
        refuse(file, slot.message)
        break
      case 'topics':
        topics.push(...list('topic', schema.topicsFile))
        for (const { id } of topics) named.topic.add(id)
        break
      case 'cities':
        one(slot.kind, schema.citiesFile, cities)
        if (cities.length === 0) uncertain.add('city')
        for (const city of cities.flatMap(({ value }) => value.cities)) named.city.add(city.id)
        break
      case 'left-out':
        one(slot.kind, schema.leftOutFile, leftOut)
        break
      case 'country':
        named.country.add(slot.id)
        one(slot.id, schema.countryFile, countries)
        break
      case 'contested':
        named.contested.add(slot.id)
        one(slot.id, schema.contestedFile, contested)
        break
      case 'format':
        named.format.add(slot.id)
        one(slot.id, schema.formatFile, formats)
        break
      case 'actor':
        named.actor.add(slot.id)
        one(slot.id, schema.actorFile, actors)
        break
      case 'summary':
        named.statement.add(slot.id)
        one(slot.id, schema.summaryFile, summaries)
        break
      case 'story':
        for (const { data, placeOf } of kept(parseYaml(file, bytes)))
          stories.push({ id: slot.id, value: data, placeOf })
        break
      case 'article':
        one(slot.id, schema.articleFile, articles)
        break
      case 'text':
        for (const text of kept(decode(file, bytes))) texts.set(slot.id, text)
        break
      case 'statements': {
        const entries = list('statement', schema.statementsFile)
        const whole = entries.map((entry) => ({ ...entry, id: `${slot.id}-${entry.id}` }))
        for (const { id } of whole) named.statement.add(id)
        statements.set(slot.id, whole)
        break
      }
    }
    if (slot.kind === 'article' || slot.kind === 'text' || slot.kind === 'statements')
      for (const part of ['article.yaml', 'text.txt'])
        if (!files.has(`articles/${slot.id}/${part}`)) refuse(`articles/${slot.id}/${part}`, 'this file is missing')
  }

  const collected = {
    countries,
    contested,
    cities,
    formats,
    leftOut,
    topics,
    actors,
    articles,
    texts,
    statements,
    summaries,
    stories,
    named,
    uncertain,
  }
  return { collected, problems: withoutRepeats(problems) }
}

/** Two files of one article may miss the same third. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter((one) => {
    const key = JSON.stringify(one)
    return !seen.has(key) && seen.add(key)
  })
}
