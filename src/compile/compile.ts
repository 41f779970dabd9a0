/** The compiler: the files of `data/` become what the pages read, or a list of everything that is wrong. Pure. */
import { emptyAtlas, type Atlas } from '../domain/atlas.ts'
import type { Contested, ContestedBrief } from '../domain/contested.ts'
import { byNewest, type DateText } from '../domain/date.ts'
import type { Format, FormatBrief } from '../domain/format.ts'
import type { CountryId, FormatId } from '../domain/ids.ts'
import { check } from './check.ts'
import { countOf, factsIn, factsOf, type FactCount } from './facts.ts'
import { collect } from './files/collect.ts'
import { byPlace } from './problem.ts'
import type { Problem } from '../yaml/problem.ts'
import { names, sourceKeyOf, type Statement } from '../domain/statement.ts'
import type { NamedStory } from '../domain/story.ts'
import { openingFormat } from '../domain/view.ts'
import { tablesOf } from './package/package.ts'
import type { Table } from './package/table.ts'
import { recordsOf, type Records } from './records.ts'
import type { Geography } from './shape.ts'
import { nothingSearched, searchedOf, type Searched } from './searched.ts'
import { shardsOf, type Shards } from './shards.ts'
import { tiesOf } from './ties.ts'

/** Where there is any problem, all of it is empty. */
export interface Compiled extends Shards {
  readonly atlas: Atlas
  /** How many statements bear each date, in the order of these; those without a date are in none. */
  readonly statementDates: readonly (readonly [date: DateText, count: number])[]
  readonly searched: Searched
  readonly stories: readonly NamedStory[]
  /** The data set for whoever takes it along. */
  readonly tables: readonly Table[]
  readonly facts: FactCount
  readonly problems: readonly Problem[]
}

/** `files` by their path below `data/`, with `/`; without `geography/`. `opening`: the format that pages open with. */
export function compile(
  files: ReadonlyMap<string, Uint8Array>,
  geography: Geography,
  opening: FormatId = openingFormat,
): Compiled {
  const { collected, problems } = collect(files)
  const all = [...problems, ...check(collected, { geography, opening })].sort(byPlace)
  if (all.length > 0)
    return {
      atlas: emptyAtlas,
      shards: new Map(),
      rests: new Map(),
      statementDates: [],
      searched: nothingSearched,
      stories: [],
      tables: [],
      facts: countOf([]),
      problems: all,
    }
  const records = recordsOf(collected, geography)
  const facts = countOf([...factsOf(records), ...factsIn(collected)])
  const atlas = atlasOf(records)
  return {
    atlas,
    ...shardsOf(records, { opening, positioned: atlas.positioned }),
    statementDates: datesOf(records.statements),
    searched: searchedOf(records),
    stories: records.stories,
    tables: tablesOf(records),
    facts,
    problems: [],
  }
}

function datesOf(statements: Records['statements']): Compiled['statementDates'] {
  const counts = new Map<DateText, number>()
  for (const { date } of statements) if (date) counts.set(date.on, (counts.get(date.on) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a.localeCompare(b))
}

function atlasOf({ countries, contested, formats, topics, actors, articles, statements }: Records): Atlas {
  const actorCountry = (actor: string): CountryId | undefined => actors.get(actor)?.speaksFor
  const dates = [
    ...statements.map(({ date }) => date?.on ?? null),
    ...formats.flatMap(({ meetings, status }) => [status.asOf, ...meetings.map(({ date }) => date)]),
  ]
  return {
    countries,
    formats: formats.map(formatBrief),
    topics,
    ...tiesOf(statements, actorCountry),
    contested: contested.map(contestedBrief),
    positioned: positionedIn(statements),
    namedIn: Object.fromEntries(
      countries
        .map(({ id }) => [id, statements.filter((statement) => names(statement, id)).length] as const)
        .filter(([, count]) => count > 0),
    ),
    sourceCount: new Set([...articles.map(({ id }) => id), ...statements.map(sourceKeyOf)]).size,
    statementCount: statements.length,
    newest: dates.sort(byNewest)[0] ?? '',
  }
}

function positionedIn(statements: readonly Statement[]): readonly CountryId[] {
  return [...new Set(statements.flatMap(({ takes }) => takes.map(({ who }) => who)))].sort()
}

function contestedBrief({ id, names, state, between, from, to, bounds, labelPoint }: Contested): ContestedBrief {
  return {
    id,
    names,
    ...(state && { state }),
    ...(between && { between }),
    ...(from && { from }),
    ...(to && { to }),
    bounds,
    labelPoint,
  }
}

function formatBrief(format: Format): FormatBrief {
  const { id, name, shortName, kind, status, groups, topic, memberships, meetings, planned } = format
  return {
    id,
    name,
    shortName,
    kind,
    state: status.state,
    groups,
    ...(topic && { topic }),
    memberships: memberships.map(({ country, role, group, from, to, knownOn }) => ({
      country,
      role,
      ...(group && { group }),
      ...(from && { from }),
      ...(to && { to }),
      ...(knownOn && { knownOn }),
    })),
    meetings: meetings.map(({ date, city, level, attended, lower, absent }) => ({
      date,
      city,
      level,
      attended,
      lower,
      absent,
    })),
    planned: planned.map(({ what, announcedFor, city }) => ({
      what,
      ...(announcedFor && { announcedFor }),
      ...(city && { city }),
    })),
  }
}
