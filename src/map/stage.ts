/** What happens on the map's place in the page: the still drawing first, the live map over it when it can, and back. */
import type { Language } from '../domain/ids.ts'
import { hover, open, show, type AtlasStore } from '../store/store.ts'
import { drawingOf, type Drawing } from './drawing.ts'
import type { Room } from './lens.ts'
import { fetchOutlines } from './outlines.ts'
import type { Painter } from './painter.ts'
import { MapKeys } from './mapKeys.ts'
import { placeAt, PosterState } from './posterState.ts'
import { Tooltip } from './tooltip.ts'
import { ownPixels } from './ownPixels.ts'

/** `failed`: no WebGL. `unloaded`: a file of the live map did not come. `lost`: the live map has stopped. */
export type MapState = 'still' | 'live' | 'failed' | 'unloaded' | 'lost'

export interface Places {
  readonly map: HTMLElement
  readonly poster: HTMLElement
  readonly canvas: HTMLElement
  /** Fills what the panel leaves free. */
  readonly open: HTMLElement
}

/** The layout of page.css in which the panel stands below the map and scrolls with the page. */
const scrollingPage = '(max-width: 860px)'
/** Milliseconds in which the live map should stand, on a slow machine too. */
const patience = 20_000

export class Stage {
  readonly #places: Places
  readonly #store: AtlasStore
  readonly #language: Language
  readonly #say: (state: MapState) => void
  readonly #poster: PosterState
  readonly #tooltip: Tooltip
  readonly #keys: MapKeys
  readonly #ending = new AbortController()
  #painter: Painter | null = null
  #measured: Room | null = null
  #live = false
  /** Whether the drawing of another page is to be asked for when there is a moment. */
  #isExchanging = false
  #late: ReturnType<typeof setTimeout> | undefined
  /** Whether it is to stand still, as in the frame of another on which nobody has acted. */
  #rests = false

  constructor(places: Places, store: AtlasStore, language: Language, say: (state: MapState) => void) {
    this.#places = places
    this.#store = store
    this.#language = language
    this.#say = say
    this.#poster = new PosterState(places.poster, store)
    this.#tooltip = new Tooltip(places.map, places.poster)
    this.#keys = new MapKeys({
      element: places.poster,
      poster: this.#poster,
      atlas: store.atlas,
      drawing: () => this.#drawing(),
      actions: {
        zoomBy: (steps) => this.zoomBy(steps),
        reset: () => this.reset(),
        table: () => show(store, { as: 'table' }, 'push'),
      },
      signal: this.#ending.signal,
    })
    this.#ending.signal.addEventListener(
      'abort',
      store.subscribe(() => this.#paint()),
    )
    this.#listen()
    this.#paint()
    afterFirstPaint(this.#ending.signal, () => void this.#goLive())
  }

  zoomBy(steps: number): void {
    this.#painter?.zoomBy(steps)
  }

  reset(): void {
    this.#painter?.frame(true)
  }

  /** Gives the graphics context back, of which a page has a dozen for all its frames, or asks for one again. */
  rest(rests: boolean): void {
    if (this.#rests === rests) return
    this.#rests = rests
    if (!rests) return afterFirstPaint(this.#ending.signal, () => void this.#goLive())
    clearTimeout(this.#late)
    this.#painter?.destroy()
    this.#painter = null
    this.#live = false
    this.#places.map.classList.remove('live')
    this.#say('still')
    this.#paint()
  }

  /** Where the keyboard left the map. */
  focusAgain(): void {
    this.#keys.focusAgain()
  }

  end(): void {
    this.#ending.abort()
    this.#painter?.destroy()
    this.#tooltip.remove()
  }

  #drawing(): Drawing {
    return drawingOf(this.#store.atlas, this.#store.getState())
  }

  #paint(): void {
    const start = performance.now()
    const drawing = this.#drawing()
    this.#poster.mark(drawing)
    this.#keys.settle(drawing)
    this.#tooltip.show(this.#store.atlas, drawing)
    this.#painter?.paint(drawing)
    // Shows in the browser's own trace, by which `npm run bench` goes.
    performance.measure('map-paint', { start })
    performance.clearMeasures('map-paint')
    // Below the live map the drawing's links are what the keyboard and a screen reader reach, which can wait a moment.
    if (this.#poster.shows(this.#store.getState().view.subject)) return
    if (!this.#live) return this.#exchange()
    if (this.#isExchanging) return
    this.#isExchanging = true
    whenIdle(this.#ending.signal, () => this.#exchange())
  }

  #exchange(): void {
    this.#isExchanging = false
    void this.#poster.show(this.#store.getState().view.subject).then((isKnown) => {
      if (!isKnown || this.#ending.signal.aborted) return
      this.#keys.settle(this.#drawing())
      this.#painter?.rename()
    })
  }

  /** Those that came with the page are of its own formats, and mark no country of an article. */
  #names(): string | null | undefined {
    const { view } = this.#store.getState()
    if (view.about !== null || view.formats.length > 0) return undefined
    return this.#poster.shows(view.subject) ? this.#poster.names : null
  }

  async #goLive(): Promise<void> {
    const { canvas } = this.#places
    if (this.#rests || this.#painter || canvas.clientWidth === 0 || matchMedia('print').matches) return
    if (!hasWebGL2()) return this.#say('failed')
    try {
      const library = import('./painter.ts')
      const { files } = this.#store
      const setUp = library.then((painter) => painter.setUp(files))
      const [{ Painter }, shapes] = await Promise.all([library, fetchOutlines(files), setUp])
      if (this.#ending.signal.aborted || this.#rests || this.#painter) return
      this.#painter = this.#newPainter(Painter, shapes)
      this.#letPageScroll()
      this.#expectLife()
    } catch (error) {
      if (this.#ending.signal.aborted) return
      console.warn(error)
      this.#say(error instanceof Error && error.name === 'GPUInitializationError' ? 'failed' : 'unloaded')
    }
  }

  #newPainter(Kind: typeof Painter, shapes: Awaited<ReturnType<typeof fetchOutlines>>): Painter {
    const { atlas } = this.#store
    return new Kind(this.#places.canvas, {
      shapes,
      atlas,
      language: this.#language,
      drawing: this.#drawing(),
      room: () => this.#room(),
      names: () => this.#names(),
      onHover: (place) => hover(this.#store, place),
      onOpen: (place) => open(this.#store, place),
      onLost: () => this.#turn(false),
      onReady: () => this.#turn(true),
    })
  }

  /** Whatever keeps it from drawing without a word, a blocked worker for one, is told after a while, and unsaid if it comes. */
  #expectLife(): void {
    this.#late = setTimeout(() => this.#say('unloaded'), patience)
    this.#ending.signal.addEventListener('abort', () => clearTimeout(this.#late))
  }

  /** Where the page scrolls below the map, or the map stands in another page, the wheel and one finger are the page's. */
  #letPageScroll(): void {
    const narrow = matchMedia(scrollingPage)
    const isFramed = window.parent !== window
    const follow = () => this.#painter?.cooperate(isFramed || narrow.matches)
    narrow.addEventListener('change', follow, { signal: this.#ending.signal })
    follow()
  }

  #turn(live: boolean): void {
    clearTimeout(this.#late)
    this.#live = live
    this.#places.map.classList.toggle('live', live)
    this.#say(live ? 'live' : 'lost')
    if (!live) this.#paint()
  }

  /** Known until the layout changes, as asking the page in the midst of a change makes it lay itself out at once. */
  #room(): Room {
    this.#measured ??= this.#measure()
    return this.#measured
  }

  #measure(): Room {
    const { map, poster, open } = this.#places
    const measured = ownPixels(map)
    const boxOf = (element: Element) => measured(element.getBoundingClientRect())
    const whole = boxOf(map)
    const clear = boxOf(poster.querySelector('.drawing') ?? map)
    const free = boxOf(open)
    // As far from its edges as the drawing.
    const inset = clear.left - free.left
    return {
      whole,
      clear,
      open: {
        left: free.left + inset,
        top: free.top + inset,
        width: free.width - 2 * inset,
        height: free.height - 2 * inset,
      },
    }
  }

  #listen(): void {
    const { map, poster } = this.#places
    const { signal } = this.#ending
    const point = (event: Event) => hover(this.#store, placeAt(event))
    poster.addEventListener('pointerover', point, { signal })
    poster.addEventListener('pointerleave', () => hover(this.#store, null), { signal })
    poster.addEventListener(
      'focusin',
      (event) => {
        const { target } = event
        const seen = target instanceof Element && target.matches(':focus-visible')
        if (seen && !this.#live) this.#tooltip.focus(target)
        point(event)
        this.#painter?.focus(seen ? placeAt(event) : null)
      },
      { signal },
    )
    poster.addEventListener(
      'focusout',
      () => {
        this.#tooltip.focus(null)
        hover(this.#store, null)
        this.#painter?.focus(null)
      },
      { signal },
    )
    // A page with a wider panel is asked for before it stands: what that leaves free is known only then.
    const layout = new ResizeObserver(() => {
      this.#measured = null
      this.#painter?.settle()
    })
    layout.observe(poster)
    layout.observe(map)
    signal.addEventListener('abort', () => layout.disconnect())
    const retheme = () => this.#painter?.theme()
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', retheme, { signal })
    const { dataset } = document.documentElement
    let theme = dataset['theme']
    // Called also where the value is set to what it was.
    const themes = new MutationObserver(() => {
      if (dataset['theme'] !== theme) retheme()
      theme = dataset['theme']
    })
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    signal.addEventListener('abort', () => themes.disconnect())
  }
}

/** When the page has come in and the browser has nothing better to do. */
function afterFirstPaint(signal: AbortSignal, then: () => void): void {
  const idle = () => whenIdle(signal, then)
  if (document.readyState === 'complete') idle()
  else addEventListener('load', idle, { once: true, signal })
}

function whenIdle(signal: AbortSignal, then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => signal.aborted || then(), { timeout: 2000 })
  else setTimeout(() => signal.aborted || then(), 200)
}

function hasWebGL2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
