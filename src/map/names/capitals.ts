/** The names of capitals, each beside a dot on its place. */
import { countryOf } from '../../domain/atlas.ts'
import type { CountryId } from '../../domain/ids.ts'
import { inFrame, project } from '../mercator.ts'
import { landOf } from '../shapes.ts'
import { holds } from './space.ts'
import { boxOf, contains, scaleAt, usualScale, type Kind, type NamesOptions, type Wanted } from './wanted.ts'

/** The zoom from which those of other countries are named: before, there is no room beside the countries' own names. */
const othersFrom = 4.6

/** Of the country that is read. */
export function ownCapital(options: NamesOptions): readonly Wanted[] {
  const { selected } = options.drawing
  return selected === null ? [] : capitalOf(options, selected, 'capital', 0)
}

/** Of the countries between which a link is drawn: it ends there. */
export function linkedCapitals(options: NamesOptions): readonly Wanted[] {
  return mainIds(options)
    .filter((id) => id !== options.drawing.selected)
    .flatMap((id) => capitalOf(options, id, 'capital', 0))
}

export function otherCapitals(options: NamesOptions): readonly Wanted[] {
  const main = mainIds(options)
  const from = scaleAt(othersFrom, options.frame)
  return options.atlas.countries
    .filter(({ id }) => !main.includes(id))
    .flatMap(({ id }) => capitalOf(options, id, 'capital minor', from))
}

function mainIds({ drawing }: NamesOptions): readonly CountryId[] {
  const linked = drawing.ties.flatMap((tie) => tie.countries)
  return [...new Set([...(drawing.selected ? [drawing.selected] : []), ...linked])]
}

function capitalOf(options: NamesOptions, id: CountryId, kind: Kind, fits: number): readonly Wanted[] {
  const { atlas, frame, shapes, views } = options
  const capital = countryOf(atlas, id)?.capital
  if (!capital) return []
  const at = project(capital.at)
  if (!contains(views, at)) return []
  const [x, y] = inFrame(frame, at)
  const box = boxOf(kind, capital.name)
  const beside = box.width / 2 - 5
  // Rather over its own country than over the sea or a neighbour.
  const own = landOf(shapes).get(id)
  const far = box.width / Math.max(fits, usualScale) / frame.unitsPerWorld
  const isOwn = (side: number) => own !== undefined && holds(own, [at[0] + side * far, at[1]])
  const sides = isOwn(-1) && !isOwn(1) ? [-1, 1] : [1, -1]
  const offsets = sides.map((side) => ({ x: side * beside, y: 0 }))
  const wanted: Wanted = { kind, on: id, x, y, ...box, fits, offsets }
  return [wanted]
}
