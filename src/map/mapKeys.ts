/** The keyboard on the map: a stop each for its countries, its contested cases and its meetings, and keys that go on from there. */
import { isContested, type Atlas } from '../domain/atlas.ts'
import type { PlaceId } from '../domain/ids.ts'
import { cityOfPlace } from '../domain/city.ts'
import { pointOf, type Drawing } from './drawing.ts'
import { project, type Point } from './mercator.ts'
import { placeAt, type PosterState } from './posterState.ts'
import { Walk, type Direction } from './walk.ts'

export interface MapActions {
  readonly zoomBy: (steps: number) => void
  readonly reset: () => void
  readonly table: () => void
}

export interface MapKeysOptions {
  /** Holds the drawing, whichever it is just now. */
  readonly element: HTMLElement
  readonly poster: PosterState
  readonly atlas: Atlas
  readonly drawing: () => Drawing
  readonly actions: MapActions
  readonly signal: AbortSignal
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
}

/** Each is one stop of the Tab key; arrows stay within it. */
const kinds = ['country', 'contested', 'city'] as const
type Kind = (typeof kinds)[number]

export class MapKeys {
  readonly #options: MapKeysOptions
  readonly #walk = new Walk()
  readonly #stops = new Map<Kind, PlaceId>()
  #settled: (Pick<Drawing, 'selected' | 'contested'> & Pick<PosterState, 'links'>) | null = null

  constructor(options: MapKeysOptions) {
    this.#options = options
    const { element, signal } = options
    element.addEventListener('keydown', (event) => this.#press(event), { signal })
    element.addEventListener('focusin', (event) => this.#stopAt(placeAt(event)), { signal })
  }

  /** Leaves one stop of the Tab key in each group: the place that is read, else where the reader was, else the first. */
  settle(drawing: Drawing): void {
    const { links } = this.#options.poster
    const { selected, contested } = drawing
    const before = this.#settled
    if (links === before?.links && selected === before.selected && contested === before.contested) return
    this.#settled = { links, selected, contested }
    if (links === before?.links && contested === before.contested) {
      const isHere = selected !== null && this.#group(this.#kindOf(selected)).includes(selected)
      return this.#stopAt(isHere ? selected : null)
    }
    this.#options.element.querySelector('.drawing')?.setAttribute('aria-describedby', 'map-keys')
    for (const link of links.values()) link.setAttribute('tabindex', '-1')
    const focused = document.activeElement
    for (const kind of kinds) {
      const group = this.#group(kind)
      const isHere = (id: PlaceId | null | undefined) => group.find((other) => other === id)
      const read = isHere(selected) ?? isHere(this.#stops.get(kind))
      this.#stopAt(group.find((id) => links.get(id) === focused) ?? read ?? group[0] ?? null)
    }
  }

  /** Where the keyboard left the map, if the focus is nowhere else. */
  focusAgain(): void {
    if (document.activeElement !== document.body) return
    this.#options.element.querySelector<SVGAElement>('a[tabindex="0"]')?.focus({ preventScroll: true })
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = placeAt(event)
    if (from === null || !this.#act(from, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  #act(from: PlaceId, key: string): boolean {
    const direction = arrows[key]
    if (direction) {
      this.#go(this.#walk.step(from, direction, this.#points(this.#kindOf(from))))
      return true
    }
    if (/^[1-9]$/.test(key)) {
      this.#go(this.#options.drawing().members[Number(key) - 1]?.country)
      return true
    }
    switch (key) {
      case '+':
      case '=':
        this.#options.actions.zoomBy(1)
        return true
      case '-':
      case '_':
        this.#options.actions.zoomBy(-1)
        return true
      case '0':
        this.#options.actions.reset()
        return true
      case 't':
      case 'T':
        this.#options.actions.table()
        return true
      default:
        return false
    }
  }

  #go(to: PlaceId | undefined): void {
    if (to !== undefined) this.#options.poster.links.get(to)?.focus({ preventScroll: true })
  }

  /** Tab comes back to where the reader was. */
  #stopAt(place: PlaceId | null): void {
    const { links } = this.#options.poster
    const link = place === null ? undefined : links.get(place)
    if (place === null || !link) return
    const kind = this.#kindOf(place)
    links.get(this.#stops.get(kind) ?? '')?.setAttribute('tabindex', '-1')
    link.setAttribute('tabindex', '0')
    this.#stops.set(kind, place)
  }

  #kindOf(place: PlaceId): Kind {
    if (cityOfPlace(place) !== undefined) return 'city'
    return isContested(this.#options.atlas, place) ? 'contested' : 'country'
  }

  /** The places of a kind that the drawing has on its day. */
  #group(kind: Kind): readonly PlaceId[] {
    const { contested } = this.#options.drawing()
    return [...this.#options.poster.links.keys()].filter(
      (id) => this.#kindOf(id) === kind && (kind !== 'contested' || contested.includes(id)),
    )
  }

  #points(kind: Kind): ReadonlyMap<PlaceId, Point> {
    return new Map(
      this.#group(kind).flatMap((id) => {
        const point = pointOf(this.#options.atlas, this.#options.drawing(), id)
        return point ? [[id, project(point)] as const] : []
      }),
    )
  }
}
