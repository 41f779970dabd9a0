/** Every id that a file refers to exists, and no id stands for two things. */
import type { CountryId } from '../../domain/ids.ts'
import type { Collected, Entry, NamedKind } from '../files/collect.ts'
import { suggestion } from '../files/nearest.ts'
import type { Path } from '../../yaml/parse.ts'
import { problem, type Place, type Problem } from '../../yaml/problem.ts'
import { isCountryId, speakerOf } from '../files/reference.ts'
import type { StatementFile, SummaryFile } from '../files/schema.ts'

interface Reference {
  readonly kinds: readonly NamedKind[]
  readonly id: string
  readonly place: Place
}

export function noUnknownIds(data: Collected): readonly Problem[] {
  return referencesOf(data).flatMap(({ kinds, id, place }) => {
    if (kinds.some((kind) => data.uncertain.has(kind) || data.named[kind].has(id))) return []
    const known = kinds.flatMap((kind) => [...data.named[kind]])
    return [problem(place, `unknown ${kinds.join(' or ')} "${id}"${suggestion(id, known)}`)]
  })
}

/** Stances of a topic and groups of a format are known only there. */
export function noUnknownChoices(data: Collected): readonly Problem[] {
  const problems: Problem[] = []
  const scales = new Map(data.topics.map(({ id, value }) => [id, value.stances.map((stance) => stance.id)]))
  for (const { value, placeOf } of statementsOf(data))
    for (const [index, { topic, stance }] of value.takes.entries()) {
      const scale = scales.get(topic)
      if (!scale || scale.includes(stance)) continue
      const message = `unknown stance "${stance}": the topic "${topic}" has ${scale.join(', ')}`
      problems.push(problem(placeOf(['takes', index, 'stance']), message + suggestion(stance, scale)))
    }
  for (const { value, placeOf } of data.formats)
    for (const [index, { group }] of value.memberships.entries()) {
      const groups = value.groups.map(({ id }) => id)
      if (group === undefined || groups.includes(group)) continue
      const place = placeOf(['memberships', index, 'group'])
      problems.push(problem(place, `unknown group "${group}": this format has ${groups.join(', ') || 'no groups'}`))
    }
  return problems
}

export function noDuplicateIds(data: Collected): readonly Problem[] {
  const topics = repeated(
    data.topics.map(({ id, placeOf }) => ({ id, place: placeOf(['id']) })),
    'topic',
  )
  const stances = data.topics.flatMap(({ value, placeOf }) =>
    repeated(
      value.stances.map(({ id }, index) => ({ id, place: placeOf(['stances', index, 'id']) })),
      'stance',
    ),
  )
  const groups = data.formats.flatMap(({ value, placeOf }) =>
    repeated(
      value.groups.map(({ id }, index) => ({ id, place: placeOf(['groups', index, 'id']) })),
      'group',
    ),
  )
  const quotes = [...data.statements.values()].flat()
  const statements = repeated(
    [
      ...data.summaries.map(({ id, placeOf }) => ({ id, place: placeOf([]) })),
      ...quotes.map(({ id, placeOf }) => ({ id, place: placeOf(['id']) })),
    ],
    'statement',
  )
  const actors = data.actors.flatMap(({ id, placeOf }) => {
    if (id === 'article')
      return [problem(placeOf([]), '"article" as a speaker means the article itself: rename the actor')]
    return data.named.format.has(id) ? [problem(placeOf([]), `"${id}" is a format already: rename the actor`)] : []
  })
  const cities = data.cities.flatMap(({ value, placeOf }) =>
    repeated(
      value.cities.map(({ id }, index) => ({ id, place: placeOf(['cities', index, 'id']) })),
      'city',
    ),
  )
  return [...topics, ...stances, ...groups, ...cities, ...statements, ...actors]
}

function repeated(ids: readonly { readonly id: string; readonly place: Place }[], what: string): readonly Problem[] {
  const first = new Map<string, Place>()
  return ids.flatMap(({ id, place }) => {
    const before = first.get(id)
    first.set(id, before ?? place)
    return before
      ? [problem(place, `duplicate ${what} "${id}": it stands in ${before.file}:${before.line} already`)]
      : []
  })
}

/** Every statement, of both kinds, with what both have. */
export function statementsOf(
  data: Collected,
): readonly Entry<Pick<StatementFile | SummaryFile, 'speaker' | 'mentions' | 'takes'>>[] {
  return [...[...data.statements.values()].flat(), ...data.summaries]
}

function referencesOf(data: Collected): readonly Reference[] {
  const references: Reference[] = []
  const refer = (entry: Pick<Entry<unknown>, 'placeOf'>, path: Path, id: string, ...kinds: NamedKind[]): void => {
    references.push({ kinds, id, place: entry.placeOf(path) })
  }
  for (const entry of statementsOf(data)) {
    const { speaker, mentions, takes } = entry.value
    const { kind } = speakerOf(speaker)
    if (kind !== 'article') refer(entry, ['speaker'], speaker, kind)
    for (const [index, { id }] of mentions.entries()) {
      const path = entry.placeOf(['mentions', index, 'id'], 'value')
      const kinds: NamedKind[] = isCountryId(id) ? ['country'] : ['actor', 'format']
      references.push({ kinds, id, place: path })
    }
    for (const [index, { who, topic }] of takes.entries()) {
      refer(entry, ['takes', index, 'who'], who, 'country')
      refer(entry, ['takes', index, 'topic'], topic, 'topic')
    }
  }
  for (const entry of data.contested) {
    if (entry.value.state !== undefined) refer(entry, ['state'], entry.value.state, 'country')
    for (const [index, country] of (entry.value.between ?? []).entries())
      refer(entry, ['between', index], country, 'country')
  }
  for (const entry of data.actors)
    if (entry.value.speaksFor !== undefined)
      refer(entry, ['speaksFor', 'country'], entry.value.speaksFor.country, 'country')
  for (const entry of data.topics)
    if (entry.value.format !== undefined) refer(entry, ['format'], entry.value.format, 'format')
  for (const entry of data.cities)
    for (const [index, { country }] of entry.value.cities.entries())
      refer(entry, ['cities', index, 'country'], country, 'country')
  for (const entry of data.leftOut)
    for (const [index, { format }] of entry.value.entries())
      if (format !== undefined) refer(entry, [index, 'format'], format, 'format')
  for (const entry of data.formats) {
    const { topic, seat, memberships, meetings, planned, disputes } = entry.value
    const countries = (path: Path, ids: readonly CountryId[]): void => {
      for (const [index, id] of ids.entries()) refer(entry, [...path, index], id, 'country')
    }
    const statements = (path: Path, ids: readonly string[]): void => {
      for (const [index, id] of ids.entries()) refer(entry, [...path, index], id, 'statement')
    }
    if (topic !== undefined) refer(entry, ['topic'], topic, 'topic')
    if (seat) refer(entry, ['seat', 'city'], seat.city, 'city')
    for (const [index, { country }] of memberships.entries())
      refer(entry, ['memberships', index, 'country'], country, 'country')
    for (const [index, meeting] of meetings.entries()) {
      refer(entry, ['meetings', index, 'city'], meeting.city, 'city')
      countries(['meetings', index, 'attended'], meeting.attended)
      for (const [number, { country }] of meeting.lower.entries())
        refer(entry, ['meetings', index, 'lower', number, 'country'], country, 'country')
      countries(['meetings', index, 'absent'], meeting.absent)
    }
    for (const [index, { city, statements: told }] of planned.entries()) {
      if (city !== undefined) refer(entry, ['planned', index, 'city'], city, 'city')
      statements(['planned', index, 'statements'], told)
    }
    for (const [index, { versions }] of disputes.entries())
      for (const [number, version] of versions.entries())
        statements(['disputes', index, 'versions', number, 'statements'], version.statements)
  }
  return references
}
