/** The cities in which the formats met, in the drawing: a ring on each that leads to the newest meeting there. */
import { pathOf } from '../../domain/address.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { placeOfCity } from '../../domain/city.ts'
import { meetingAnchor } from '../../domain/format.ts'
import { t } from '../../i18n/t.ts'
import { escaped } from '../../ui/markup.ts'
import type { Drawing } from '../drawing.ts'
import { inFrame, project, type Frame } from '../mercator.ts'
import { placeInOneSentence } from '../placeInWords.ts'

interface Options {
  readonly atlas: Atlas
  readonly drawing: Drawing
  readonly frame: Frame
  /** The site's base path, with a slash at both ends. */
  readonly base: string
}

/** A group of links, or nothing where nobody has met. */
export function meetingsMarkup(options: Options): string {
  const marks = rings(options).map(({ place, address, path }) => {
    const label = placeInOneSentence(options.atlas, options.drawing, place)
    return `<a href="${address}" data-place="${place}" aria-label="${escaped(label)}">${path('ring')}${path('hole')}</a>`
  })
  if (marks.length === 0) return ''
  return `<g class="meetings" role="group" aria-label="${escaped(t('map.meetings'))}">${marks.join('')}</g>`
}

/** The same without links, for a picture. */
export function meetingsPicture(options: Options): string {
  return rings(options)
    .map(({ path }) => path('ring') + path('hole'))
    .join('')
}

function rings({ drawing, frame, base }: Options) {
  return drawing.meetings.flatMap(({ city, meetings }) => {
    const [x, y] = inFrame(frame, project(city.at)).map(Math.round)
    const newest = meetings.at(-1)
    if (!newest) return []
    const address = `${base}${pathOf({ kind: 'format', id: newest.format.id })}#${meetingAnchor(newest.meeting)}`
    // A line of no length with round ends is a disc whose size is in pixels of the screen, however large the drawing is.
    const path = (name: string) => `<path class="${name}" vector-effect="non-scaling-stroke" d="M${x} ${y}h0"/>`
    return [{ place: placeOfCity(city.id), address, path }]
  })
}
