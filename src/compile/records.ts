/** Turns files that hold together into the things of the domain. */
import type { Actor } from '../domain/actor.ts'
import type { Article, ArticleBrief, Excerpt } from '../domain/article.ts'
import type { City } from '../domain/city.ts'
import type { Contested } from '../domain/contested.ts'
import type { Country, CountryProfile } from '../domain/country.ts'
import type { Format, LeftOut } from '../domain/format.ts'
import type { ActorId, Bounds, CityId, CountryId, Position } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import { byStanding, type Quote, type Statement, type Summary } from '../domain/statement.ts'
import { storyFrom, type NamedStory } from '../domain/story.ts'
import type { Tenure } from '../domain/tenure.ts'
import type { Topic } from '../domain/topic.ts'
import { anchorOfQuote } from './anchor.ts'
import type { Collected, Entry } from './files/collect.ts'
import type { Geography, Shape } from './shape.ts'
import { namesOf } from './files/name.ts'
import { dateOf, mentionOf, sourcesOf, speakerOf } from './files/reference.ts'
import type { ArticleFile, ContestedFile, CountryFile, FormatFile, StatementFile, SummaryFile } from './files/schema.ts'

export interface Records {
  readonly countries: readonly Country[]
  readonly profiles: readonly CountryProfile[]
  readonly contested: readonly Contested[]
  readonly formats: readonly Format[]
  readonly leftOut: readonly LeftOut[]
  readonly topics: readonly Topic[]
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** On what the records of actors and cities rest, which no page carries and the data set does. */
  readonly grounds: {
    readonly actors: ReadonlyMap<ActorId, readonly Source[]>
    readonly cities: ReadonlyMap<CityId, readonly Source[]>
  }
  readonly articles: readonly Article[]
  /** In the order in which cards stand. */
  readonly statements: readonly Statement[]
  readonly stories: readonly NamedStory[]
}

export function recordsOf(data: Collected, geography: Geography): Records {
  const quotesOf = (article: string): readonly Quote[] =>
    (data.statements.get(article) ?? []).map((entry) => quote(entry, article, data))
  const quotes = data.articles.flatMap(({ id }) => quotesOf(id))
  const articles = data.articles.map(({ id, value }) => {
    const own = quotes.filter((quote) => quote.article === id)
    return article(id, value, data.texts.get(id)!, own)
  })
  const cities = new Map(
    data.cities.flatMap(({ value }) =>
      value.cities.map(({ sources: _, ...city }) => [city.id, { ...city, at: placed(city.at) }] as const),
    ),
  )
  return {
    countries: data.countries.map(({ id, value }) => country(id, value, geography.countries.get(id)!)),
    profiles: data.countries.map(({ id, value }) => profile(id, value)),
    contested: data.contested.map(({ id, value }) => contested(id, value, geography.contested.get(id)!)),
    formats: data.formats.map(({ id, value }) => format(id, value, cities)),
    leftOut: data.leftOut.flatMap(({ value }) => value),
    topics: data.topics.map(({ value }) => value),
    actors: new Map(
      data.actors.map(({ id, value: { kind, name, office, speaksFor } }) => [
        id,
        { id, kind, name, ...(office && { office: office.title }), ...(speaksFor && { speaksFor: speaksFor.country }) },
      ]),
    ),
    grounds: {
      actors: new Map(
        data.actors.map(({ id, value: { office, speaksFor, sources } }) => {
          const keys = [...(office?.sources ?? []), ...(speaksFor?.sources ?? [])]
          return [id, sourcesOf([...new Set(keys)], sources)]
        }),
      ),
      cities: new Map(
        data.cities.flatMap(({ value }) =>
          value.cities.map((city) => [city.id, sourcesOf(city.sources, value.sources)] as const),
        ),
      ),
    },
    articles,
    statements: [...quotes, ...data.summaries.map((entry) => summary(entry, data))].sort(byStanding),
    stories: data.stories.flatMap(({ id, value }) => {
      const read = storyFrom(value, { exists: () => true, hasStatement: () => true })
      return 'story' in read ? [{ id, ...read.story }] : []
    }),
  }
}

function country(id: CountryId, file: CountryFile, { bounds, labelPoint }: Shape): Country {
  const { alpha2, region, ownNames, capital, frame } = file
  const names = namesOf(file)
  const nameLanguage = ownNames.find(({ name }) => name === names['en'])?.language
  return {
    id,
    alpha2,
    region,
    names,
    ...(nameLanguage && nameLanguage !== 'en' && { nameLanguage }),
    ...(capital && { capital: { name: capital.name, at: placed(capital.at) } }),
    bounds: widened(bounds),
    ...(frame && { frame }),
    labelPoint: placed(labelPoint, 100),
  }
}

function profile(id: CountryId, file: CountryFile): CountryProfile {
  const { ownNames, capital } = file
  const keys = [...file.names, ...ownNames, ...(capital ? [capital] : [])].flatMap((fact) => fact.sources)
  return {
    id,
    ownNames: ownNames.map(({ language, name }) => ({ language, name })),
    sources: sourcesOf([...new Set(keys)], file.sources),
  }
}

function contested(id: string, file: ContestedFile, { bounds, labelPoint }: Shape): Contested {
  const { names, state, between, from, to, sentence, authority, note } = file
  const keys = [...names, sentence, ...authority].flatMap((fact) => fact.sources)
  return {
    id,
    names: names.map(({ name, from, to }) => ({ name, ...(from && { from }), ...(to && { to }) })),
    ...(state && { state }),
    ...(between && { between }),
    ...(from && { from }),
    ...(to && { to }),
    bounds: widened(bounds),
    labelPoint,
    sentence: { ...sentence, sources: sourcesOf(sentence.sources, file.sources) },
    authority: authority.map((one) => ({ ...one, sources: sourcesOf(one.sources, file.sources) })),
    ...(note && { note }),
    sources: sourcesOf([...new Set(keys)], file.sources),
  }
}

/** Thousandths of a degree, about 100 m: digits that nobody sees weigh on every page. */
const grid = 1000

/** A name may stand a kilometre away; what is marked by a dot may not. */
function placed([lon, lat]: Position, steps = grid): Position {
  return [Math.round(lon * steps) / steps, Math.round(lat * steps) / steps]
}

/** Never narrower. */
function widened([west, south, east, north]: Bounds): Bounds {
  return [
    Math.floor(west * grid) / grid,
    Math.floor(south * grid) / grid,
    Math.ceil(east * grid) / grid,
    Math.ceil(north * grid) / grid,
  ]
}

function format(id: string, file: FormatFile, cities: ReadonlyMap<string, City>): Format {
  const sourced = <T extends { readonly sources: readonly string[] }>(
    fact: T,
  ): Omit<T, 'sources'> & { readonly sources: readonly Source[] } => ({
    ...fact,
    sources: sourcesOf(fact.sources, file.sources),
  })
  const { sources: _, seat, ...facts } = file
  return {
    ...facts,
    id,
    ...(seat && { seat: { ...sourced(seat), city: cities.get(seat.city)! } }),
    founded: sourced(file.founded),
    status: sourced(file.status),
    memberships: file.memberships.map((one) => ({ ...sourced(one), ...knownOn(one, file) })),
    bodies: file.bodies.map((one) => ({ ...sourced(one), ...knownOn(one, file) })),
    meetings: file.meetings.map((meeting) => ({ ...sourced(meeting), city: cities.get(meeting.city)! })),
    planned: file.planned.map(({ city, ...planned }) => ({
      ...sourced(planned),
      ...(city !== undefined && { city: cities.get(city)! }),
    })),
    facts: file.facts.map(sourced),
    disputes: file.disputes.map(({ question, versions }) => ({ question, versions: versions.map(sourced) })),
  }
}

/** Of a role without a beginning: the day for which the sources have it, which is its last, or that of the format's status. */
function knownOn({ from, to }: Tenure, { status }: FormatFile): Pick<Tenure, 'knownOn'> {
  return from === undefined ? { knownOn: to ?? status.asOf } : {}
}

function article(id: string, file: ArticleFile, text: string, quotes: readonly Quote[]): Article {
  const { rights, provenance, event, shows, sources } = file
  return {
    ...briefOf({ id, ...file }),
    rights,
    provenance,
    ...(event && { event: { ...event, sources: sourcesOf(event.sources, sources) } }),
    shows,
    text: shows === 'full' ? [{ start: 0, text }] : excerptsOf(text, quotes),
  }
}

/** What credits the article, and no more. */
export function briefOf({ id, title, publisher, byline, url, language, date }: ArticleBrief): ArticleBrief {
  return { id, title, publisher, ...(byline && { byline }), url, language, date }
}

/** The quoted passages, which never overlap. */
function excerptsOf(text: string, quotes: readonly Quote[]): readonly Excerpt[] {
  return quotes
    .map(({ anchor: { start, end } }) => ({ start, text: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start)
}

/** How many characters beside the words help to find them; a character may be two UTF-16 code units. */
const besideLength = 32

function quote({ id, value }: Entry<StatementFile>, article: string, data: Collected): Quote {
  const text = data.texts.get(article)!
  const anchor = anchorOfQuote(text, value)
  if (anchor.kind !== 'found') throw new Error(`${id} was checked, and its words are ${anchor.kind}`)
  const { start, end } = anchor
  const file = data.articles.find((entry) => entry.id === article)!.value
  const isShown = file.shows === 'full'
  return {
    kind: 'quote',
    id,
    article,
    voice: value.voice,
    words: text.slice(start, end),
    anchor: { start, end },
    before: isShown ? Array.from(text.slice(0, start)).slice(-besideLength).join('') : '',
    after: isShown ? Array.from(text.slice(end)).slice(0, besideLength).join('') : '',
    speaker: speakerOf(value.speaker),
    mentions: value.mentions.map((mention) => mentionOf(mention, data.named.format)),
    takes: value.takes,
    date: dateOf(value, file),
  }
}

function summary({ id, value }: Entry<SummaryFile>, data: Collected): Summary {
  const { summary: words, speaker, mentions, takes, date, source, dateSources, note, sources } = value
  return {
    kind: 'summary',
    id,
    words,
    speaker: speakerOf(speaker),
    mentions: mentions.map((mention) => mentionOf(mention, data.named.format)),
    takes,
    date,
    source: sources[source]!,
    dateSources: sourcesOf(dateSources, sources),
    ...(note && { note }),
  }
}
