/** What is taken along of the view just now: its address, its name, its records, and the names of its files. */
import { addressOf } from '../domain/address.ts'
import { statementsKey } from '../domain/atlas.ts'
import { subjectKey, type Subject, type View } from '../domain/view.ts'
import { dayShown } from '../store/select.ts'
import { need, needStatements, statementParts, type AtlasStore, type State } from '../store/store.ts'
import { citationOf } from './cite/citation.ts'
import type { Citation } from './cite/work.ts'
import { viewDataOf, type ViewData } from './data/viewData.ts'
import type { Parts } from './parts.ts'
import { recordsRead, subjectsNeeded } from './read.ts'

type Store = Pick<AtlasStore, 'atlas' | 'history'>

/** The view's whole address, with the passage at which the reader is. */
export function addressHere({ history }: Store, view: View): string {
  const { hash = '' } = history.read() ?? {}
  return history.root + addressOf(view) + (document.getElementById(hash.slice(1)) ? hash : '')
}

/** Fetches all that the view's citation and data are made of, and `more`. Rejects where some of it does not come. */
export async function gathered(store: AtlasStore, more: readonly Subject[] = []): Promise<State> {
  const subjects = [...subjectsNeeded(store.atlas, store.getState().view), ...more]
  const wholes = subjects.flatMap(statementParts)
  await Promise.all([
    ...subjects.map((subject) => need(store, subject)),
    ...wholes.map((subject) => needStatements(store, subject)),
  ])
  const state = store.getState()
  const keys = [...subjects.map(subjectKey), ...wholes.map(statementsKey)]
  const lacking = keys.filter((key) => state.missing.get(key) === 'unreachable')
  if (lacking.length > 0) throw new Error(`Not fetched: ${lacking.join(', ')}`)
  return state
}

/** `accessed`: the reader's day. */
export function citationHere(store: Store, state: State, parts: Parts, accessed: string): Citation {
  const { atlas } = store
  const { view } = state
  const records = recordsRead(state)
  return citationOf({
    atlas,
    records,
    view,
    accessed,
    address: addressHere(store, view),
    title: parts.nameOf(atlas, state),
    speakerOf: (statement) => parts.speakerOf(atlas, records, statement),
  })
}

export function dataHere(store: Store, state: State, parts: Parts): ViewData {
  const { atlas, history } = store
  const { view } = state
  const records = recordsRead(state)
  return viewDataOf({
    atlas,
    records,
    view,
    root: history.root,
    address: addressHere(store, view),
    title: parts.nameOf(atlas, state),
    speakerOf: (statement) => parts.speakerOf(atlas, records, statement),
  })
}

/** `formats-atlas-country-IRN-2019-12-31`, to which an ending is added. */
export function fileName({ atlas }: Store, { view }: State, what = ''): string {
  const parts = ['formats-atlas', ...subjectKey(view.subject).split('/'), what, dayShown(atlas, view)]
  return parts.filter(Boolean).join('-')
}

/** The reader's own day, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
