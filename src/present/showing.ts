/** Where a presentation is, in this window's address and history and in step with the other windows of the device. */

export interface Showing {
  /** 0: before it begins; then the scenes, from 1. */
  readonly at: number
  readonly isBlack: boolean
  /** Milliseconds since 1970 at which the presenter began; `null`: not yet. */
  readonly began: number | null
}

type Message = { readonly asks: true } | { readonly showing: Showing }

/** The scene that a fragment names (`#3`), within what there is; of any other fragment the beginning. */
export function sceneIn(fragment: string, count: number): number {
  const number = /^#(\d{1,4})$/.exec(fragment)?.[1]
  return number === undefined ? 0 : Math.min(count, Number(number))
}

export function fragmentOf(at: number): string {
  return at === 0 ? '' : `#${at}`
}

/** `now`: milliseconds since 1970. The clock starts with the first scene, and is not set back by going to the beginning. */
export function moved(showing: Showing, at: number, count: number, now: number): Showing {
  const to = Math.max(0, Math.min(count, at))
  return { at: to, isBlack: false, began: showing.began ?? (to > 0 ? now : null) }
}

/** What another window says, checked like anything that comes from outside. */
export function showingIn(value: unknown, count: number): Showing | null {
  if (typeof value !== 'object' || value === null) return null
  const { at, isBlack, began } = value as Partial<Record<keyof Showing, unknown>>
  if (!Number.isInteger(at) || (at as number) < 0 || (at as number) > count) return null
  return {
    at: at as number,
    isBlack: isBlack === true,
    began: typeof began === 'number' && Number.isFinite(began) ? began : null,
  }
}

export interface Link {
  readonly tell: (showing: Showing) => void
  readonly close: () => void
}

/**
 * Joins the windows that present one story. `name` tells it from other stories; `heard` is called with what another window
 * shows, `current` tells a window that asks. Where the browser has no such channel, a window is alone.
 */
export function joinWindows(
  name: string,
  count: number,
  { heard, current }: { readonly heard: (showing: Showing) => void; readonly current: () => Showing },
): Link {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`formats-atlas-story ${name}`)
  const send = (message: Message) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    channel.postMessage(message)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return
    if ('asks' in data) return send({ showing: current() })
    const showing = 'showing' in data ? showingIn(data.showing, count) : null
    if (showing) heard(showing)
  })
  send({ asks: true })
  return { tell: (showing) => send({ showing }), close: () => channel.close() }
}

export interface Presentation {
  readonly get: () => Showing
  /** Returns a function that ends it. */
  readonly subscribe: (changed: () => void) => () => void
  readonly go: (at: number) => void
  readonly darken: () => void
  /** Sets the clock to zero, and starts it. */
  readonly restart: () => void
  readonly end: () => void
}

export const beginning: Showing = { at: 0, isBlack: false, began: null }

/** How the scene stands in the address of a window: in its fragment, as `#3`. */
export interface Place {
  readonly read: () => string
  /** The window's address with this fragment. */
  readonly addressOf: (fragment: string) => string
}

/** Of this window: its address says the scene and its history the clock, so that loading it anew loses nothing. */
export function present(name: string, count: number, page: Window, place: Place): Presentation {
  const { history } = page
  const kept = history.state as { began?: unknown } | null
  let showing: Showing = { ...beginning, at: sceneIn(place.read(), count), began: Number(kept?.began) || null }
  const listeners = new Set<() => void>()
  const take = (next: Showing) => {
    showing = next
    history.replaceState({ began: next.began }, '', place.addressOf(fragmentOf(next.at)))
    for (const changed of listeners) changed()
  }
  const link = joinWindows(name, count, { heard: take, current: () => showing })
  const change = (next: Showing) => {
    take(next)
    link.tell(next)
  }
  const go = (at: number) => change(moved(showing, at, count, Date.now()))
  const follow = () => go(sceneIn(place.read(), count))
  page.addEventListener('hashchange', follow)
  return {
    get: () => showing,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    go,
    darken: () => change({ ...showing, isBlack: !showing.isBlack }),
    restart: () => change({ ...showing, began: Date.now() }),
    end: () => {
      page.removeEventListener('hashchange', follow)
      link.close()
    },
  }
}
