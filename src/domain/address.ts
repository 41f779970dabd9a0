/** A view as an address and back: the path says what is read, the query how it is seen. */
import { dateFault, lastDay } from './date.ts'
import { pairOf } from './pair.ts'
import { depictions, formatsAtOnce, front, rowChoices, selections, themes, type Subject, type View } from './view.ts'

const subjectKinds = ['country', 'format', 'topic', 'pair', 'article', 'statement'] as const
const listKinds = ['formats', 'compare', 'topics', 'borders', 'left-out'] as const

type QueryKey = Exclude<keyof View, 'subject'>
type Exists = (subject: Subject) => boolean

interface Codec<T> {
  /** `undefined` for what it does not understand. */
  readonly read: (text: string, exists: Exists) => T | undefined
  /** The empty text for what is left out. */
  readonly write: (value: T) => string
}

/** How each key stands in the query. A new key without one does not compile. */
const codecs: { readonly [K in QueryKey]: Codec<View[K]> } = {
  theme: oneOf(themes),
  date: { read: dateIn, write: (date) => date ?? '' },
  formats: {
    read: (text, exists) => listed(text, 'format', formatsAtOnce, exists),
    write: (formats) => formats.join(','),
  },
  as: oneOf(depictions),
  statements: oneOf(selections),
  about: { read: (id, exists) => (exists({ kind: 'country', id }) ? id : undefined), write: (id) => id ?? '' },
  // The set of those that sit at none of the tables is a set as well.
  set: {
    read: (text, exists) => (text === 'none' ? [] : listed(text, 'format', formatsAtOnce, exists)),
    write: (set) => (set ? set.join(',') || 'none' : ''),
  },
  countries: { read: (text, exists) => listed(text, 'country', 2, exists), write: (ids) => ids.join(',') },
  sort: {
    read: (id, exists) => (id === 'name' || exists({ kind: 'format', id }) ? id : undefined),
    write: (id) => id ?? '',
  },
  rows: oneOf(rowChoices),
}
const queryKeys = Object.keys(codecs) as QueryKey[]

function oneOf<T extends string>(choices: readonly T[]): Codec<T> {
  return { read: (text) => choices.find((choice) => choice === text), write: (choice) => choice }
}

/** Of a span of time, whichever way round it is written (`2019/2021`, `2021..2019`), its end. */
function dateIn(text: string): View['date'] | undefined {
  const dates = text.split(/\/|\.\./, 3)
  if (dates.length > 2 || dates.some((date) => dateFault(date) !== null)) return undefined
  return dates.reduce((a, b) => (lastDay(a) > lastDay(b) ? a : b))
}

/** As many as there may be of those that are known, each once. */
function listed(text: string, kind: 'format' | 'country', limit: number, exists: Exists): string[] | undefined {
  const known = text.split(',').filter((id) => exists({ kind, id }))
  return known.length > 0 ? [...new Set(known)].slice(0, limit) : undefined
}

/** The path and query of a view, below the site's base: `country/IRN/?theme=dark`. Defaults are left out. */
export function addressOf(view: View): string {
  const query = queryKeys.flatMap((key) => {
    const text = written(view, key)
    return text === '' || text === written(front, key)
      ? []
      : [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`]
  })
  return pathOf(view.subject) + (query.length > 0 ? `?${query.join('&')}` : '')
}

function written(view: View, key: QueryKey): string {
  // One key's value and one key's codec: the compiler does not see that they are of the same key.
  return (codecs[key] as Codec<unknown>).write(view[key])
}

/** The path of a subject below the site's base, with a slash at its end; the front page is the empty text. */
export function pathOf(subject: Subject): string {
  switch (subject.kind) {
    case 'front':
      return ''
    case 'not-found':
      return '404.html'
    case 'formats':
    case 'compare':
    case 'topics':
    case 'borders':
    case 'left-out':
      return `${subject.kind}/`
    case 'contested':
      return `borders/${encodeURIComponent(subject.id)}/`
    default:
      return `${subject.kind}/${encodeURIComponent(subject.id)}/`
  }
}

/**
 * The view that an address names. Total: what it does not understand in the query becomes the default, and an unknown
 * path, or one that `exists` denies, is `not-found`. `path` is below the site's base, without its leading slash.
 */
export function viewAt(path: string, search: string, exists: Exists): View {
  const query = new URLSearchParams(search)
  const read = <K extends QueryKey>(key: K): View[K] => {
    const text = query.get(key)
    return (text === null ? undefined : codecs[key].read(text, exists)) ?? front[key]
  }
  const subject = subjectAt(path)
  return {
    subject: exists(subject) ? subject : { kind: 'not-found' },
    theme: read('theme'),
    date: read('date'),
    formats: read('formats'),
    as: read('as'),
    statements: read('statements'),
    about: read('about'),
    set: read('set'),
    countries: read('countries'),
    sort: read('sort'),
    rows: read('rows'),
  }
}

function subjectAt(path: string): Subject {
  const segments = path
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean)
  if (segments.length === 0) return { kind: 'front' }
  const list = segments.length === 1 && listKinds.find((known) => known === segments[0])
  if (list) return { kind: list }
  const kind = segments[0] === 'borders' ? 'contested' : subjectKinds.find((known) => known === segments[0])
  if (!kind || segments.length !== 2) return { kind: 'not-found' }
  try {
    const id = decodeURIComponent(segments[1]!)
    return { kind, id: kind === 'pair' ? pairOf(id.toUpperCase().split('-')) : id }
  } catch {
    return { kind: 'not-found' }
  }
}
