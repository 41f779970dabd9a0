/** A view as an address and back: the path says what is read, the query how it is seen. */
import { front, selections, themes, type Subject, type View } from './view'

const subjectKinds = ['country', 'format', 'topic', 'article', 'statement'] as const

type QueryKey = Exclude<keyof View, 'subject'>

/** A new key of the view that has no entry here does not compile. The first value is the default and is left out. */
const queryValues: { readonly [K in QueryKey]: readonly View[K][] } = {
  theme: themes,
  statements: selections,
}

/** The path and query of a view, below the site's base: `country/IRN/?theme=dark`; the front page is the empty text. */
export function addressOf(view: View): string {
  const query = new URLSearchParams()
  for (const key of Object.keys(queryValues) as QueryKey[])
    if (view[key] !== front[key]) query.set(key, view[key])
  const text = query.toString()
  return pathOf(view.subject) + (text && `?${text}`)
}

/** The path of a subject below the site's base, with a slash at its end. */
export function pathOf(subject: Subject): string {
  switch (subject.kind) {
    case 'front':
      return ''
    case 'not-found':
      return '404.html'
    default:
      return `${subject.kind}/${encodeURIComponent(subject.id)}/`
  }
}

/**
 * The view that an address names. Total: what it does not understand in the query becomes the default, and an unknown
 * path, or one that `exists` denies, is `not-found`. `path` is below the site's base, without its leading slash.
 */
export function viewAt(path: string, search: string, exists: (subject: Subject) => boolean): View {
  const subject = subjectAt(path)
  const query = new URLSearchParams(search)
  const given = Object.fromEntries(
    (Object.keys(queryValues) as QueryKey[]).map((key) => {
      const value = query.get(key)
      return [key, queryValues[key].find((known) => known === value) ?? front[key]]
    }),
  ) as Pick<View, QueryKey>
  return { ...given, subject: exists(subject) ? subject : { kind: 'not-found' } }
}

function subjectAt(path: string): Subject {
  const segments = path.replace(/index\.html$/, '').split('/').filter(Boolean)
  if (segments.length === 0) return { kind: 'front' }
  const kind = subjectKinds.find((known) => known === segments[0])
  if (!kind || segments.length !== 2) return { kind: 'not-found' }
  try {
    return { kind, id: decodeURIComponent(segments[1]!) }
  } catch {
    return { kind: 'not-found' }
  }
}
