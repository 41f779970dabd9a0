/** What follows from the state: looked up or derived, never kept. */
import type { Atlas } from '../domain/atlas.ts'
import { lastDay, type DateText } from '../domain/date.ts'
import type { FormatBrief } from '../domain/format.ts'
import type { CountryId, FormatId, TopicId } from '../domain/ids.ts'
import { positionsOf, type Position } from '../domain/position.ts'
import { concerns, speaksFor, type Statement } from '../domain/statement.ts'
import type { Topic } from '../domain/topic.ts'
import { openingFormat, type Subject, type View } from '../domain/view.ts'
import { actorCountry, type Records } from './records.ts'

export function topicOf(atlas: Atlas, id: TopicId): Topic | undefined {
  return atlas.topics.find((topic) => topic.id === id)
}

/** The format that a view's map shows: the one that is read, or the one that the atlas opens with. */
export function formatShown(atlas: Atlas, view: View): FormatBrief | undefined {
  const id: FormatId = view.subject.kind === 'format' ? view.subject.id : openingFormat
  return atlas.formats.find((format) => format.id === id)
}

/** The day (`YYYY-MM-DD`) as of which a view's map is drawn: the last that its date means, else the newest in the data. */
export function dayShown(atlas: Atlas, view: Pick<View, 'date'>): DateText {
  return lastDay(view.date ?? atlas.newest)
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

export function positionsIn(records: Records): readonly Position[] {
  return positionsOf([...records.statements.values()], actorCountry(records))
}

/** The countries that a statement is about, speaks for, or gives a stance to. */
export function countriesIn(records: Records, statement: Statement): readonly CountryId[] {
  const speaker = speaksFor(statement, actorCountry(records))
  const named = statement.mentions.flatMap((mention) => (mention.kind === 'country' ? [mention.country] : []))
  return [...new Set([...(speaker ? [speaker] : []), ...named, ...statement.takes.map((take) => take.who)])]
}

/** Those whose silence is worth saying: the region's own countries and whoever sits in a format of the region. */
export function countriesOfTheRegion(atlas: Atlas): readonly CountryId[] {
  const members = new Set(atlas.formats.flatMap((format) => format.memberships.map((membership) => membership.country)))
  return atlas.countries
    .filter((country) => country.region !== 'neighbour' || members.has(country.id))
    .map((country) => country.id)
}

/** Whether a subject has a page, as far as the core can tell: it does not know articles and statements by name. */
export function existsIn(atlas: Atlas): (subject: Subject) => boolean {
  const has = (records: readonly { readonly id: string }[], id: string) => records.some((record) => record.id === id)
  return (subject) => {
    switch (subject.kind) {
      case 'front':
      case 'borders':
        return true
      case 'country':
        return has(atlas.countries, subject.id)
      case 'contested':
        return has(atlas.contested, subject.id)
      case 'format':
        return has(atlas.formats, subject.id)
      case 'topic':
        return has(atlas.topics, subject.id)
      case 'article':
      case 'statement':
        return /^[\w.-]+$/.test(subject.id)
      case 'not-found':
        return false
    }
  }
}
