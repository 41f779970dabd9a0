/** The live map: the only owner of a MapLibre map, which paints a drawing and compares each part by reference. */
import { Map as MapLibre, type FilterSpecification, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl'
import { countryOf, type Atlas } from '../domain/atlas.ts'
import type { Bounds, CountryId, Language } from '../domain/ids.ts'
import { coloursOf } from './colours.ts'
import type { Drawing } from './drawing.ts'
import { tieLines } from './greatCircle.ts'
import { hatches, hatchId } from './hatch.ts'
import { countries } from './layers/layer.ts'
import { layersIn, styleOf } from './layers/style.ts'
import { cameraOn, frameOf, frameSeen, type Box, type Camera, type Frame } from './mercator.ts'
import { NameSheet } from './names/sheet.ts'
import { setUp } from './setup.ts'
import type { Shapes } from './shapes.ts'

export interface PainterOptions {
  readonly shapes: Shapes
  readonly atlas: Atlas
  readonly language: Language
  readonly drawing: Drawing
  /** The part of the container, in its pixels, that nothing covers: the drawing's frame is fitted into it. */
  readonly clear: () => Box
  readonly onHover: (country: CountryId | null) => void
  readonly onOpen: (country: CountryId) => void
  /** The context is lost: what is on the canvas is no more to be shown. */
  readonly onLost: () => void
  /** What is on the canvas is whole: at first, and after a loss. */
  readonly onReady: () => void
}

type Mark = 'selected' | 'lit' | 'hovered' | 'focused'

const zooms = { least: 0, most: 9 }
const flight = 550

export class Painter {
  readonly #map: MapLibre
  readonly #container: HTMLElement
  readonly #options: PainterOptions
  readonly #names: NameSheet
  readonly #pages: ReadonlySet<CountryId>
  readonly #watch: ResizeObserver
  #wanted: Drawing
  #painted: Drawing | null = null
  #focused: CountryId | null = null
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
    this.#pages = new Set(options.atlas.countries.map((country) => country.id))
    setUp()
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

  /** The country that has the keyboard's focus, if any. */
  focus(country: CountryId | null): void {
    if (country === this.#focused) return
    const before = this.#focused
    this.#focused = country
    // While the context is lost there is nothing to mark; a new style is told of it.
    if (!this.#painted) return
    this.#mark('focused', ids(before), ids(country))
    if (country && !this.#isSeen(country)) this.#bringIn(country)
  }

  /** What covers the map has changed. The frame stays in the clear part until the reader has moved the map. */
  settle(): void {
    if (!this.#painted) return
    if (this.#moved) this.#writeNames()
    else this.frame(true)
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
    let pointed: CountryId | null = null
    const point = (country: CountryId | null) => {
      map.getCanvas().style.cursor = country ? 'pointer' : ''
      if (country !== pointed) this.#options.onHover(country)
      pointed = country
    }
    map.on('mousemove', (event) => point(this.#countryAt(event)))
    map.on('mouseout', () => point(null))
    map.on('click', (event) => {
      const country = this.#countryAt(event)
      if (country) this.#options.onOpen(country)
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

  #paintTies({ ties }: Drawing): void {
    const features = tieLines(this.#options.atlas, ties).map(({ line }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates: line.map((position) => [...position]) },
    }))
    void this.#map.getSource<GeoJSONSource>('ties')?.setData({ type: 'FeatureCollection', features })
  }

  #mark(mark: Mark, before: readonly CountryId[], now: readonly CountryId[]): void {
    if (before === now) return
    for (const id of before)
      if (!now.includes(id)) this.#map.setFeatureState({ source: countries, id }, { [mark]: false })
    for (const id of now)
      if (!before.includes(id)) this.#map.setFeatureState({ source: countries, id }, { [mark]: true })
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
    const contested = hatchId('contested', zoom)
    if (contested === this.#hatched) return
    this.#hatched = contested
    const cases = this.#wanted.members
      .filter(({ attends }) => !attends)
      .flatMap(({ country, slot }) => [country, hatchId(`hatch-${slot}`, zoom)])
    const pattern = cases.length > 0 ? ['match', ['get', 'id'], ...cases, ''] : contested
    this.#map.setPaintProperty('absent', 'fill-pattern', pattern as unknown as string)
    this.#map.setPaintProperty('contested-areas', 'fill-pattern', contested)
    this.#map.setPaintProperty('dots', 'fill-pattern', hatchId('dots', zoom))
  }

  #writeNames(): void {
    const clear = this.#options.clear()
    if (this.#moved) this.#names.writeSeen(this.#wanted, this.#frameInClear(clear), clear)
    else this.#names.writeFramed(this.#wanted, clear)
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
  #isSeen(country: CountryId): boolean {
    const { left, top, width, height } = this.#options.clear()
    const box: [[number, number], [number, number]] = [
      [left, top],
      [left + width, top + height],
    ]
    const filter: FilterSpecification = ['==', ['get', 'id'], country]
    return this.#map.queryRenderedFeatures(box, { layers: ['land'], filter }).length > 0
  }

  /** Who goes through the countries by keyboard sees where they are. */
  #bringIn(id: CountryId): void {
    const country = countryOf(this.#options.atlas, id)
    if (!country) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const [lon, lat] = country.labelPoint
    this.#moved = true
    this.#map.easeTo({ center: [lon, lat], offset: this.#offset(), duration: still ? 0 : flight, essential: true })
  }

  /** From the middle of the map to that of the clear part. */
  #offset(): [right: number, down: number] {
    const clear = this.#options.clear()
    const { width, height } = this.#size()
    return [clear.left + clear.width / 2 - width / 2, clear.top + clear.height / 2 - height / 2]
  }

  #countryAt({ point }: MapMouseEvent): CountryId | null {
    const [country] = this.#map.queryRenderedFeatures(point, { layers: ['land'] })
    const id = country?.properties['id'] as CountryId | undefined
    return id !== undefined && this.#pages.has(id) ? id : null
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

function ids(id: CountryId | null | undefined): readonly CountryId[] {
  return id ? [id] : []
}

function to({ center, zoom }: Camera): { center: [number, number]; zoom: number } {
  return { center: [center[0], center[1]], zoom }
}
