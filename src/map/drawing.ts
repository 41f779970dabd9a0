/** What the map should show, as plain data: the poster draws it at build, the painter draws the same thing live. */
import { contestedOf, countryOf, placeOf, type Atlas, type Tie } from '../domain/atlas.ts'
import { cityOfPlace } from '../domain/city.ts'
import { nameOn } from '../domain/contested.ts'
import type { Country } from '../domain/country.ts'
import { firstDay, termHolds, type DateText } from '../domain/date.ts'
import {
  hasSeat,
  isPresent,
  isSeated,
  isTakenUp,
  meetingPlaces,
  type FormatBrief,
  type MeetingPlace,
} from '../domain/format.ts'
import type { Bounds, ContestedId, CountryId, PairId, PlaceId, Position } from '../domain/ids.ts'
import { countriesOfPair } from '../domain/pair.ts'
import type { Statement } from '../domain/statement.ts'
import type { Subject, View } from '../domain/view.ts'
import type { Records } from '../store/records.ts'
import { countriesIn, countriesLit, dayShown, formatsShown } from '../store/select.ts'
import type { State } from '../store/store.ts'

/**
 * What lies over the ground of a country's fill. One format: `hatch-…`, by group, for a seat that is not taken up, and
 * `beside` for who is at the table without a seat. Several: `mix-…` with the places of the formats among them, as each has a
 * ground, lines or dots of its own.
 */
export type Pattern = 'hatch-0' | 'hatch-1' | 'beside' | `mix-${string}`

/** A country of the formats that are shown, as it is filled. */
export interface MemberFill {
  readonly country: CountryId
  /** The ground: the place in the legend of its group; `null`: none but what the pattern has. */
  readonly slot: number | null
  readonly pattern: Pattern | null
}

/** Each part keeps its reference while it stays the same, so that a renderer can skip it by `===`. */
export interface Drawing {
  readonly formats: readonly FormatBrief[]
  /** Those with a seat first. */
  readonly members: readonly MemberFill[]
  /** Whoever ever had a seat in these formats: their names stay where they are as the date changes. */
  readonly seated: readonly CountryId[]
  readonly meetings: readonly MeetingPlace[]
  /** The contested cases that are hatched or dashed on the day. */
  readonly contested: readonly ContestedId[]
  readonly ties: readonly Tie[]
  /** Degrees, [west, south, east, north]; east may exceed 180. */
  readonly frame: Bounds
  readonly selected: PlaceId | null
  /** Of a contested case that is selected: its name on the day. */
  readonly caseName: string | null
  /** Countries that the passage or statement in focus is about, or that the comparison picks out. */
  readonly lit: readonly CountryId[]
  readonly hovered: PlaceId | null
  /** `YYYY-MM-DD`: what the drawing is as of. */
  readonly day: DateText
}

/** The South Caucasus and Central Asia, where nothing narrower is asked for. */
export const wholeRegion: Bounds = [25, 24, 90, 58]

export function drawingOf(atlas: Atlas, { view, records, hovered, lit }: State): Drawing {
  const formats = formatsShown(atlas, view)
  const day = dayShown(atlas, view)
  const { subject } = view
  const country = subject.kind === 'country' ? countryOf(atlas, subject.id) : undefined
  const contested = subject.kind === 'contested' ? contestedOf(atlas, subject.id) : undefined
  return {
    formats,
    members: membersOf(formats, day),
    seated: seatedIn(formats),
    meetings: meetingsBy(formats, day),
    contested: contestedOn(atlas, day),
    ties: tiesShown(atlas, view),
    frame: frameFor(atlas, subject, formats),
    selected: country?.id ?? contested?.id ?? view.about,
    caseName: contested ? nameOn(contested, day) : null,
    lit: lit.length > 0 ? lit : (readTogether(atlas, view, records) ?? lit),
    hovered,
    day,
  }
}

const membersKnown = new WeakMap<readonly FormatBrief[], Lists<MemberFill>>()

/**
 * Who is at the tables on a day, those with a seat first; of two memberships of one country the later. The same fills
 * are the same list on every day.
 */
export function membersOf(formats: readonly FormatBrief[], day: DateText): readonly MemberFill[] {
  return sameList(remembered(membersKnown, formats, newLists<MemberFill>), day, () =>
    formats.length > 1 ? mixed(formats, day) : formats.flatMap((format) => grouped(format, day)),
  )
}

/** Of one format: by group and role. */
function grouped({ groups, memberships }: FormatBrief, day: DateText): readonly MemberFill[] {
  const slots = groups.map((group) => group.id)
  const present = new Map(
    memberships.filter((seat) => isPresent(seat, day)).map((seat) => [seat.country, seat] as const),
  )
  const fills = [...present.values()].map(({ country, group, role }): MemberFill => {
    if (!hasSeat({ role })) return { country, slot: null, pattern: 'beside' }
    const slot = Math.max(0, slots.indexOf(group ?? ''))
    return { country, slot, pattern: isTakenUp(role) ? null : slot === 0 ? 'hatch-0' : 'hatch-1' }
  })
  return fills.toSorted((a, b) => Number(a.slot === null) - Number(b.slot === null))
}

/** Of several formats: in which of them a country has a seat. */
function mixed(formats: readonly FormatBrief[], day: DateText): readonly MemberFill[] {
  const places = new Map<CountryId, readonly number[]>()
  for (const [place, { memberships }] of formats.entries())
    for (const seat of memberships)
      if (isSeated(seat, day)) places.set(seat.country, [...new Set([...(places.get(seat.country) ?? []), place])])
  return [...places].map(([country, all]) => ({ country, slot: null, pattern: `mix-${all.join('')}` }))
}

const seatedKnown = new WeakMap<readonly FormatBrief[], readonly CountryId[]>()

function seatedIn(formats: readonly FormatBrief[]): readonly CountryId[] {
  return remembered(seatedKnown, formats, () => [
    ...new Set(formats.flatMap(({ memberships }) => memberships.filter(hasSeat).map(({ country }) => country))),
  ])
}

const meetingsKnown = new WeakMap<readonly FormatBrief[], Lists<MeetingPlace>>()

/** As days go on, meetings are only added: their number tells the lists apart. */
function meetingsBy(formats: readonly FormatBrief[], day: DateText): readonly MeetingPlace[] {
  const keyOf = (places: readonly MeetingPlace[]) => String(places.flatMap(({ meetings }) => meetings).length)
  const known = remembered(meetingsKnown, formats, newLists<MeetingPlace>)
  return sameList(known, day, () => meetingPlaces(formats, day), keyOf)
}

const contestedKnown = new WeakMap<Atlas, Lists<ContestedId>>()

function contestedOn(atlas: Atlas, day: DateText): readonly ContestedId[] {
  const known = remembered(contestedKnown, atlas, newLists<ContestedId>)
  return sameList(known, day, () => atlas.contested.filter((one) => termHolds(one, day)).map(({ id }) => id))
}

const tiesKnown = new WeakMap<Atlas, Lists<Tie>>()

/** Of the present all of them; of a day that the reader asks for, those of which something had been said by then. */
export function tiesShown(atlas: Atlas, view: Pick<View, 'date'>): readonly Tie[] {
  if (view.date === null) return atlas.ties
  const day = dayShown(atlas, view)
  const known = remembered(tiesKnown, atlas, newLists<Tie>)
  return sameList(known, day, () => atlas.ties.filter(({ since }) => since !== undefined && firstDay(since) <= day))
}

/** Lists of what holds on a day: each that is equal to one of before is that one. */
interface Lists<T> {
  day: DateText | null
  list: readonly T[]
  readonly byContent: Map<string, readonly T[]>
}

function newLists<T>(): Lists<T> {
  return { day: null, list: [], byContent: new Map() }
}

/** `keyOf` tells lists apart. */
function sameList<T>(
  lists: Lists<T>,
  day: DateText,
  make: () => readonly T[],
  keyOf: (list: readonly T[]) => string = JSON.stringify,
): readonly T[] {
  if (lists.day === day) return lists.list
  const made = make()
  lists.day = day
  lists.list = remembered(lists.byContent, keyOf(made), () => made)
  return lists.list
}

function frameFor(atlas: Atlas, subject: Subject, formats: readonly FormatBrief[]): Bounds {
  switch (subject.kind) {
    case 'country':
      return frameAround(countryOf(atlas, subject.id)) ?? wholeRegion
    case 'contested':
      return frameAround(contestedOf(atlas, subject.id)) ?? wholeRegion
    case 'borders':
      return frameOfCases(atlas)
    case 'pair':
      return pairDrawn(atlas, subject.id).frame
    default:
      return jointFrame(atlas, formats)
  }
}

const aroundKnown = new WeakMap<object, Bounds>()

/** A place with enough of its neighbours to be recognised; the smaller it is the more. */
function frameAround(place: { readonly bounds: Bounds } | undefined): Bounds | undefined {
  return (
    place &&
    remembered(aroundKnown, place, () => {
      const [west, south, east, north] = place.bounds
      const wider = Math.max((east - west) * 0.03, (9 - (east - west)) / 2, Math.min(2, (east - west) * 0.12))
      const higher = Math.max((north - south) * 0.03, (6 - (north - south)) / 2, Math.min(1.5, (north - south) * 0.12))
      return [west - wider, Math.max(-85, south - higher), east + wider, Math.min(85, north + higher)]
    })
  )
}

const pairsDrawn = new WeakMap<Atlas, Map<PairId, { countries: readonly CountryId[]; frame: Bounds }>>()

/** Both countries, and a frame around the two. */
function pairDrawn(atlas: Atlas, pair: PairId): { readonly countries: readonly CountryId[]; readonly frame: Bounds } {
  const pairs = remembered(pairsDrawn, atlas, () => new Map())
  return remembered(pairs, pair, () => {
    const countries = countriesOfPair(pair)
    const bounds = countries.flatMap((id) => {
      const country = countryOf(atlas, id)
      return country ? [country.frame ?? country.bounds] : []
    })
    return { countries, frame: (bounds.length > 0 && frameAround({ bounds: bounds.reduce(union) })) || wholeRegion }
  })
}

const casesKnown = new WeakMap<Atlas, Bounds>()

/** The region, and as far as the cases reach beyond it. */
function frameOfCases(atlas: Atlas): Bounds {
  return remembered(casesKnown, atlas, () => {
    return atlas.contested.map(({ bounds }) => bounds).reduce(union, wholeRegion)
  })
}

const framesKnown = new WeakMap<Atlas, WeakMap<readonly FormatBrief[], Bounds>>()

/** All who ever sat there, so that it stays as the date changes; of the very large ones the part that they name as their frame. */
function jointFrame(atlas: Atlas, formats: readonly FormatBrief[]): Bounds {
  const frames = remembered(framesKnown, atlas, () => new WeakMap<readonly FormatBrief[], Bounds>())
  return remembered(frames, formats, () => {
    const members = seatedIn(formats)
      .map((id) => countryOf(atlas, id))
      .filter((member): member is Country => member !== undefined && !isFar(member))
      .map((member) => member.frame ?? member.bounds)
    return members.length > 0 ? members.reduce(union) : wholeRegion
  })
}

/** Degrees east: between Iceland and Japan. */
const oldWorld = { west: -25, east: 150 }

/** Whether a country lies so far from the region that a map with both would show neither. */
export function isFar({ labelPoint: [lon] }: Pick<Country, 'labelPoint'>): boolean {
  return lon < oldWorld.west || lon > oldWorld.east
}

function union(joint: Bounds, more: Bounds): Bounds {
  return [
    Math.min(joint[0], more[0]),
    Math.min(joint[1], more[1]),
    Math.max(joint[2], more[2]),
    Math.max(joint[3], more[3]),
  ]
}

/** The countries that a subject is about, where there is no one of them. */
function readTogether(atlas: Atlas, view: View, records: Records): readonly CountryId[] | undefined {
  const { subject } = view
  if (subject.kind === 'compare') return countriesLit(atlas, view)
  if (subject.kind === 'pair') return pairDrawn(atlas, subject.id).countries
  const statement = subject.kind === 'statement' ? records.statements.get(subject.id) : undefined
  return statement && countriesOf(records, statement)
}

const countriesKnown = new WeakMap<Records, WeakMap<Statement, readonly CountryId[]>>()

function countriesOf(records: Records, statement: Statement): readonly CountryId[] {
  const ofRecords = remembered(countriesKnown, records, () => new WeakMap<Statement, readonly CountryId[]>())
  return remembered(ofRecords, statement, () => countriesIn(records, statement))
}

function remembered<K extends object | string, V>(
  known: { get: (key: K) => V | undefined; set: (key: K, value: V) => unknown },
  key: K,
  make: () => V,
): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make()
  known.set(key, value)
  return value
}

/** The point that stands for a place, degrees, longitude first. */
export function pointOf(atlas: Atlas, { meetings }: Pick<Drawing, 'meetings'>, place: PlaceId): Position | undefined {
  const id = cityOfPlace(place)
  if (id === undefined) return placeOf(atlas, place)?.labelPoint
  return meetings.find(({ city }) => city.id === id)?.city.at
}

/** A list of the one place, or of none. */
export function oneOf(id: PlaceId | null | undefined): readonly PlaceId[] {
  return id ? [id] : []
}
