/** What the map should show, as plain data: the poster draws it at build, the painter draws the same thing live. */
import { contestedOf, countryOf, type Atlas, type Tie } from '../domain/atlas.ts'
import { nameOn } from '../domain/contested.ts'
import type { Country } from '../domain/country.ts'
import { firstDay, termHolds, type DateText } from '../domain/date.ts'
import { hasSeat, isNamedWithoutAttending, isSeated, type FormatBrief } from '../domain/format.ts'
import type { Bounds, ContestedId, CountryId, PlaceId } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import type { Subject, View } from '../domain/view.ts'
import type { Records } from '../store/records.ts'
import { countriesIn, countriesLit, dayShown, formatShown } from '../store/select.ts'
import type { State } from '../store/store.ts'

/** A member as it is filled: `slot` is its group's place in the legend; one that does not attend is hatched. */
export interface MemberFill {
  readonly country: CountryId
  readonly slot: number
  readonly attends: boolean
}

/** Each part keeps its reference while it stays the same, so that a renderer can skip it by `===`. */
export interface Drawing {
  readonly format: FormatBrief | undefined
  readonly members: readonly MemberFill[]
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

const none: readonly never[] = []
/** The South Caucasus and Central Asia, where nothing narrower is asked for. */
const wholeRegion: Bounds = [25, 24, 90, 58]

export function drawingOf(atlas: Atlas, { view, records, hovered, lit }: State): Drawing {
  const format = formatShown(atlas, view)
  const day = dayShown(atlas, view)
  const { subject } = view
  const country = subject.kind === 'country' ? countryOf(atlas, subject.id) : undefined
  const contested = subject.kind === 'contested' ? contestedOf(atlas, subject.id) : undefined
  const statement = subject.kind === 'statement' ? records.statements.get(subject.id) : undefined
  return {
    format,
    members: format ? membersOf(atlas, format, day) : none,
    contested: contestedOn(atlas, day),
    ties: tiesShown(atlas, view),
    frame: frameFor(atlas, subject, format),
    selected: country?.id ?? contested?.id ?? view.about,
    caseName: contested ? nameOn(contested, day) : null,
    lit: statement && lit.length === 0 ? countriesOf(records, statement) : litIn(atlas, view, lit),
    hovered,
    day,
  }
}

/** What is pointed at, else what the comparison picks out. */
function litIn(atlas: Atlas, view: View, pointed: readonly CountryId[]): readonly CountryId[] {
  return view.subject.kind === 'compare' && pointed.length === 0 ? countriesLit(atlas, view) : pointed
}

const membersKnown = new WeakMap<Atlas, WeakMap<FormatBrief, Lists<MemberFill>>>()

/** Who has a seat on a day; of two memberships of one country the later. The same seats are the same list on every day. */
export function membersOf(atlas: Atlas, format: FormatBrief, day: DateText): readonly MemberFill[] {
  const ofAtlas = remembered(membersKnown, atlas, () => new WeakMap<FormatBrief, Lists<MemberFill>>())
  return sameList(remembered(ofAtlas, format, newLists<MemberFill>), day, () => {
    const slots = format.groups.map((group) => group.id)
    const seats = format.memberships.filter((membership) => isSeated(membership, day))
    const fills = seats.map(({ country, group, role }): [CountryId, MemberFill] => [
      country,
      { country, slot: Math.max(0, slots.indexOf(group ?? '')), attends: !isNamedWithoutAttending(role) },
    ])
    return [...new Map(fills).values()]
  })
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

function sameList<T>(lists: Lists<T>, day: DateText, make: () => readonly T[]): readonly T[] {
  if (lists.day === day) return lists.list
  const made = make()
  lists.day = day
  lists.list = remembered(lists.byContent, JSON.stringify(made), () => made)
  return lists.list
}

function frameFor(atlas: Atlas, subject: Subject, format: FormatBrief | undefined): Bounds {
  switch (subject.kind) {
    case 'country':
      return frameAround(countryOf(atlas, subject.id)) ?? wholeRegion
    case 'contested':
      return frameAround(contestedOf(atlas, subject.id)) ?? wholeRegion
    case 'borders':
      return frameOfCases(atlas)
    default:
      return format ? jointFrame(atlas, format) : wholeRegion
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

const casesKnown = new WeakMap<Atlas, Bounds>()

/** The region, and as far as the cases reach beyond it. */
function frameOfCases(atlas: Atlas): Bounds {
  return remembered(casesKnown, atlas, () => {
    return atlas.contested.map(({ bounds }) => bounds).reduce(union, wholeRegion)
  })
}

const framesKnown = new WeakMap<Atlas, WeakMap<FormatBrief, Bounds>>()

/** All who ever sat there, so that it stays as the date changes; of the very large ones the part that they name as their frame. */
function jointFrame(atlas: Atlas, format: FormatBrief): Bounds {
  const frames = remembered(framesKnown, atlas, () => new WeakMap<FormatBrief, Bounds>())
  return remembered(frames, format, () => {
    const members = format.memberships
      .filter(hasSeat)
      .map((membership) => countryOf(atlas, membership.country))
      .filter((member): member is Country => member !== undefined)
      .map((member) => member.frame ?? member.bounds)
    return members.length > 0 ? members.reduce(union) : wholeRegion
  })
}

function union(joint: Bounds, more: Bounds): Bounds {
  return [
    Math.min(joint[0], more[0]),
    Math.min(joint[1], more[1]),
    Math.max(joint[2], more[2]),
    Math.max(joint[3], more[3]),
  ]
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

/** A list of the one place, or of none. */
export function oneOf(id: PlaceId | null | undefined): readonly PlaceId[] {
  return id ? [id] : []
}
