/** All that can be found, as documents of one shape: what each is called here and elsewhere, and where it is read. */
import type { Atlas } from '../domain/atlas.ts'
import { nameOn } from '../domain/contested.ts'
import type { Dated } from '../domain/date.ts'
import { meetingAnchor } from '../domain/format.ts'
import type { Language } from '../domain/ids.ts'
import type { SearchedActor, SearchedNames, SearchedStatement } from '../domain/searched.ts'
import type { Subject } from '../domain/view.ts'
import { dateInWords } from '../i18n/date.ts'
import { actorWithOffice, countryName, nameOf } from '../i18n/names.ts'
import { kinds } from '../i18n/strings/en/kinds.ts'
import { search } from '../i18n/strings/en/search.ts'
import { language, wordsOf } from '../i18n/t.ts'

const t = wordsOf({ en: { ...search, ...kinds } })

/** In the order in which they are listed. */
export const groups = ['country', 'format', 'meeting', 'actor', 'topic', 'contested', 'statement', 'article'] as const
export type Group = (typeof groups)[number]

export interface Name {
  readonly name: string
  readonly language?: Language
}

export interface Document {
  readonly group: Group
  readonly to: Subject
  /** A place on that page. */
  readonly fragment?: string
  /** What it is called here; of a statement, its words. */
  readonly title: string
  /** What else it is called. */
  readonly names: readonly Name[]
  /** What it is; its words are searched too. */
  readonly line: string
  /** Of what is told with its date. */
  readonly date?: Dated | null
  /** Of a statement: whose words they are. */
  readonly voice?: SearchedStatement['voice']
}

export function namedDocuments(atlas: Atlas, names: SearchedNames): readonly Document[] {
  return [
    ...countries(atlas, names),
    ...formats(atlas),
    ...meetings(atlas),
    ...names.actors.flatMap(actor),
    ...bodies(atlas, names),
    ...atlas.topics.map(topic),
    ...contested(atlas),
    ...names.articles.map(article),
  ]
}

function countries(atlas: Atlas, names: SearchedNames): readonly Document[] {
  return atlas.countries.map((country) => ({
    group: 'country',
    to: { kind: 'country', id: country.id },
    title: nameOf(country),
    names: [
      ...(names.countries[country.id] ?? []),
      { name: country.id },
      { name: country.alpha2 },
      ...(country.capital ? [{ name: country.capital.name }] : []),
    ],
    line: country.capital ? t('search.capital', { city: country.capital.name }) : '',
  }))
}

function formats(atlas: Atlas): readonly Document[] {
  return atlas.formats.map(({ id, name, shortName, kind }) => ({
    group: 'format',
    to: { kind: 'format', id },
    title: name,
    names: [{ name: shortName }],
    line: `${shortName} · ${t(`kind.${kind}`)}`,
  }))
}

function meetings(atlas: Atlas): readonly Document[] {
  return atlas.formats.flatMap(({ id, shortName, meetings }) =>
    meetings.map((meeting) => ({
      group: 'meeting' as const,
      to: { kind: 'format' as const, id },
      fragment: meetingAnchor(meeting),
      title: t('search.meeting', { format: shortName, city: meeting.city.name }),
      names: [{ name: meeting.city.name }],
      line: `${meeting.level} · ${dateInWords(meeting.date, language)}`,
    })),
  )
}

/** Read on the page of the country it speaks for, else where it speaks or is named last. */
function actor({ speaks, newest, ...actor }: SearchedActor): readonly Document[] {
  const to: Subject | null = actor.speaksFor
    ? { kind: 'country', id: actor.speaksFor }
    : newest === undefined
      ? null
      : { kind: 'statement', id: newest }
  if (!to) return []
  const what = actor.office ?? t(`search.${actor.kind}`)
  const line = [what, ...(speaks > 0 ? [t('search.speaks', { count: speaks })] : [])].join(' · ')
  return [{ group: 'actor', to, title: actor.name, names: [], line }]
}

function bodies(atlas: Atlas, { bodies }: SearchedNames): readonly Document[] {
  return bodies.map(({ name, role, format }) => {
    const table = atlas.formats.find(({ id }) => id === format)?.shortName ?? format
    return {
      group: 'actor',
      to: { kind: 'format', id: format },
      title: name,
      names: [],
      line: `${table}: ${t(`role.${role}`)}`,
    }
  })
}

function topic({ id, name, question }: Atlas['topics'][number]): Document {
  return { group: 'topic', to: { kind: 'topic', id }, title: name, names: [], line: question }
}

function contested(atlas: Atlas): readonly Document[] {
  return atlas.contested.map((one) => {
    const title = nameOn(one, atlas.newest)
    return {
      group: 'contested',
      to: { kind: 'contested', id: one.id },
      title,
      names: one.names.filter(({ name }) => name !== title).map(({ name }) => ({ name })),
      line: '',
    }
  })
}

function article({ id, title, publisher, date }: SearchedNames['articles'][number]): Document {
  return { group: 'article', to: { kind: 'article', id }, title, names: [], line: publisher, date }
}

export function statementDocuments(
  atlas: Atlas,
  { actors }: SearchedNames,
  statements: readonly SearchedStatement[],
): readonly Document[] {
  const speakers = new Map(actors.map((one) => [one.id, actorWithOffice(one)]))
  const speakerOf = ({ speaker }: SearchedStatement): string => {
    switch (speaker.kind) {
      case 'actor':
        return speakers.get(speaker.actor) ?? speaker.actor
      case 'country':
        return `${countryName(atlas, speaker.country)}, ${t('voice.unnamed')}`
      case 'article':
        return t('voice.article')
    }
  }
  return statements.map((statement) => ({
    group: 'statement',
    to: { kind: 'statement', id: statement.id },
    title: statement.words,
    names: [],
    line: `${speakerOf(statement)} · ${statement.publisher}`,
    date: statement.date,
    voice: statement.voice,
  }))
}
