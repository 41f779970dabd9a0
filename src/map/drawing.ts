/** What the map should show, as plain data: the poster draws it at build, the painter draws the same thing live. */
import { countryOf, type Atlas, type Tie } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import { isNamedWithoutAttending, isSeated, type FormatBrief } from '../domain/format.ts'
import type { Bounds, CountryId } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import type { Records } from '../store/records.ts'
import { countriesIn, formatShown } from '../store/select.ts'
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
  readonly ties: readonly Tie[]
  /** Degrees, [west, south, east, north]; east may exceed 180. */
  readonly frame: Bounds
  readonly selected: CountryId | null
  /** Countries that the passage or statement in focus is about. */
  readonly lit: readonly CountryId[]
  readonly hovered: CountryId | null
}

const none: readonly never[] = []
/** The South Caucasus and Central Asia, where nothing narrower is asked for. */
const wholeRegion: Bounds = [25, 24, 90, 58]

export function drawingOf(atlas: Atlas, { view, records, hovered, lit }: State): Drawing {
  const format = formatShown(atlas, view)
  const { subject } = view
  const country = subject.kind === 'country' ? countryOf(atlas, subject.id) : undefined
  const statement = subject.kind === 'statement' ? records.statements.get(subject.id) : undefined
  return {
    format,
    members: format ? membersOf(atlas, format) : none,
    ties: atlas.ties,
    frame: country ? frameAround(country) : format ? jointFrame(atlas, format) : wholeRegion,
    selected: country?.id ?? view.about,
    lit: lit.length > 0 || !statement ? lit : countriesOf(records, statement),
    hovered,
  }
}

const membersKnown = new WeakMap<Atlas, WeakMap<FormatBrief, readonly MemberFill[]>>()

/** Who has a seat on the newest day that the atlas knows of; of two memberships of one country the later. */
export function membersOf(atlas: Atlas, format: FormatBrief): readonly MemberFill[] {
  const slots = format.groups.map((group) => group.id)
  const known = remembered(membersKnown, atlas, () => new WeakMap<FormatBrief, readonly MemberFill[]>())
  return remembered(known, format, () => {
    const seats = format.memberships.filter((membership) => isSeated(membership, atlas.newest))
    const fills = seats.map(({ country, group, role }): [CountryId, MemberFill] => [
      country,
      { country, slot: Math.max(0, slots.indexOf(group ?? '')), attends: !isNamedWithoutAttending(role) },
    ])
    return [...new Map(fills).values()]
  })
}

const aroundKnown = new WeakMap<Country, Bounds>()

/** A country with enough of its neighbours to be recognised; the smaller it is the more. */
function frameAround(country: Country): Bounds {
  return remembered(aroundKnown, country, () => {
    const [west, south, east, north] = country.bounds
    const wider = Math.max((east - west) * 0.03, (9 - (east - west)) / 2, Math.min(2, (east - west) * 0.12))
    const higher = Math.max((north - south) * 0.03, (6 - (north - south)) / 2, Math.min(1.5, (north - south) * 0.12))
    return [west - wider, Math.max(-85, south - higher), east + wider, Math.min(85, north + higher)]
  })
}

const framesKnown = new WeakMap<Atlas, WeakMap<FormatBrief, Bounds>>()

/** All members of the format together; of the very large ones the part that they name as their frame. */
function jointFrame(atlas: Atlas, format: FormatBrief): Bounds {
  const frames = remembered(framesKnown, atlas, () => new WeakMap<FormatBrief, Bounds>())
  return remembered(frames, format, () => {
    const members = membersOf(atlas, format)
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
