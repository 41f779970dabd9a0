/** A view as an address and back: the path says what is read, the query how it is seen. */
import { dateFault } from './date.ts'
import { depictions, front, selections, themes, type Subject, type View } from './view.ts'

const subjectKinds = ['country', 'format', 'topic', 'article', 'statement'] as const

type QueryKey = Exclude<keyof View, 'subject'>
type Exists = (subject: Subject) => boolean

/** How each key is read from the query; `undefined` for what it does not understand. A new key without one does not compile. */
const readers: { readonly [K in QueryKey]: (text: string, exists: Exists) => View[K] | undefined } = {
  theme: (text) => themes.find((theme) => theme === text),
  date: (text) => (dateFault(text) === null ? text : undefined),
  as: (text) => depictions.find((depiction) => depiction === text),
  statements: (text) => selections.find((selection) => selection === text),
  about: (text, exists) => (exists({ kind: 'country', id: text }) ? text : undefined),
}
const queryKeys = Object.keys(readers) as QueryKey[]

/** The path and query of a view, below the site's base: `country/IRN/?theme=dark`. Defaults are left out. */
export function addressOf(view: View): string {
  const query = new URLSearchParams()
  for (const key of queryKeys) {
    const value = view[key]
    if (value !== null && value !== front[key]) query.set(key, value)
  }
  const text = query.toString()
  return pathOf(view.subject) + (text && `?${text}`)
}

/** The path of a subject below the site's base, with a slash at its end; the front page is the empty text. */
export function pathOf(subject: Subject): string {
  switch (subject.kind) {
    case 'front':
      return ''
    case 'not-found':
      return '404.html'
    case 'borders':
      return 'borders/'
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
    return (text === null ? undefined : readers[key](text, exists)) ?? front[key]
  }
  const subject = subjectAt(path)
  return {
    subject: exists(subject) ? subject : { kind: 'not-found' },
    theme: read('theme'),
    date: read('date'),
    as: read('as'),
    statements: read('statements'),
    about: read('about'),
  }
}

function subjectAt(path: string): Subject {
  const segments = path
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean)
  if (segments.length === 0) return { kind: 'front' }
  if (segments.length === 1 && segments[0] === 'borders') return { kind: 'borders' }
  const kind = segments[0] === 'borders' ? 'contested' : subjectKinds.find((known) => known === segments[0])
  if (!kind || segments.length !== 2) return { kind: 'not-found' }
  try {
    return { kind, id: decodeURIComponent(segments[1]!) }
  } catch {
    return { kind: 'not-found' }
  }
}
