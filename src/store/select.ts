/** What follows from the state: looked up or derived, never kept. */
import type { Atlas } from '../domain/atlas.ts'
import { countriesOfPair, pairOf } from '../domain/pair.ts'
import { firstDay, lastDay, type DateText } from '../domain/date.ts'
import { formatOn, isExactlyAt, tablesOf, type FormatBrief } from '../domain/format.ts'
import type { CountryId, FormatId, PairId, TopicId } from '../domain/ids.ts'
import type { Country } from '../domain/country.ts'
import { byGround, positionsOf, takenBy, type Position, type PositionBrief } from '../domain/position.ts'
import { concerns, countriesConcerned, speaksFor, type Statement } from '../domain/statement.ts'
import { begunBy } from '../domain/tenure.ts'
import type { Topic } from '../domain/topic.ts'
import { openingFormat, type Subject, type View } from '../domain/view.ts'
import { actorCountry, type Records } from './records.ts'
import type { State } from './store.ts'

export function topicOf(atlas: Atlas, id: TopicId): Topic | undefined {
  return atlas.topics.find((topic) => topic.id === id)
}

const formatsKnown = new WeakMap<Atlas, Map<string, readonly FormatBrief[]>>()

/**
 * The formats that a view's map shows, four at most: those that it asks for, else the one that is read, else the one
 * that the atlas opens with. The same ones are the same list.
 */
export function formatsShown(
  atlas: Atlas,
  { formats, subject }: Pick<View, 'formats' | 'subject'>,
): readonly FormatBrief[] {
  const read: FormatId = subject.kind === 'format' ? subject.id : openingFormat
  const ids = formats.length > 0 ? formats : [read]
  const lists = formatsKnown.get(atlas) ?? new Map<string, readonly FormatBrief[]>()
  formatsKnown.set(atlas, lists)
  const key = ids.join()
  const known = lists.get(key) ?? ids.flatMap((id) => atlas.formats.filter((format) => format.id === id))
  lists.set(key, known)
  return known
}

/** The first of them. */
export function formatShown(atlas: Atlas, view: Pick<View, 'formats' | 'subject'>): FormatBrief | undefined {
  return formatsShown(atlas, view)[0]
}

/** The countries of the comparison, those of the region first: its own, and whoever ever sat where the atlas opens. */
export function countriesCompared(atlas: Atlas, { rows }: Pick<View, 'rows'>): readonly CountryId[] {
  const opening = atlas.formats.find(({ id }) => id === openingFormat)
  const sits = new Set(opening?.memberships.map(({ country }) => country))
  const near = (country: Country) => country.region !== 'neighbour' || sits.has(country.id)
  const shown = rows === 'all' ? atlas.countries : atlas.countries.filter(near)
  return shown.map(({ id }) => id)
}

const litKnown = new Map<string, readonly CountryId[]>()

/** What the comparison lights: the set that is chosen, else the two countries. The same ones are the same list. */
export function countriesLit(atlas: Atlas, view: View): readonly CountryId[] {
  const { set, countries } = view
  if (set === null) return countries
  const day = dayShown(atlas, view)
  const among = set.length > 0 ? atlas.countries.map(({ id }) => id) : countriesCompared(atlas, view)
  const found = among.filter((country) => isExactlyAt(set, tablesOf(formatsShown(atlas, view), country, day)))
  const known = litKnown.get(found.join()) ?? found
  litKnown.set(found.join(), known)
  return known
}

/** The day (`YYYY-MM-DD`) as of which a view's map is drawn: the last that its date means, else the newest in the data. */
export function dayShown(atlas: Atlas, view: Pick<View, 'date'>): DateText {
  return lastDay(view.date ?? atlas.newest)
}

const recordsOnDays = new WeakMap<Records, Map<DateText, Records>>()

/**
 * The records as of the view's date: what was said and what was so by then. Of the present all of them. A statement
 * whose date is not known is shown in the present alone, as it may be of later.
 */
export function recordsShown({ records, view: { date } }: Pick<State, 'records' | 'view'>): Records {
  if (date === null) return records
  const days = recordsOnDays.get(records) ?? new Map<DateText, Records>()
  recordsOnDays.set(records, days)
  const day = lastDay(date)
  const known = days.get(day)
  if (known) return known
  const then: Records = {
    ...records,
    statements: new Map([...records.statements].filter(([, said]) => said.date && firstDay(said.date.on) <= day)),
    formats: new Map([...records.formats].map(([id, format]) => [id, formatOn(format, day)])),
    seats: new Map([...records.seats].map(([id, seats]) => [id, begunBy(seats, day)])),
  }
  days.set(day, then)
  return then
}

/** The statements in which a country speaks, is named, or is said to take a stance. */
export function statementsConcerning(records: Records, country: CountryId): readonly Statement[] {
  const countryOfActor = actorCountry(records)
  return [...records.statements.values()].filter((statement) => concerns(statement, country, countryOfActor))
}

/** Whether a country, or an official of its, is the one who says it. */
export function isInVoiceOf(records: Records, statement: Statement, country: CountryId): boolean {
  return speaksFor(statement, actorCountry(records)) === country
}

const positionsKnown = new WeakMap<Records, readonly PositionBrief[]>()

/** The positions that are known, whether or not the statements on which they rest are: those of the present. */
export function positionsOfPresent(records: Records): readonly PositionBrief[] {
  const known = positionsKnown.get(records) ?? byGround([...records.positions.values()])
  positionsKnown.set(records, known)
  return known
}

const glances = new WeakMap<Records, Map<DateText, readonly PositionBrief[]>>()

/** Who had which stance on whose word by the view's date, which is known without the statements; how often is not. */
export function positionsAtAGlance({
  records,
  view: { date },
}: Pick<State, 'records' | 'view'>): readonly PositionBrief[] {
  if (date === null) return positionsOfPresent(records)
  const days = glances.get(records) ?? new Map<DateText, readonly PositionBrief[]>()
  glances.set(records, days)
  const day = lastDay(date)
  const known = days.get(day) ?? byGround(takenBy(positionsOfPresent(records), day))
  days.set(day, known)
  return known
}

/** The positions that the statements give which are here: all of them where all statements are. */
export function positionsIn(records: Records): readonly Position[] {
  return positionsOf([...records.statements.values()], actorCountry(records))
}

/** The countries that a statement is about, speaks for, or gives a stance to. */
export function countriesIn(records: Records, statement: Statement): readonly CountryId[] {
  return countriesConcerned(statement, actorCountry(records))
}

/** Whether of both, and these are two, there is something to set side by side. */
function isPair({ positioned }: Atlas, pair: PairId): boolean {
  const both = countriesOfPair(pair)
  return pairOf(both) === pair && both[0] !== both[1] && both.every((id) => positioned.includes(id))
}

/** Whether a subject has a page, as far as the core can tell: it does not know articles and statements by name. */
export function existsIn(atlas: Atlas): (subject: Subject) => boolean {
  const has = (records: readonly { readonly id: string }[], id: string) => records.some((record) => record.id === id)
  return (subject) => {
    switch (subject.kind) {
      case 'front':
      case 'formats':
      case 'compare':
      case 'topics':
      case 'borders':
      case 'left-out':
        return true
      case 'country':
        return has(atlas.countries, subject.id)
      case 'contested':
        return has(atlas.contested, subject.id)
      case 'format':
        return has(atlas.formats, subject.id)
      case 'topic':
        return has(atlas.topics, subject.id)
      case 'pair':
        return isPair(atlas, subject.id)
      case 'article':
      case 'statement':
        return /^[\w.-]+$/.test(subject.id)
      case 'not-found':
        return false
    }
  }
}
