/** The names of seas, lakes, mountains and rivers, along what they name. */
import type { CountryId } from '../../domain/ids.ts'
import { nature } from '../../i18n/strings/en/nature.ts'
import { wordsOf } from '../../i18n/t.ts'
import { features, type Feature, type Place } from '../features.ts'
import { inFrame, project, type Point } from '../mercator.ts'
import { landOf } from '../shapes.ts'
import type { Offset } from './place.ts'
import { holds, type View } from './space.ts'
import { boxOf, contains, inPlace, scaleAt, type Kind, type NamesOptions, type Wanted } from './wanted.ts'

const t = wordsOf({ en: nature })

export function seaNames(options: NamesOptions): readonly Wanted[] {
  return features.filter(({ kind }) => kind === 'sea').flatMap((feature) => nameOf(options, feature))
}

export function inlandNames(options: NamesOptions): readonly Wanted[] {
  return features.filter(({ kind }) => kind !== 'sea').flatMap((feature) => nameOf(options, feature))
}

function nameOf(options: NamesOptions, feature: Feature): readonly Wanted[] {
  const { frame, scale } = options
  const kind = kindOf(feature)
  const box = boxOf(kind, t(feature.key))
  const fitsAt = ({ room }: Place) =>
    Math.max((box.width / room) * (360 / frame.unitsPerWorld), scaleAt(feature.from, frame))
  // A name that is turned is high: its ends are not to be cut either.
  const isIn = (view: View, place: Place) => {
    const [x, y] = project(place.at)
    const half = box.width / 2 / Math.max(fitsAt(place), scale) / frame.unitsPerWorld
    const up = half * Math.sin((place.angle * Math.PI) / 180)
    return [y - up, y, y + up].every((end) => contains([view], [x, end]))
  }
  const place = options.views.flatMap((view) => feature.places.find((candidate) => isIn(view, candidate)) ?? [])[0]
  if (!place) return []
  const { angle } = place
  const at = project(place.at)
  const [x, y] = inFrame(frame, at)
  const offsets = kind === 'river' ? besideLine(angle, box.height) : inPlace
  const on = kind === 'river' || kind === 'mountains' ? memberAt(options, at) : undefined
  const wanted: Wanted = { kind, x, y, ...box, fits: fitsAt(place), offsets, ...(angle === 0 ? {} : { angle }) }
  return [on === undefined ? wanted : { ...wanted, on }]
}

/** Degrees for a sea below which its name is small. */
const largeSea = 4.2

function kindOf({ kind, places }: Feature): Kind {
  if (kind === 'sea') return places[0]!.room > largeSea ? 'sea large' : 'sea small'
  return kind === 'lake' ? 'sea small' : kind
}

/** In which of those that ever sat there a point lies. */
function memberAt({ shapes, drawing }: NamesOptions, at: Point): CountryId | undefined {
  const land = landOf(shapes)
  return drawing.seated.find((country) => {
    const own = land.get(country)
    return own && holds(own, at)
  })
}

/** Above a line that runs through the point, or below it. */
function besideLine(angle: number, height: number): readonly Offset[] {
  const radians = (angle * Math.PI) / 180
  const away = height * 0.6
  const above = { x: Math.round(away * Math.sin(radians)), y: Math.round(-away * Math.cos(radians)) }
  return [above, { x: -above.x, y: -above.y }]
}
