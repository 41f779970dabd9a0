/** The live map: the only owner of a MapLibre map, which paints a drawing and compares each part by reference. */
import { Map as MapLibre, type FilterSpecification, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl'
import { contestedOf, countryOf, isContested, type Atlas } from '../domain/atlas.ts'
import type { Bounds, Language, PlaceId } from '../domain/ids.ts'
import { coloursOf } from './colours.ts'
import type { Drawing } from './drawing.ts'
import { tieLines } from './greatCircle.ts'
import { hatches, hatchId } from './hatch.ts'
import { contested, contestedLines, countries } from './layers/layer.ts'
import { layersIn, styleOf } from './layers/style.ts'
import { cameraOn, frameOf, frameSeen, type Box, type Camera, type Frame } from './mercator.ts'
import { NameSheet } from './names/sheet.ts'
import { t } from '../i18n/t.ts'
import type { Shapes } from './shapes.ts'

export { setUp } from './setup.ts'

export interface PainterOptions {
  readonly shapes: Shapes
  readonly atlas: Atlas
  readonly language: Language
  readonly drawing: Drawing
  /** The part of the container, in its pixels, that nothing covers: the drawing's frame is fitted into it. */
  readonly clear: () => Box
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

const zooms = { least: 0, most: 9 }
const flight = 550
/** Pixels from a contested line within which it is pointed at; the drawing's comes to the same. */
const lineReach = 6

export class Painter {
  readonly #map: MapLibre
  readonly #container: HTMLElement
  readonly #options: PainterOptions
  readonly #names: NameSheet
  readonly #pages: ReadonlySet<PlaceId>
  readonly #watch: ResizeObserver
  #wanted: Drawing
  #painted: Drawing | null = null
  #focused: PlaceId | null = null
  /** Whether the reader has moved the map since it was last framed. */
  #moved = false
  /** What it was last framed for: while the context is lost, another page may ask for another frame. */
  #framedFor: Bounds
  #hatched = ''

  /** Throws where there is no WebGL2. */
  constructor(container: HTMLElement, options: PainterOptions) {
    this.#container = container
    this.#options = options
    this.#wanted = options.drawing
    this.#framedFor = options.drawing.frame
    this.#pages = new Set([...options.atlas.countries, ...options.atlas.contested].map(({ id }) => id))
    this.#map = new MapLibre({
      container,
      style: styleOf(options.shapes, coloursOf(container)),
      ...this.#framed(),
      minZoom: zooms.least,
      maxZoom: zooms.most,
      // Over the pole there is nothing, but the frame of a northern country may need the room.
      transformConstrain: (center, zoom) => ({ center, zoom: Math.max(zooms.least, Math.min(zooms.most, zoom)) }),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      boxZoom: false,
      trackResize: false,
      fadeDuration: 0,
      validateStyle: import.meta.env.DEV,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': t('map.gestures.control'),
        'CooperativeGesturesHandler.MacHelpText': t('map.gestures.command'),
        'CooperativeGesturesHandler.MobileHelpText': t('map.gestures.fingers'),
      },
    })
    this.#map.touchZoomRotate.disableRotation()
    this.#map.getCanvas().tabIndex = -1
    this.#names = new NameSheet(container, options)
    this.#watch = new ResizeObserver(() => this.#resized())
    this.#watch.observe(container)
    this.#listen()
  }

  paint(drawing: Drawing): void {
    this.#wanted = drawing
    const before = this.#painted
    if (!before) return
    this.#apply(drawing, before)
    if (drawing.frame !== before.frame) this.frame(true)
    else if (drawing.members !== before.members || drawing.selected !== before.selected) this.#writeNames()
  }

  /** The place that has the keyboard's focus, if any. */
  focus(place: PlaceId | null): void {
    if (place === this.#focused) return
    const before = this.#focused
    this.#focused = place
    // While the context is lost there is nothing to mark; a new style is told of it.
    if (!this.#painted) return
    this.#mark('focused', ids(before), ids(place))
    if (place && !this.#isSeen(place)) this.#bringIn(place)
  }

  /** What covers the map has changed. The frame stays in the clear part until the reader has moved the map. */
  settle(): void {
    if (!this.#painted) return
    if (this.#moved) this.#writeNames()
    else this.frame(true)
  }

  /** The still drawing's names have come, or it is known that they will not. */
  rename(): void {
    if (this.#painted && !this.#moved) this.#writeNames()
  }

  /** Puts the drawing's frame into the clear part, as the still drawing stands. */
  frame(animate: boolean): void {
    const camera = this.#framed()
    this.#moved = false
    this.#framedFor = this.#wanted.frame
    this.#writeNames()
    const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#map.easeTo({ ...to(camera), duration: still ? 0 : flight, essential: true })
  }

  zoomBy(steps: number): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const { width, height } = this.#size()
    const [right, down] = this.#offset()
    const around = this.#map.unproject([width / 2 + right, height / 2 + down])
    this.#moved = true
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, around, duration: still ? 0 : 300, essential: true })
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
    this.#watch.disconnect()
    this.#names.remove()
    this.#map.remove()
  }

  #listen(): void {
    const map = this.#map
    let pointed: PlaceId | null = null
    const point = (place: PlaceId | null) => {
      map.getCanvas().style.cursor = place ? 'pointer' : ''
      if (place !== pointed) this.#options.onHover(place)
      pointed = place
    }
    map.on('mousemove', (event) => point(this.#placeAt(event)))
    map.on('mouseout', () => point(null))
    map.on('click', (event) => {
      const place = this.#placeAt(event)
      if (place) this.#options.onOpen(place)
    })
    map.on('move', () => this.#names.follow(this.#camera()))
    map.on('movestart', ({ originalEvent }) => (this.#moved ||= originalEvent !== undefined))
    map.on('zoomend', () => this.#fitHatches())
    map.on('moveend', () => this.#moved && this.#writeNames())
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
    this.#mark('focused', [], ids(this.#focused))
    // After a loss the theme and the subject may be others than those with which the map was made.
    this.#tint()
    if (this.#moved && this.#framedFor === this.#wanted.frame) this.#writeNames()
    else this.frame(false)
    void this.#map.once('idle', () => this.#options.onReady())
  }

  #apply(drawing: Drawing, before: Drawing | null): void {
    this.#painted = drawing
    if (drawing.members !== before?.members) this.#paintMembers(drawing, before)
    if (drawing.contested !== before?.contested) this.#paintContested(drawing)
    if (drawing.ties !== before?.ties) this.#paintTies(drawing)
    this.#mark('selected', ids(before?.selected), ids(drawing.selected))
    this.#mark('lit', before?.lit ?? [], drawing.lit)
    this.#mark('hovered', ids(before?.hovered), ids(drawing.hovered))
  }

  #paintMembers({ members }: Drawing, before: Drawing | null): void {
    for (const { country } of before?.members ?? [])
      this.#map.removeFeatureState({ source: countries, id: country }, 'slot')
    for (const { country, slot } of members) this.#map.setFeatureState({ source: countries, id: country }, { slot })
    const absent = members.filter(({ attends }) => !attends).map(({ country }) => country)
    this.#map.setFilter('absent', ['in', ['get', 'id'], ['literal', absent]])
    this.#hatched = ''
    this.#fitHatches()
  }

  #paintContested({ contested: shown }: Drawing): void {
    const filter: FilterSpecification = ['in', ['get', 'id'], ['literal', [...shown]]]
    for (const layer of ['contested-areas', 'contested-lines']) this.#map.setFilter(layer, filter)
  }

  #paintTies({ ties }: Drawing): void {
    const features = tieLines(this.#options.atlas, ties).map(({ line }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates: line.map((position) => [...position]) },
    }))
    void this.#map.getSource<GeoJSONSource>('ties')?.setData({ type: 'FeatureCollection', features })
  }

  #mark(mark: Mark, before: readonly PlaceId[], now: readonly PlaceId[]): void {
    if (before === now) return
    const set = (id: PlaceId, value: boolean) => {
      const sources = isContested(this.#options.atlas, id) ? [contested, contestedLines] : [countries]
      for (const source of sources) this.#map.setFeatureState({ source, id }, { [mark]: value })
    }
    for (const id of before) if (!now.includes(id)) set(id, false)
    for (const id of now) if (!before.includes(id)) set(id, true)
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
    const cases = this.#wanted.members
      .filter(({ attends }) => !attends)
      .flatMap(({ country, slot }) => [country, hatchId(`hatch-${slot}`, zoom)])
    const pattern = cases.length > 0 ? ['match', ['get', 'id'], ...cases, ''] : hatch
    this.#map.setPaintProperty('absent', 'fill-pattern', pattern as unknown as string)
    this.#map.setPaintProperty('contested-areas', 'fill-pattern', hatch)
    this.#map.setPaintProperty('dots', 'fill-pattern', hatchId('dots', zoom))
  }

  #writeNames(): void {
    const clear = this.#options.clear()
    if (this.#moved) this.#names.writeSeen(this.#wanted, this.#frameInClear(clear), clear)
    else this.#names.writeFramed(this.#wanted, clear, this.#options.names())
    this.#names.follow(this.#camera())
  }

  /** What is seen in the clear part just now, of one unit a pixel. */
  #frameInClear(clear: Box): Frame {
    const whole = frameSeen(this.#camera(), this.#size())
    const { west, north, unitsPerWorld } = whole
    return {
      unitsPerWorld,
      width: clear.width,
      height: clear.height,
      west: west + clear.left / unitsPerWorld,
      north: north + clear.top / unitsPerWorld,
    }
  }

  /** Whether some of it is in the clear part. */
  #isSeen(place: PlaceId): boolean {
    const { left, top, width, height } = this.#options.clear()
    const box: [[number, number], [number, number]] = [
      [left, top],
      [left + width, top + height],
    ]
    const filter: FilterSpecification = ['==', ['get', 'id'], place]
    return (
      this.#map.queryRenderedFeatures(box, { layers: ['land', 'contested-areas', 'contested-lines'], filter }).length >
      0
    )
  }

  /** Who goes through the places by keyboard sees where they are. */
  #bringIn(id: PlaceId): void {
    const place = countryOf(this.#options.atlas, id) ?? contestedOf(this.#options.atlas, id)
    if (!place) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const [lon, lat] = place.labelPoint
    this.#moved = true
    this.#map.easeTo({ center: [lon, lat], offset: this.#offset(), duration: still ? 0 : flight, essential: true })
  }

  /** From the middle of the map to that of the clear part. */
  #offset(): [right: number, down: number] {
    const clear = this.#options.clear()
    const { width, height } = this.#size()
    return [clear.left + clear.width / 2 - width / 2, clear.top + clear.height / 2 - height / 2]
  }

  /** A contested case lies over its country; one that is a line alone is met within some pixels of it. */
  #placeAt({ point: { x, y } }: MapMouseEvent): PlaceId | null {
    const near: [[number, number], [number, number]] = [
      [x - lineReach, y - lineReach],
      [x + lineReach, y + lineReach],
    ]
    const isLineAlone = (id: PlaceId) => contestedOf(this.#options.atlas, id)?.between !== undefined
    const found = [
      ...this.#idsAt([x, y], 'contested-areas'),
      ...this.#idsAt(near, 'contested-lines').filter(isLineAlone),
      ...this.#idsAt([x, y], 'land'),
    ]
    return found.find((id) => this.#pages.has(id)) ?? null
  }

  #idsAt(place: [number, number] | [[number, number], [number, number]], layer: string): readonly PlaceId[] {
    return this.#map.queryRenderedFeatures(place, { layers: [layer] }).map(({ properties }) => String(properties['id']))
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter()
    return { center: [lng, lat], zoom: this.#map.getZoom() }
  }

  #framed(): { center: [number, number]; zoom: number } {
    return to(cameraOn(frameOf(this.#wanted.frame), { left: 0, top: 0, ...this.#size() }, this.#options.clear()))
  }

  #size(): { width: number; height: number } {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight }
  }

  /** The frame stays in the clear part until the reader has moved the map. */
  #resized(): void {
    this.#map.resize()
    if (this.#moved) this.#writeNames()
    else this.frame(false)
  }
}

function ids(id: PlaceId | null | undefined): readonly PlaceId[] {
  return id ? [id] : []
}

function to({ center, zoom }: Camera): { center: [number, number]; zoom: number } {
  return { center: [center[0], center[1]], zoom }
}
