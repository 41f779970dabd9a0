/** Which names show at which scale, so that no two ever overlap: each gets the scale from which it shows. */

export interface Offset {
  readonly x: number
  readonly y: number
}

/** Something that stands on the map at a fixed size: `x`, `y` in the frame's units, all else in pixels. */
export interface Wish {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The scale, in pixels for a unit, from which it fits where it belongs. */
  readonly fits: number
  /** Places it may take beside its point, the best first. */
  readonly offsets: readonly Offset[]
  /** The smallest scale that matters to it, where that is another than to the rest. */
  readonly least?: number
}

export interface Placed {
  /** Pixels for a unit from which it shows. */
  readonly from: number
  readonly offset: Offset
}

/**
 * Wishes come with the most important first: the later one gives way. `scale` is the smallest that matters: a name
 * moves from its best place only to show at it.
 */
export function placed(wishes: readonly Wish[], scale: number): readonly Placed[] {
  const done: { wish: Wish; place: Placed }[] = []
  for (const wish of wishes) {
    const places = wish.offsets.map((offset) => ({ offset, from: freeFrom(wish, offset, done) }))
    const place =
      places.find(({ from }) => from <= (wish.least ?? scale)) ??
      places.reduce((best, next) => (next.from < best.from ? next : best))
    done.push({ wish, place })
  }
  return done.map(({ place }) => place)
}

function freeFrom(wish: Wish, offset: Offset, done: readonly { wish: Wish; place: Placed }[]): number {
  return done.reduce((from, other) => {
    const apart = apartFrom(wish, offset, other.wish, other.place.offset)
    return apart <= other.place.from ? from : Math.max(from, apart)
  }, wish.fits)
}

/** The scale from which two boxes are apart; as their points draw away from one another they stay so. */
function apartFrom(a: Wish, aOffset: Offset, b: Wish, bOffset: Offset): number {
  return Math.min(
    clearFrom(a.x - b.x, aOffset.x - bOffset.x, (a.width + b.width) / 2),
    clearFrom(a.y - b.y, aOffset.y - bOffset.y, (a.height + b.height) / 2),
  )
}

/** The least scale s from which |distance · s + shift| stays at or above `needed`. */
function clearFrom(distance: number, shift: number, needed: number): number {
  const along = distance < 0 ? -shift : shift
  if (distance === 0) return Math.abs(shift) >= needed ? 0 : Infinity
  return Math.max(0, (needed - along) / Math.abs(distance))
}
