/** The live map: the only owner of a MapLibre map, which paints a drawing and compares each part by reference. */
import type { FilterSpecification, GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { isContested, type Atlas } from '../domain/atlas.ts'
import { cityOfPlace, placeOfCity } from '../domain/city.ts'
import type { Language, PlaceId } from '../domain/ids.ts'
import { coloursOf } from './colours.ts'
import { oneOf, pointOf, type Drawing } from './drawing.ts'
import { tieLines } from './greatCircle.ts'
import { hatches, hatchId } from './hatch.ts'
import { contested, contestedLines, countries, meetings } from './layers/layer.ts'
import { layersIn, styleOf } from './layers/style.ts'
import { cameraFor, Lens, type Room } from './lens.ts'
import { NameSheet, sameNames } from './names/sheet.ts'
import { isSeenIn, placeAtPoint } from './pointing.ts'
import './live.css'
import { mapIn } from './setup.ts'
import type { Shapes } from './shapes.ts'

export { setUp } from './setup.ts'

export interface PainterOptions {
  readonly shapes: Shapes
  readonly atlas: Atlas
  readonly language: Language
  readonly drawing: Drawing
  /** The drawing's frame is fitted into its clear part. Asked often, so it is to be known beforehand. */
  readonly room: () => Room
  /** The names of the still drawing, if they fit the drawing that is wanted; `null` while they are on their way. */
  readonly names: () => string | null | undefined
  readonly onHover: (place: PlaceId | null) => void
  readonly onOpen: (place: PlaceId) => void
  /** The context is lost: what is on the canvas is no more to be shown. */
  readonly onLost: () => void
  /** What is on the canvas is whole: at first, and after a loss. */
  readonly onReady: () => void
}

type Mark = 'selected' | 'lit' | 'hovered' | 'focused'

/** Whatever is drawn of contested cases: of another day than the map's they are not marked either. */
const datedLayers = [
  'contested-areas',
  'contested-lines',
  ...[contested, contestedLines].flatMap((source) => [`casing-${source}`, `outline-${source}`]),
]

export class Painter {
  readonly #map: MapLibre
  readonly #container: HTMLElement
  readonly #options: PainterOptions
  readonly #lens: Lens
  readonly #names: NameSheet
  #whole: Room['whole']
  #wanted: Drawing
  #painted: Drawing | null = null
  #focused: PlaceId | null = null
  #hatched = ''

  /** Throws where there is no WebGL2. */
  constructor(container: HTMLElement, options: PainterOptions) {
    const { shapes, drawing, room } = options
    this.#container = container
    this.#options = options
    this.#wanted = drawing
    this.#whole = room().whole
    this.#map = mapIn(container, styleOf(shapes, coloursOf(container)), cameraFor(drawing.frame, room()))
    this.#lens = new Lens(this.#map, room, drawing.frame)
    this.#names = new NameSheet(container, options)
    this.#listen()
  }

  paint(drawing: Drawing): void {
    this.#wanted = drawing
    const before = this.#painted
    if (!before) return
    this.#apply(drawing, before)
    if (drawing.frame !== before.frame) this.frame(true)
    else if (!sameNames(drawing, before)) this.#writeNames()
    else if (drawing.members !== before.members) this.#names.recolour(drawing)
  }

  /** The place that has the keyboard's focus, if any. */
  focus(place: PlaceId | null): void {
    if (place === this.#focused) return
    const before = this.#focused
    this.#focused = place
    // While the context is lost there is nothing to mark; a new style is told of it.
    if (!this.#painted) return
    this.#mark('focused', oneOf(before), oneOf(place))
    const { atlas, room } = this.#options
    const point = place === null ? undefined : pointOf(atlas, this.#wanted, place)
    // Who goes through the places by keyboard sees where they are.
    if (place !== null && point && !isSeenIn(this.#map, place, room().clear)) this.#lens.bringIn(point)
  }

  /** The room has changed. The frame stays in the clear part until the reader has moved the map. */
  settle(): void {
    const { width, height } = this.#options.room().whole
    const isResized = width !== this.#whole.width || height !== this.#whole.height
    this.#whole = { width, height }
    if (isResized) this.#map.resize()
    if (!this.#painted) return
    if (this.#lens.isMoved) this.#writeNames()
    else this.frame(!isResized)
  }

  /** The still drawing's names have come, or it is known that they will not. */
  rename(): void {
    if (this.#painted && !this.#lens.isMoved) this.#writeNames()
  }

  /** Puts the drawing's frame into the clear part, as the still drawing stands. */
  frame(animate: boolean): void {
    this.#lens.frame(this.#wanted.frame, animate)
    this.#writeNames()
  }

  zoomBy(steps: number): void {
    this.#lens.zoomBy(steps)
  }

  /** Whether the wheel and one finger scroll the page over which the map stands, and not the map. */
  cooperate(wanted: boolean): void {
    const { cooperativeGestures } = this.#map
    if (wanted) cooperativeGestures.enable()
    else cooperativeGestures.disable()
  }

  /** Reads the colours again. */
  theme(): void {
    if (!this.#painted) return
    this.#addHatches()
    this.#tint()
  }

  destroy(): void {
    this.#names.remove()
    this.#map.remove()
  }

  #listen(): void {
    const map = this.#map
    const { atlas } = this.#options
    let pointed: PlaceId | null = null
    const point = (place: PlaceId | null) => {
      map.getCanvas().style.cursor = place ? 'pointer' : ''
      if (place !== pointed) this.#options.onHover(place)
      pointed = place
    }
    map.on('mousemove', (event) => point(placeAtPoint(map, atlas, event.point)))
    map.on('mouseout', () => point(null))
    map.on('click', (event) => {
      const place = placeAtPoint(map, atlas, event.point)
      if (place) this.#options.onOpen(place)
    })
    map.on('move', () => this.#names.follow(this.#lens.camera()))
    map.on('zoomend', () => this.#fitHatches())
    map.on('moveend', () => this.#lens.isMoved && this.#writeNames())
    // Comes again when a lost context is restored.
    map.on('style.load', () => this.#dress())
    map.on('webglcontextlost', () => {
      this.#painted = null
      this.#options.onLost()
    })
    map.on('error', ({ error }) => console.warn(error))
  }

  /** What a new style does not know, which after a loss of the context is all. */
  #dress(): void {
    this.#addHatches()
    this.#apply(this.#wanted, null)
    this.#mark('focused', [], oneOf(this.#focused))
    // After a loss the theme and the subject may be others than those with which the map was made.
    this.#tint()
    if (this.#lens.isMovedFrom(this.#wanted.frame)) this.#writeNames()
    else this.frame(false)
    void this.#map.once('idle', () => this.#options.onReady())
  }

  #apply(drawing: Drawing, before: Drawing | null): void {
    this.#painted = drawing
    if (drawing.members !== before?.members) this.#paintMembers(drawing, before)
    if (drawing.contested !== before?.contested) this.#paintContested(drawing)
    if (drawing.ties !== before?.ties) this.#paintTies(drawing)
    if (drawing.meetings !== before?.meetings) this.#paintMeetings(drawing)
    this.#mark('selected', oneOf(before?.selected), oneOf(drawing.selected))
    this.#mark('lit', before?.lit ?? [], drawing.lit)
    this.#mark('hovered', oneOf(before?.hovered), oneOf(drawing.hovered))
  }

  #paintMembers({ members }: Drawing, before: Drawing | null): void {
    const states = ['slot', 'mixed'] as const
    for (const { country: id } of before?.members ?? [])
      for (const state of states) this.#map.removeFeatureState({ source: countries, id }, state)
    for (const { country: id, slot, pattern } of members)
      this.#map.setFeatureState(
        { source: countries, id },
        { ...(slot !== null && { slot }), mixed: pattern?.startsWith('mix-') ?? false },
      )
    const patterned = members.filter(({ pattern }) => pattern !== null).map(({ country }) => country)
    this.#map.setFilter('patterns', ['in', ['get', 'id'], ['literal', patterned]])
    this.#hatched = ''
    this.#fitHatches()
  }

  #paintContested({ contested: shown }: Drawing): void {
    const filter: FilterSpecification = ['in', ['get', 'id'], ['literal', [...shown]]]
    for (const layer of datedLayers) this.#map.setFilter(layer, filter)
  }

  #paintTies({ ties }: Drawing): void {
    const features = tieLines(this.#options.atlas, ties).map(({ line }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates: line.map((position) => [...position]) },
    }))
    void this.#map.getSource<GeoJSONSource>('ties')?.setData({ type: 'FeatureCollection', features })
  }

  #paintMeetings({ meetings: places }: Drawing): void {
    const features = places.map(({ city }) => ({
      type: 'Feature' as const,
      properties: { id: placeOfCity(city.id) },
      geometry: { type: 'Point' as const, coordinates: [...city.at] },
    }))
    void this.#map.getSource<GeoJSONSource>(meetings)?.setData({ type: 'FeatureCollection', features })
  }

  #mark(mark: Mark, before: readonly PlaceId[], now: readonly PlaceId[]): void {
    if (before === now) return
    const set = (id: PlaceId, value: boolean) => {
      for (const source of this.#sourcesOf(id)) this.#map.setFeatureState({ source, id }, { [mark]: value })
    }
    for (const id of before) if (!now.includes(id)) set(id, false)
    for (const id of now) if (!before.includes(id)) set(id, true)
  }

  #sourcesOf(place: PlaceId): readonly string[] {
    if (cityOfPlace(place) !== undefined) return [meetings]
    return isContested(this.#options.atlas, place) ? [contested, contestedLines] : [countries]
  }

  #tint(): void {
    for (const layer of layersIn(coloursOf(this.#container)))
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.#map.setPaintProperty(layer.id, name as 'fill-color', value)
  }

  #addHatches(): void {
    for (const { id, image, pixelRatio } of hatches(coloursOf(this.#container))) {
      if (this.#map.hasImage(id)) this.#map.removeImage(id)
      this.#map.addImage(id, image, { pixelRatio })
    }
  }

  /** Keeps the distance between the lines of a hatch about the same at every zoom. */
  #fitHatches(): void {
    const zoom = this.#map.getZoom()
    const hatch = hatchId('contested', zoom)
    if (hatch === this.#hatched) return
    this.#hatched = hatch
    const cases = this.#wanted.members.flatMap(({ country, pattern }) =>
      pattern === null ? [] : [country, hatchId(pattern, zoom)],
    )
    const pattern = cases.length > 0 ? ['match', ['get', 'id'], ...cases, ''] : hatch
    this.#map.setPaintProperty('patterns', 'fill-pattern', pattern as unknown as string)
    this.#map.setPaintProperty('contested-areas', 'fill-pattern', hatch)
    this.#map.setPaintProperty('dots', 'fill-pattern', hatchId('dots', zoom))
  }

  #writeNames(): void {
    const { clear, open } = this.#options.room()
    if (this.#lens.isMoved) this.#names.writeSeen(this.#wanted, this.#lens.seen(), open)
    else this.#names.writeFramed(this.#wanted, clear, this.#options.names())
    this.#names.follow(this.#lens.camera())
  }
}
