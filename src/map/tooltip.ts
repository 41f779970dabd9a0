/** The name and role of the place under the pointer, beside it, or of the one that has the keyboard's focus. */
import type { Atlas } from '../domain/atlas.ts'
import { t } from '../i18n/t.ts'
import type { Drawing } from './drawing.ts'
import { placeInWords } from './placeInWords.ts'
import { ownPixels } from './ownPixels.ts'

const gap = 14

export class Tooltip {
  readonly #map: HTMLElement
  readonly #clear: HTMLElement
  readonly #tip = document.createElement('div')
  #within = false
  #focused: Element | null = null
  readonly #leave = () => {
    this.#within = false
    this.#focused = null
    this.#tip.hidden = true
  }
  /** Any key takes it away; Escape does no more than that. */
  readonly #press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !this.#tip.hidden) event.preventDefault()
    this.#leave()
  }
  readonly #move = (event: PointerEvent) => {
    this.#within = event.pointerType !== 'touch'
    this.#place(event)
  }

  /** `clear`: what nothing covers, in which it is to be read. */
  constructor(map: HTMLElement, clear: HTMLElement) {
    this.#map = map
    this.#clear = clear
    this.#tip.className = 'map-tip'
    this.#tip.hidden = true
    this.#tip.ariaHidden = 'true'
    map.append(this.#tip)
    map.addEventListener('pointermove', this.#move)
    map.addEventListener('pointerleave', this.#leave)
    document.addEventListener('keydown', this.#press)
  }

  show(atlas: Atlas, drawing: Drawing): void {
    const wanted = drawing.hovered !== null && (this.#within || this.#focused)
    const words = wanted ? placeInWords(atlas, drawing, drawing.hovered) : undefined
    this.#tip.hidden = !words
    if (words) this.#tip.textContent = t('map.tooltip', { ...words })
    if (words && this.#focused) this.#placeAt(this.#focused)
  }

  /** Of a place that is off the clear part, its name at the edge is all that is seen of its focus. */
  focus(link: Element | null): void {
    this.#focused = link
    if (link) this.#within = false
  }

  /** In the middle of what is seen of it, or on the side on which it lies. */
  #placeAt(link: Element): void {
    const measured = ownPixels(this.#map)
    const clear = measured(this.#clear.getBoundingClientRect())
    const drawn = measured(link.getBoundingClientRect())
    const { offsetWidth: width, offsetHeight: height } = this.#tip
    const within = (start: number, length: number, from: number, room: number, size: number) => {
      const to = from + room
      const middle = (clamp(start, from, to) + clamp(start + length, from, to) - size) / 2
      return Math.max(from + 4, Math.min(to - size - 4, middle))
    }
    const left = within(drawn.left, drawn.width, clear.left, clear.width, width)
    const top = within(drawn.top, drawn.height, clear.top, clear.height, height)
    this.#tip.style.translate = `${left}px ${top}px`
  }

  /** Below and after the pointer, or on its other side where there is no room. */
  #place({ clientX, clientY }: PointerEvent): void {
    const measured = ownPixels(this.#map)
    const clear = measured(this.#clear.getBoundingClientRect())
    const at = measured({ left: clientX, top: clientY, width: 0, height: 0 })
    const { offsetWidth: width, offsetHeight: height } = this.#tip
    const beside = (point: number, size: number, end: number) =>
      point + gap + size > end ? point - gap - size : point + gap
    const left = beside(at.left, width, clear.left + clear.width)
    const top = beside(at.top, height, clear.top + clear.height)
    this.#tip.style.translate = `${Math.max(4, left)}px ${Math.max(4, top)}px`
  }

  remove(): void {
    this.#tip.remove()
    this.#map.removeEventListener('pointermove', this.#move)
    this.#map.removeEventListener('pointerleave', this.#leave)
    document.removeEventListener('keydown', this.#press)
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
