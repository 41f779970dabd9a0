/** The names over the live map: the same HTML as in the drawing, moved and scaled as one. */
import type { Atlas } from '../../domain/atlas.ts'
import type { Bounds, Language } from '../../domain/ids.ts'
import type { Drawing } from '../drawing.ts'
import { frameOf, project, worldAtZoom0, type Box, type Camera, type Frame } from '../mercator.ts'
import type { Shapes } from '../shapes.ts'
import { namesMarkup } from './markup.ts'
import { recolour } from './recolour.ts'
import { namesOf, stillScale, viewOf, viewsOf } from './names.ts'

interface World {
  readonly shapes: Shapes
  readonly atlas: Atlas
  readonly language: Language
}

type Named = Pick<Drawing, 'seated' | 'ties' | 'selected' | 'caseName'>

/** As many sets of names are kept for each frame: a date goes back and forth between a few. */
const most = 8

export class NameSheet {
  readonly #element: HTMLElement
  readonly #world: World
  readonly #known = new WeakMap<Bounds, { readonly drawing: Named; readonly markup: string }[]>()
  #frame: Frame | null = null

  constructor(parent: HTMLElement, { shapes, atlas, language }: World) {
    this.#world = { shapes, atlas, language }
    this.#element = document.createElement('div')
    this.#element.className = 'names'
    parent.append(this.#element)
  }

  /**
   * The names of the still drawing: as they are `given`, or placed here where they are not (`undefined`). While they are
   * on their way (`null`) those of before stay, each in its place.
   */
  writeFramed(drawing: Drawing, clear: Box, given: string | null | undefined): void {
    if (given === null) return
    const frame = frameOf(drawing.frame)
    this.#write(frame, given ?? this.#placed(drawing, frame), clear)
    recolour(this.#element, drawing.members)
  }

  /** The fills of another day: the names stay where they are. */
  recolour({ members }: Drawing): void {
    recolour(this.#element, members)
  }

  #placed(drawing: Drawing, frame: Frame): string {
    const known = this.#known.get(drawing.frame) ?? []
    this.#known.set(drawing.frame, known)
    const same = known.find((one) => sameNames(one.drawing, drawing))
    if (same) return same.markup
    const names = namesOf({ ...this.#world, drawing, frame, views: viewsOf(frame), scale: stillScale })
    const markup = namesMarkup(names, drawing.members)
    known.unshift({ drawing, markup })
    known.length = Math.min(known.length, most)
    return markup
  }

  /** The names that have room in `frame`, which is what is seen in the open part, of one unit a pixel. */
  writeSeen(drawing: Drawing, frame: Frame, open: Box): void {
    const names = namesOf({ ...this.#world, drawing, frame, views: [viewOf(frame)], scale: 1 })
    this.#write(frame, namesMarkup(names, drawing.members), open)
    this.#element.classList.add('moved')
  }

  /** No name is to be cut by the edge of the box in which they stand. */
  #write(frame: Frame, markup: string, box: Box): void {
    this.#frame = frame
    this.#element.classList.remove('moved')
    this.#element.style.setProperty('--half', `${box.width / 2}px`)
    this.#element.style.setProperty('--half-down', `${box.height / 2}px`)
    this.#element.innerHTML = markup
  }

  /** One change of style moves them all. */
  follow({ center, zoom }: Camera): void {
    if (!this.#frame) return
    const { west, north, width, height, unitsPerWorld } = this.#frame
    const worldSize = worldAtZoom0 * 2 ** zoom
    const [x, y] = project(center)
    const across = west + width / 2 / unitsPerWorld - x
    // The nearest of the worlds that stand side by side.
    const right = (across - Math.round(across)) * worldSize
    const down = (north + height / 2 / unitsPerWorld - y) * worldSize
    const { style } = this.#element
    style.setProperty('--u', `${worldSize / unitsPerWorld}px`)
    style.translate = `${right}px ${down}px`
  }

  remove(): void {
    this.#element.remove()
  }
}

/** Whether two drawings have the same names. */
export function sameNames(a: Named, b: Named): boolean {
  return (['seated', 'ties', 'selected', 'caseName'] as const).every((part) => a[part] === b[part])
}
