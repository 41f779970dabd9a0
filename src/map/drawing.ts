/** What the map should show, as plain data: the poster draws it at build, the painter draws the same thing live. */
import { contestedOf, countryOf, type Atlas, type Tie } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import { firstDay, termHolds, type DateText } from '../domain/date.ts'
import { hasSeat, isNamedWithoutAttending, isSeated, type FormatBrief } from '../domain/format.ts'
import type { Bounds, ContestedId, CountryId, PlaceId } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import type { Subject, View } from '../domain/view.ts'
import type { Records } from '../store/records.ts'
import { countriesIn, dayShown, formatShown } from '../store/select.ts'
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
  /** Countries that the passage or statement in focus is about. */
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
  const statement = subject.kind === 'statement' ? records.statements.get(subject.id) : undefined
  return {
    format,
    members: format ? membersOf(atlas, format, day) : none,
    contested: contestedOn(atlas, day),
    ties: tiesShown(atlas, view),
    frame: frameFor(atlas, subject, format),
    selected: placeRead(atlas, subject) ?? view.about,
    lit: lit.length > 0 || !statement ? lit : countriesOf(records, statement),
    hovered,
    day,
  }
}

/** The place that is read about, if any. */
function placeRead(atlas: Atlas, subject: Subject): PlaceId | null {
  if (subject.kind === 'country') return countryOf(atlas, subject.id)?.id ?? null
  return subject.kind === 'contested' ? (contestedOf(atlas, subject.id)?.id ?? null) : null
}

const membersKnown = new WeakMap<Atlas, WeakMap<FormatBrief, Map<DateText, readonly MemberFill[]>>>()

/** Who has a seat on a day; of two memberships of one country the later. The same seats are the same list on every day. */
export function membersOf(atlas: Atlas, format: FormatBrief, day: DateText): readonly MemberFill[] {
  const ofAtlas = remembered(
    membersKnown,
    atlas,
    () => new WeakMap<FormatBrief, Map<DateText, readonly MemberFill[]>>(),
  )
  const byDay = remembered(ofAtlas, format, () => new Map<DateText, readonly MemberFill[]>())
  return sameOn(byDay, day, () => {
    const slots = format.groups.map((group) => group.id)
    const seats = format.memberships.filter((membership) => isSeated(membership, day))
    const fills = seats.map(({ country, group, role }): [CountryId, MemberFill] => [
      country,
      { country, slot: Math.max(0, slots.indexOf(group ?? '')), attends: !isNamedWithoutAttending(role) },
    ])
    return [...new Map(fills).values()]
  })
}

const contestedKnown = new WeakMap<Atlas, Map<DateText, readonly ContestedId[]>>()

function contestedOn(atlas: Atlas, day: DateText): readonly ContestedId[] {
  const byDay = remembered(contestedKnown, atlas, () => new Map<DateText, readonly ContestedId[]>())
  return sameOn(byDay, day, () => atlas.contested.filter((one) => termHolds(one, day)).map(({ id }) => id))
}

const tiesKnown = new WeakMap<Atlas, Map<DateText, readonly Tie[]>>()

/** Of the present all of them; of a day that the reader asks for, those of which something had been said by then. */
export function tiesShown(atlas: Atlas, view: Pick<View, 'date'>): readonly Tie[] {
  if (view.date === null) return atlas.ties
  const day = dayShown(atlas, view)
  const byDay = remembered(tiesKnown, atlas, () => new Map<DateText, readonly Tie[]>())
  return sameOn(byDay, day, () => atlas.ties.filter(({ since }) => since !== undefined && firstDay(since) <= day))
}

/** What holds on a day, of one reference with the equal list of any other day. */
function sameOn<T>(byDay: Map<DateText, readonly T[]>, day: DateText, make: () => readonly T[]): readonly T[] {
  const known = byDay.get(day)
  if (known) return known
  const made = make()
  const text = JSON.stringify(made)
  const value = [...byDay.values()].find((other) => JSON.stringify(other) === text) ?? made
  byDay.set(day, value)
  return value
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

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make()
  known.set(key, value)
  return value
}
