/** The still drawing once script runs: what is marked in it on which day, and the drawing of another page in place of it. */
import { pathOf } from '../domain/address.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { Bounds, PlaceId } from '../domain/ids.ts'
import { subjectKey, type Subject } from '../domain/view.ts'
import type { AtlasStore, Files } from '../store/store.ts'
import { oneOf, type Drawing } from './drawing.ts'
import { frameOf } from './mercator.ts'
import { placeInOneSentence } from './placeInWords.ts'
import { recolour } from './names/recolour.ts'
import { fillOf, mixOf, mixStyle } from './poster/fill.ts'
import { meetingsMarkup } from './poster/meetings.ts'

const place = '[data-place]'

export class PosterState {
  readonly #poster: HTMLElement
  readonly #atlas: Atlas
  readonly #base: string
  readonly #files: Files
  /** Whose drawing is wanted, whose it is just now, and whether the one that is wanted did not come. */
  #wanted: string
  #drawn: string
  #failed = false
  #links: ReadonlyMap<PlaceId, SVGAElement>
  /** What it shows; `null` while that is not known, as it was drawn elsewhere. */
  #drawing: Drawing | null = null

  constructor(poster: HTMLElement, { atlas, base, files, getState }: AtlasStore) {
    this.#poster = poster
    this.#atlas = atlas
    this.#base = base
    this.#files = files
    this.#wanted = subjectKey(getState().view.subject)
    this.#drawn = this.#wanted
    this.#links = linksIn(poster)
  }

  /** The places that the drawing has as links on its day, in the order in which they stand. */
  get links(): ReadonlyMap<PlaceId, SVGAElement> {
    return this.#links
  }

  /** The names as they were placed when the page was made; `null` while they are on their way, `undefined` if they never come. */
  get names(): string | null | undefined {
    if (this.#drawn === this.#wanted) return this.#poster.querySelector('.names')?.innerHTML
    return this.#failed ? undefined : null
  }

  mark(drawing: Drawing): void {
    const before = this.#drawing
    this.#drawing = drawing
    // What was marked where the drawing was made may not be so here.
    if (!before) for (const link of this.#links.values()) link.classList.remove('lit', 'hovered', 'selected')
    if (drawing.contested !== before?.contested) this.#date(drawing)
    if (drawing.ties !== before?.ties) this.#tie(drawing)
    if (drawing.members !== before?.members) this.#fill(drawing)
    if (drawing.meetings !== before?.meetings) this.#meet(drawing)
    const isWorded = drawing.day === before?.day && drawing.formats === before.formats
    if (!isWorded) this.#word(drawing)
    this.#turn('lit', before?.lit, drawing.lit)
    this.#turn('hovered', oneOf(before?.hovered), oneOf(drawing.hovered))
    this.#turn('selected', oneOf(before?.selected), oneOf(drawing.selected))
    for (const id of oneOf(before?.selected)) this.#links.get(id)?.removeAttribute('aria-current')
    for (const id of oneOf(drawing.selected)) this.#links.get(id)?.setAttribute('aria-current', 'true')
  }

  /** Whether it is this subject's drawing, or on its way to be. */
  shows(subject: Subject): boolean {
    return this.#wanted === subjectKey(subject)
  }

  /**
   * Takes the drawing out of the subject's own page, so that it is framed right. Without it the old one stays, which is
   * right as well, only framed for another subject. Says whether it is known now what is shown for this subject.
   */
  async show(subject: Subject): Promise<boolean> {
    if (this.shows(subject)) return false
    const key = subjectKey(subject)
    this.#wanted = key
    this.#failed = false
    if (this.#drawn === key) return true
    const drawing = await drawingAt(this.#files, this.#base + pathOf(subject))
    if (this.#wanted !== key) return false
    this.#failed = drawing === null
    if (!drawing) return true
    this.#drawn = key
    this.#replace(drawing)
    return true
  }

  #replace(drawing: Element): void {
    const focused = document.activeElement?.closest<SVGAElement>(place)?.dataset['place']
    const inside = this.#poster.contains(document.activeElement)
    this.#poster.replaceChildren(...drawing.childNodes)
    this.#links = linksIn(this.#poster)
    const marked = this.#drawing
    this.#drawing = null
    if (marked) this.mark(marked)
    if (!inside) return
    // Where the other drawing does not reach that place, the focus stays on the map at least.
    const next = this.#links.get(focused ?? '') ?? [...this.#links.values()][0]
    next?.focus({ preventScroll: true })
  }

  /** Shows the contested cases of the day, and no others. */
  #date({ contested }: Drawing): void {
    for (const shape of this.#poster.querySelectorAll<SVGElement>('.contested > *, .contested-line > *, g[role] > *')) {
      const id = shape.dataset['place'] ?? shape.dataset['line'] ?? shape.id
      shape.classList.toggle('past', !contested.includes(id))
    }
  }

  #tie({ ties }: Drawing): void {
    const tied = new Set(ties.map(({ countries }) => countries.join(' ')))
    for (const line of this.#poster.querySelectorAll<SVGElement>('[data-tie]'))
      line.classList.toggle('past', !tied.has(line.dataset['tie']!))
  }

  /** Fills the members, whose borders win over those of others: they are drawn last. */
  #fill({ members }: Drawing): void {
    const seats = new Map(members.map((member) => [member.country, member]))
    for (const group of groupsIn(this.#poster)) {
      const seat = seats.get(idOf(group))
      const fill = fillOf(seat)
      if (fill === classOf(group)) continue
      group.setAttribute('class', fill)
      group.style.cssText = mixStyle(seat)
      if (fill) group.parentElement?.append(group)
    }
    const names = this.#poster.querySelector('.names')
    if (names) recolour(names, members)
    void this.#addMixes(members)
  }

  /** The patterns of several formats are drawn when they are first asked for. */
  async #addMixes(members: Drawing['members']): Promise<void> {
    const drawing = this.#poster.querySelector<SVGSVGElement>('.drawing')
    const ids = new Set(members.flatMap((member) => mixOf(member) ?? []))
    const absent = [...ids].filter((id) => !drawing?.getElementById(id))
    if (!drawing || absent.length === 0) return
    const { mixPattern } = await import('./poster/patterns.ts')
    const { width, height } = drawing.viewBox.baseVal
    const markup = absent.filter((id) => !drawing.getElementById(id)).map((id) => mixPattern({ width, height }, id))
    drawing.querySelector('defs')?.insertAdjacentHTML('beforeend', markup.join(''))
  }

  /** Meetings are held as days go on, and are those of the formats that are shown. */
  #meet(drawing: Drawing): void {
    const svg = this.#poster.querySelector('.drawing')
    const frame = svg?.getAttribute('data-frame')?.split(' ').map(Number)
    if (!svg || !frame) return
    const markup = meetingsMarkup({
      atlas: this.#atlas,
      drawing,
      frame: frameOf(frame as unknown as Bounds),
      base: this.#base,
    })
    const old = svg.querySelector('.meetings')
    if (old?.outerHTML === markup) return
    old?.remove()
    svg.insertAdjacentHTML('beforeend', markup)
    this.#links = linksIn(this.#poster)
  }

  #word(drawing: Drawing): void {
    for (const [id, link] of this.#links) {
      const sentence = placeInOneSentence(this.#atlas, drawing, id)
      if (link.getAttribute('aria-label') !== sentence) link.setAttribute('aria-label', sentence)
    }
  }

  #turn(mark: string, before: readonly PlaceId[] = [], now: readonly PlaceId[]): void {
    if (before === now) return
    for (const id of before) if (!now.includes(id)) this.#links.get(id)?.classList.remove(mark)
    for (const id of now) this.#links.get(id)?.classList.add(mark)
  }
}

/** The drawing on the page at an address. */
async function drawingAt({ fetch }: Files, address: string): Promise<Element | null> {
  try {
    const response = await fetch(address)
    if (!response.ok) return null
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const drawing = page.querySelector('.poster')
    return drawing?.firstChild ? drawing : null
  } catch {
    return null
  }
}

function linksIn(poster: HTMLElement): ReadonlyMap<PlaceId, SVGAElement> {
  const links = [...poster.querySelectorAll<SVGAElement>(place)]
  return new Map(links.map((link) => [link.dataset['place']!, link]))
}

/** The countries that have a page, each in a group that fills it. */
function groupsIn(poster: HTMLElement): Iterable<SVGGElement> {
  return poster.querySelectorAll<SVGGElement>('.land > g')
}

function idOf(group: SVGGElement): PlaceId {
  return group.firstElementChild?.id ?? ''
}

function classOf(group: SVGGElement): string {
  return group.getAttribute('class') ?? ''
}

/** The place whose link an event comes from. */
export function placeAt(event: Event): PlaceId | null {
  const link = event.target instanceof Element ? event.target.closest<SVGAElement>(place) : null
  return link?.dataset['place'] ?? null
}
