/** How the reader's acts on the timeline enter the history: however many dates one act passes, Back leads to the view before it. */
import { addressOf } from '../domain/address.ts'
import type { DateText } from '../domain/date.ts'
import { changed } from '../domain/view.ts'
import { arrive, show, type AtlasStore } from '../store/store.ts'

export class Gesture {
  readonly #store: AtlasStore
  /** Where the present row of steps has come to. */
  #steppedTo: string | null = null
  /** From where the present drag began. */
  #draggedFrom: string | null = null

  constructor(store: AtlasStore) {
    this.#store = store
  }

  /** By a key, a button or while playing. Steps that follow one another are one act until `end`, or until the reader goes elsewhere. */
  step(date: DateText | null): void {
    const before = this.#address()
    show(this.#store, { date }, before === this.#steppedTo ? 'replace' : 'push')
    if (this.#address() !== before) this.#steppedTo = this.#address()
  }

  /** The address follows at the `end`: browsers allow only so many new ones in a minute. */
  drag(date: DateText | null): void {
    const { view } = this.#store.getState()
    this.#draggedFrom ??= addressOf(view)
    if (date !== view.date) arrive(this.#store, changed(view, { date }))
  }

  end(): void {
    const { base, history } = this.#store
    if (this.#draggedFrom !== null && this.#draggedFrom !== this.#address()) history.go(base + this.#address(), 'push')
    this.#draggedFrom = null
    this.#steppedTo = null
  }

  #address(): string {
    return addressOf(this.#store.getState().view)
  }
}
