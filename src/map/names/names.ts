/** The names on the map: of countries, capitals and what nature made, each with its place and the scale from which it shows. */
import { contestedOf, countryOf } from '../../domain/atlas.ts'
import type { Country } from '../../domain/country.ts'
import type { CountryId } from '../../domain/ids.ts'
import { nameOf } from '../../i18n/names.ts'
import { inFrame, project, type Frame } from '../mercator.ts'
import { landOf } from '../shapes.ts'
import { linkedCapitals, otherCapitals, ownCapital } from './capitals.ts'
import { inlandNames, seaNames } from './features.ts'
import { placed, type Offset, type Placed, type Wish } from './place.ts'
import { spaceIn, type View } from './space.ts'
import { boxOf, inPlace, usualScale, type Kind, type NamesOptions, type Wanted } from './wanted.ts'

export interface Name extends Placed, Pick<Wanted, 'kind' | 'text' | 'lang' | 'on' | 'angle' | 'width'> {
  /** From the middle of the frame, in its units. */
  readonly x: number
  readonly y: number
}

/** A still drawing is fitted into a phone's width as well. */
export const stillScale = 0.4

/** A screen's worth: a name that would need more pixels for a unit is left out, of nature's names and cities' sooner. */
const mostPixelsPerUnit = { state: 2, other: 1.25 }

/** The most important first: states, then what helps to find one's way. */
export function namesOf(options: NamesOptions): readonly Name[] {
  const { frame } = options
  // The state in which a case is drawn is named before the case.
  const places = [...ownCapital(options), ...countries(options), ...caseRead(options), ...linkedCapitals(options)]
  const wanted = [...places, ...seaNames(options), ...otherCapitals(options), ...inlandNames(options)]
  return placed(wanted, options.scale)
    .map((place, index) => ({ ...wanted[index]!, ...place }))
    .filter(({ from }, index) => from < mostPixelsPerUnit[index < places.length ? 'state' : 'other'])
    .map(({ kind, text, lang, on, angle, x, y, width, from, offset }) => ({
      kind,
      text,
      from,
      offset,
      width,
      x: Math.round(x - frame.width / 2),
      y: Math.round(y - frame.height / 2),
      ...(lang === undefined ? {} : { lang }),
      ...(on === undefined ? {} : { on }),
      ...(angle === undefined ? {} : { angle }),
    }))
}

/** `more` is a part of the frame's width, at each side. */
export function viewOf(frame: Frame, more = 0): View {
  const [across, down] = [frame.width / frame.unitsPerWorld, frame.height / frame.unitsPerWorld]
  return {
    west: frame.west - across * more,
    east: frame.west + across * (1 + more),
    north: frame.north,
    south: frame.north + down,
  }
}

/** Of a still drawing: the frame itself with a little at its sides; else as far as a wide screen may show. */
export function viewsOf(frame: Frame): readonly View[] {
  return [viewOf(frame, 0.06), viewOf(frame, 0.5)]
}

/**
 * The country that is read first, then members from the smallest on, as the larger ones find room elsewhere in
 * themselves, then the rest from the largest on.
 */
function countries({ shapes, atlas, drawing, frame, views, language }: NamesOptions): readonly Wanted[] {
  const land = landOf(shapes)
  const isMember = (id: CountryId) => drawing.seated.includes(id)
  const rank = ({ id }: Wanted) => (id === drawing.selected ? 2 : isMember(id!) ? 1 : 0)
  return atlas.countries
    .flatMap((country) => {
      const label = project(country.labelPoint)
      const enough = boxOf('country small', nameOf(country, language)).width / frame.unitsPerWorld
      const own = land.get(country.id)
      const spaces = own ? views.map((view) => spaceIn(own, label, view)) : []
      const space = spaces.find((candidate) => candidate && candidate.width >= enough) ?? spaces.at(-1)
      if (space) return [{ country, at: inFrame(frame, space.at), room: space.width * frame.unitsPerWorld }]
      return country.id === drawing.selected ? [{ country, at: inFrame(frame, label), room: 1 }] : []
    })
    .map(({ country, at: [x, y], room }) => {
      const role = isMember(country.id) ? 'member' : 'country'
      const kind: Kind = room > 150 ? `${role} large` : `${role} small`
      const box = boxOf(kind, nameOf(country, language))
      const isRead = country.id === drawing.selected
      const place = isRead ? always(box, room, heightOf(country, frame)) : placeFor(role, box, room)
      const wanted: Wanted = { id: country.id, on: country.id, kind, x, y, ...box, ...place }
      return { room, wanted: { ...wanted, ...(country.nameLanguage && { lang: country.nameLanguage }) } }
    })
    .sort((a, b) => rank(b.wanted) - rank(a.wanted) || (rank(a.wanted) === 1 ? a.room - b.room : b.room - a.room))
    .map(({ wanted }) => wanted)
}

/** The contested case that is read. */
function caseRead({ atlas, drawing, frame }: NamesOptions): readonly Wanted[] {
  const contested = drawing.selected === null ? undefined : contestedOf(atlas, drawing.selected)
  const state = contested?.state === undefined ? undefined : countryOf(atlas, contested.state)
  // One that is a whole country has its name already.
  if (!contested || (state && nameOf(state) === drawing.caseName)) return []
  const [x, y] = inFrame(frame, project(contested.labelPoint))
  const box = boxOf('contested', drawing.caseName ?? '')
  const wanted: Wanted = { kind: 'contested', x, y, ...box, ...always(box, 1, heightOf(contested, frame)) }
  return [contested.state ? { ...wanted, on: contested.state } : wanted]
}

type Size = Pick<Wish, 'width' | 'height'>

/** A member's name may run over its borders and move to where its neighbours' names leave room. */
function placeFor(role: 'country' | 'member', box: Size, room: number): Pick<Wish, 'fits' | 'offsets'> {
  if (role === 'country') return { fits: (box.width / room) * 0.92, offsets: inPlace }
  return { fits: (box.width / room) * 0.24, offsets: around(box) }
}

/** On a small phone held upright or on its side. */
const leastScale = 0.2

/** The place that is read is named on every screen: within it, or where it is too small for that below or above it. */
function always(box: Size, room: number, height: number): Pick<Wish, 'fits' | 'offsets' | 'least'> {
  const isRoomy = room * usualScale >= box.width
  const edge = (height / 2) * usualScale
  // As far as that they are also clear of the name of its capital.
  const outside = [0.8, 1.5, 2.4].flatMap((lines) => upOrDown(edge + box.height * lines))
  const near = [1.5, 2.4].flatMap((lines) => upOrDown(box.height * lines))
  return {
    fits: 0,
    least: leastScale,
    offsets: isRoomy ? [...around(box), ...near, ...outside] : [...outside, ...near],
  }
}

function upOrDown(pixels: number): readonly Offset[] {
  return [Math.round(pixels), -Math.round(pixels)].map((y) => ({ x: 0, y }))
}

/** In units of the frame. */
function heightOf({ bounds: [, south, , north] }: Pick<Country, 'bounds'>, frame: Frame): number {
  return (project([0, south])[1] - project([0, north])[1]) * frame.unitsPerWorld
}

/** In pixels from its point; the nearest first. */
function around({ width, height }: Size): readonly Offset[] {
  const [x, y] = [width * 0.3, height * 0.55]
  const near = [
    [0, 0],
    [0, -y],
    [0, y],
    [x, 0],
    [-x, 0],
    [x, y],
    [-x, y],
    [x, -y],
    [-x, -y],
  ]
  const far = near.slice(1).map(([right, down]) => [right! * 1.9, down! * 1.7])
  return [...near, ...far].map(([right, down]) => ({ x: Math.round(right!), y: Math.round(down!) }))
}
