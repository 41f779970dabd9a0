/** The camera of the live map: it keeps what is read framed in the clear part, until the reader moves it. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { Bounds, Position } from '../domain/ids.ts'
import { cameraOn, frameOf, frameSeen, type Box, type Camera, type Frame } from './mercator.ts'

/** The size of the map and two parts of it, in its pixels. */
export interface Room {
  readonly whole: Pick<Box, 'width' | 'height'>
  /** In which the drawing stands: nothing covers it. */
  readonly clear: Box
  /** What the panel leaves free: once the reader moves the map, names stand in all of it, but below legend and buttons. */
  readonly open: Box
}

/** Milliseconds. */
const durations = { flight: 550, step: 300 }

/** Where a map in a room looks so that a frame stands in the clear part, as the still drawing does. */
export function cameraFor(bounds: Bounds, { whole, clear }: Room): { center: [number, number]; zoom: number } {
  const { center, zoom } = cameraOn(frameOf(bounds), { left: 0, top: 0, ...whole }, clear)
  return { center: [center[0], center[1]], zoom }
}

export class Lens {
  readonly #map: MapLibre
  readonly #room: () => Room
  #framedFor: Bounds
  #moved = false

  constructor(map: MapLibre, room: () => Room, framedFor: Bounds) {
    this.#map = map
    this.#room = room
    this.#framedFor = framedFor
    map.on('movestart', ({ originalEvent }) => (this.#moved ||= originalEvent !== undefined))
  }

  /** Whether the reader has moved the map since it was last framed. */
  get isMoved(): boolean {
    return this.#moved
  }

  /** Whether the reader has moved what was framed for these bounds: while the context is lost, other ones may be asked for. */
  isMovedFrom(bounds: Bounds): boolean {
    return this.#moved && this.#framedFor === bounds
  }

  frame(bounds: Bounds, animate: boolean): void {
    this.#moved = false
    this.#framedFor = bounds
    this.#ease(cameraFor(bounds, this.#room()), animate ? durations.flight : 0)
  }

  /** About the middle of the clear part. */
  zoomBy(steps: number): void {
    const { whole } = this.#room()
    const [right, down] = this.#offset()
    const around = this.#map.unproject([whole.width / 2 + right, whole.height / 2 + down])
    this.#moved = true
    this.#ease({ zoom: this.#map.getZoom() + steps, around }, durations.step)
  }

  /** Puts a place into the middle of the clear part. */
  bringIn([lon, lat]: Position): void {
    this.#moved = true
    this.#ease({ center: [lon, lat], offset: this.#offset() }, durations.flight)
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter()
    return { center: [lng, lat], zoom: this.#map.getZoom() }
  }

  /** What is seen in the open part just now, of one unit a pixel. */
  seen(): Frame {
    const { whole, open } = this.#room()
    const { west, north, unitsPerWorld } = frameSeen(this.camera(), whole)
    return {
      unitsPerWorld,
      width: open.width,
      height: open.height,
      west: west + open.left / unitsPerWorld,
      north: north + open.top / unitsPerWorld,
    }
  }

  #ease(options: Parameters<MapLibre['easeTo']>[0], duration: number): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#map.easeTo({ ...options, duration: still ? 0 : duration, essential: true })
  }

  /** From the middle of the map to that of the clear part. */
  #offset(): [right: number, down: number] {
    const { whole, clear } = this.#room()
    return [clear.left + clear.width / 2 - whole.width / 2, clear.top + clear.height / 2 - whole.height / 2]
  }
}
