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
  /** Degrees by which it is turned with the clock, about its middle. */
  readonly angle?: number
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

/**
 * The scale from which two boxes are apart; as their points draw away from one another they stay so. Boxes are apart
 * where they are apart along a side of one of them.
 */
function apartFrom(a: Wish, aOffset: Offset, b: Wish, bOffset: Offset): number {
  return Math.min(
    ...sidesOf(a, b).map((side) =>
      clearFrom(
        along(side, a.x - b.x, a.y - b.y),
        along(side, aOffset.x - bOffset.x, aOffset.y - bOffset.y),
        reach(a, side) + reach(b, side),
      ),
    ),
  )
}

type Side = readonly [x: number, y: number]

/** In which directions the sides of two boxes run. */
function sidesOf({ angle = 0 }: Wish, { angle: other = 0 }: Wish): readonly Side[] {
  return (angle === other ? [angle] : [angle, other]).flatMap((degrees) => {
    const [cosine, sine] = turn(degrees)
    return [[cosine, sine] as const, [-sine, cosine] as const]
  })
}

function turn(degrees: number): Side {
  const radians = (degrees * Math.PI) / 180
  return [Math.cos(radians), Math.sin(radians)]
}

function along([sideX, sideY]: Side, x: number, y: number): number {
  return x * sideX + y * sideY
}

/** How far a box reaches from its middle in a direction. */
export function reach({ width, height, angle = 0 }: Pick<Wish, 'width' | 'height' | 'angle'>, side: Side): number {
  const [cosine, sine] = turn(angle)
  return (width / 2) * Math.abs(along(side, cosine, sine)) + (height / 2) * Math.abs(along(side, -sine, cosine))
}

/** The least scale s from which |distance · s + shift| stays at or above `needed`. */
function clearFrom(distance: number, shift: number, needed: number): number {
  const onward = distance < 0 ? -shift : shift
  if (distance === 0) return Math.abs(shift) >= needed ? 0 : Infinity
  return Math.max(0, (needed - onward) / Math.abs(distance))
}
