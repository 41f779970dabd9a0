/** From place to place by direction: where an arrow key leads on the map. */
import type { PlaceId } from '../domain/ids.ts'
import type { Point } from './mercator.ts'

export const directions = ['up', 'right', 'down', 'left'] as const
export type Direction = (typeof directions)[number]

/** How far a place lies ahead of another in a direction, and how far to its side; in Mercator. */
function offset([x, y]: Point, [toX, toY]: Point, direction: Direction): { ahead: number; aside: number } {
  const [right, down] = [toX - x, toY - y]
  switch (direction) {
    case 'up':
      return { ahead: -down, aside: Math.abs(right) }
    case 'down':
      return { ahead: down, aside: Math.abs(right) }
    case 'right':
      return { ahead: right, aside: Math.abs(down) }
    case 'left':
      return { ahead: -right, aside: Math.abs(down) }
  }
}

/** A place to the side counts as further away: who presses an arrow wants what lies ahead. */
const sideways = 2

/**
 * The nearest place in a direction: of those that lie more ahead than aside, or, where there are none, of all ahead.
 * `undefined` at the end of the map.
 */
export function placeTowards(
  from: PlaceId,
  direction: Direction,
  places: ReadonlyMap<PlaceId, Point>,
): PlaceId | undefined {
  const start = places.get(from)
  if (!start) return undefined
  const ahead = [...places]
    .filter(([id]) => id !== from)
    .map(([id, point]) => ({ id, ...offset(start, point, direction) }))
    .filter((place) => place.ahead > 0)
  const straight = ahead.filter((place) => place.aside <= place.ahead)
  const near = straight.length > 0 ? straight : ahead
  const distance = (place: { ahead: number; aside: number }) => Math.hypot(place.ahead, sideways * place.aside)
  return near.toSorted((a, b) => distance(a) - distance(b))[0]?.id
}

const back: Readonly<Record<Direction, Direction>> = { up: 'down', right: 'left', down: 'up', left: 'right' }

interface Step {
  readonly from: PlaceId
  readonly to: PlaceId
  readonly direction: Direction
}

/** Walks, and goes back by the opposite key to where it came from. */
export class Walk {
  #last: Step | null = null

  step(from: PlaceId, direction: Direction, places: ReadonlyMap<PlaceId, Point>): PlaceId | undefined {
    const last = this.#last
    const returns = last && last.to === from && last.direction === back[direction] && places.has(last.from)
    const to = returns ? last.from : placeTowards(from, direction, places)
    if (to) this.#last = { from, to, direction }
    return to
  }
}
