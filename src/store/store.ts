/** The one state of a page: its view, what is pointed at, and the records that have come in. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { addressOf } from '../domain/address.ts'
import { isContested, seatsKey, statementsKey, type Atlas, type Shard } from '../domain/atlas.ts'
import { cityOfPlace } from '../domain/city.ts'
import { meetingAnchor, meetingPlaces } from '../domain/format.ts'
import type { CityId, CountryId, PlaceId } from '../domain/ids.ts'
import { countriesOfPair } from '../domain/pair.ts'
import { changed, subjectKey, type Subject, type View } from '../domain/view.ts'
import { dayShown, formatsShown } from './select.ts'
import { noRecords, withShard, type Records } from './records.ts'

export interface State {
  readonly view: View
  /** The place under the pointer or the keyboard's focus. */
  readonly hovered: PlaceId | null
  /** The countries of the passage that is pointed at or focused. */
  readonly lit: readonly CountryId[]
  readonly records: Records
  /** Subjects whose records did not come: because nothing could be fetched, or because there is no such thing. */
  readonly missing: ReadonlyMap<string, 'unreachable' | 'absent'>
}

/** What an address says below the base; `hash` is a place on the page, with its `#`, or empty. */
export interface Address {
  readonly path: string
  readonly search: string
  readonly hash: string
}

/** How views stand in the addresses of a page, and where its own goes. */
export interface History {
  readonly go: (address: string, how: 'push' | 'replace') => void
  /** Of a link's address, else of the page's own; `null`: it leads to no view. */
  readonly read: (href?: string) => Address | null
  /** What stands in the place of the base where an address is told to others. */
  readonly root: string
}

/** That of a page which is only made, and goes nowhere. */
export const noHistory: History = { go: () => undefined, read: () => null, root: '' }

/** How the site's own files are come by, by their addresses. */
export interface Files {
  /** As `fetch` does. */
  readonly fetch: (address: string) => Promise<Response>
  /** An address from which a picture can be shown. */
  readonly pictureAt: (address: string) => string
}

/** Those that stand beside the page, on its host. */
export const hostedFiles: Files = { fetch: (address) => fetch(address), pictureAt: (address) => address }

/** The shards among the files, by their keys. */
export function shardsFrom(files: Files, base: string, version: string): AtlasStore['fetchShard'] {
  return async (key) => {
    const response = await files.fetch(`${base}shards/${key}.json?${version}`)
    if (response.status === 404) return null
    if (!response.ok) throw new Error(`The host answered ${response.status}`)
    return (await response.json()) as Shard
  }
}

export interface AtlasStore extends StoreApi<State> {
  readonly atlas: Atlas
  /** What stands before the path in every address of the site: a path with a slash at both ends, on a host. */
  readonly base: string
  /** That of the data: the query of whatever is fetched. */
  readonly version: string
  /** `null`: there is no such shard. Rejects where that cannot be known. */
  readonly fetchShard: (key: string) => Promise<Shard | null>
  readonly files: Files
  readonly history: History
}

export interface AtlasStoreOptions {
  readonly atlas: Atlas
  readonly base: string
  readonly version: string
  readonly view: View
  readonly shards: readonly Shard[]
  readonly fetchShard: AtlasStore['fetchShard']
  readonly files: Files
  readonly history: History
}

export function createAtlasStore({ view, shards, ...fixed }: AtlasStoreOptions): AtlasStore {
  const store = createStore<State>(() => ({
    view,
    hovered: null,
    lit: noCountries,
    records: shards.reduce(withShard, noRecords),
    missing: new Map(),
  }))
  return { ...store, ...fixed }
}

export const noCountries: readonly CountryId[] = []

/**
 * Changes the view, and with it the address; fetches what the new view needs. `fragment` is a place on the page, with
 * its `#`: the address carries it, the view does not know it.
 */
export function show(store: AtlasStore, patch: Partial<View>, how: 'push' | 'replace', fragment = ''): void {
  const before = store.getState().view
  const view = changed(before, patch)
  const address = addressOf(view)
  if (fragment || address !== addressOf(before)) store.history.go(store.base + address + fragment, how)
  arrive(store, view)
}

/** Takes a view as it is, as when the reader goes back: the address is there already. */
export function arrive(store: AtlasStore, view: View): void {
  store.setState({ view, hovered: null, lit: noCountries })
  void need(store, view.subject)
}

/** Opens a place: its page; in an article, a country's passages there; of a city the newest meeting that the map shows. */
export function open(store: AtlasStore, place: PlaceId): void {
  const { view } = store.getState()
  const city = cityOfPlace(place)
  if (city !== undefined) return openMeeting(store, view, city)
  if (isContested(store.atlas, place)) show(store, { subject: { kind: 'contested', id: place } }, 'push')
  else if (view.subject.kind === 'article') show(store, { about: place }, 'replace')
  else show(store, { subject: { kind: 'country', id: place } }, 'push')
}

function openMeeting(store: AtlasStore, view: View, id: CityId): void {
  const places = meetingPlaces(formatsShown(store.atlas, view), dayShown(store.atlas, view))
  const newest = places.find(({ city }) => city.id === id)?.meetings.at(-1)
  if (!newest) return
  const { format, meeting } = newest
  const { formats } = view
  show(store, { subject: { kind: 'format', id: format.id }, formats }, 'push', `#${meetingAnchor(meeting)}`)
}

/** Points at a place, or at none. */
export function hover(store: AtlasStore, place: PlaceId | null): void {
  if (store.getState().hovered !== place) store.setState({ hovered: place })
}

/** Lights the countries that a passage is about. */
export function light(store: AtlasStore, countries: readonly CountryId[]): void {
  if (store.getState().lit !== countries) store.setState({ lit: countries })
}

const underway = new WeakMap<AtlasStore, Map<string, Promise<void>>>()

/** Fetches a subject's records unless they are here or on their way. Never rejects: `missing` tells. */
export function need(store: AtlasStore, subject: Subject): Promise<void> {
  if (subject.kind === 'not-found' || covers(store.getState().records, subject)) return Promise.resolve()
  return fetchOnce(store, subjectKey(subject))
}

/** Fetches every statement on a country or a topic, as `need` does: with its page come only the first of very many. */
export async function needStatements(store: AtlasStore, subject: Subject): Promise<void> {
  const key = statementsKey(subject)
  const isHere = () => store.getState().records.covered.has(key)
  if (isHere()) return
  // The page's own bag may have them all.
  await need(store, subject)
  if (!isHere() && store.getState().records.covered.has(subjectKey(subject))) await fetchOnce(store, key)
}

/** Whose bags of every statement have those on a subject: with a pair there is nothing that is not with one of its two. */
export function statementParts(subject: Subject): readonly Subject[] {
  switch (subject.kind) {
    case 'country':
    case 'topic':
      return [subject]
    case 'pair':
      return countriesOfPair(subject.id).map((id) => ({ kind: 'country', id }))
    default:
      return []
  }
}

function fetchOnce(store: AtlasStore, key: string): Promise<void> {
  const { missing } = store.getState()
  if (missing.get(key) === 'absent') return Promise.resolve()
  const fetches = underway.get(store) ?? new Map<string, Promise<void>>()
  underway.set(store, fetches)
  const known = fetches.get(key)
  if (known) return known
  if (missing.has(key)) store.setState({ missing: without(missing, key) })
  const fetched = store.fetchShard(key).then(
    (shard) => {
      fetches.delete(key)
      if (shard) store.setState(({ records }) => ({ records: withShard(records, shard) }))
      else miss(store, key, 'absent')
    },
    (error: unknown) => {
      fetches.delete(key)
      console.warn(`${key} could not be fetched:`, error)
      miss(store, key, 'unreachable')
    },
  )
  fetches.set(key, fetched)
  return fetched
}

/** Whether nothing is missing of a subject; of a country its statements may be here without its seats. */
function covers({ covered }: Records, subject: Subject): boolean {
  return covered.has(subjectKey(subject)) && (subject.kind !== 'country' || covered.has(seatsKey(subject.id)))
}

/** Notes that a subject has no records to be had. */
export function miss(store: AtlasStore, key: string, why: 'unreachable' | 'absent'): void {
  store.setState(({ missing }) => ({ missing: new Map([...missing, [key, why]]) }))
}

function without(missing: State['missing'], key: string): State['missing'] {
  return new Map([...missing].filter(([other]) => other !== key))
}
