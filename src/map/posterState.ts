/** The still drawing once script runs: which countries are marked, and the drawing of another page in place of it. */
import { pathOf } from '../domain/address.ts'
import { subjectKey, type Subject } from '../domain/view.ts'
import type { Drawing } from './drawing.ts'

const country = '[data-country]'

export class PosterState {
  readonly #poster: HTMLElement
  #shown: string
  #drawing: Drawing | null = null

  constructor(poster: HTMLElement, subject: Subject) {
    this.#poster = poster
    this.#shown = subjectKey(subject)
  }

  mark(drawing: Drawing): void {
    this.#drawing = drawing
    for (const link of this.#poster.querySelectorAll<SVGAElement>(country)) {
      const id = link.dataset['country']!
      const selected = drawing.selected === id
      link.classList.toggle('selected', selected)
      link.classList.toggle('lit', drawing.lit.includes(id))
      link.classList.toggle('hovered', drawing.hovered === id)
      if (selected) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }

  /** Whether it is this subject's drawing, or on its way to be. */
  shows(subject: Subject): boolean {
    return this.#shown === subjectKey(subject)
  }

  /** Takes the drawing out of the subject's own page, so that it is framed right. Without it the old one stays. */
  async show(base: string, subject: Subject): Promise<void> {
    if (this.shows(subject)) return
    const key = subjectKey(subject)
    this.#shown = key
    try {
      const response = await fetch(base + pathOf(subject))
      if (!response.ok) return
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const drawing = page.querySelector('.poster')
      if (!drawing?.firstChild || this.#shown !== key) return
      this.#replace(drawing)
    } catch {
      // Off line, most likely. What is shown is right, only framed for another subject.
    }
  }

  #replace(drawing: Element): void {
    const focused = document.activeElement?.closest<SVGAElement>(country)?.dataset['country']
    const inside = this.#poster.contains(document.activeElement)
    this.#poster.replaceChildren(...drawing.childNodes)
    if (this.#drawing) this.mark(this.#drawing)
    if (!inside) return
    const same = this.#poster.querySelector<SVGAElement>(`[data-country="${focused}"]`)
    // Where the other drawing does not reach that country, the focus stays on the map at least.
    const next = same ?? this.#poster.querySelector<SVGAElement>(country)
    next?.focus({ preventScroll: true })
  }
}

/** The country whose link an event comes from. */
export function countryAt(event: Event): string | null {
  const link = event.target instanceof Element ? event.target.closest<SVGAElement>(country) : null
  return link?.dataset['country'] ?? null
}
