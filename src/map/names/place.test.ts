import { expect, test } from 'vitest'
import { placed, type Placed, type Wish } from './place.ts'

const offsets = [
  { x: 0, y: 0 },
  { x: 0, y: 14 },
  { x: 0, y: -14 },
]

function wish(x: number, y: number, width: number, fits = 0): Wish {
  return { x, y, width, height: 12, fits, offsets }
}

function overlaps(a: Wish, aPlace: Placed, b: Wish, bPlace: Placed, scale: number): boolean {
  const [dx, dy] = [
    (a.x - b.x) * scale + aPlace.offset.x - bPlace.offset.x,
    (a.y - b.y) * scale + aPlace.offset.y - bPlace.offset.y,
  ]
  return Math.abs(dx) < (a.width + b.width) / 2 - 0.01 && Math.abs(dy) < (a.height + b.height) / 2 - 0.01
}

const crowd = [
  wish(100, 100, 80, 0.5),
  wish(130, 104, 60),
  wish(90, 130, 70),
  wish(160, 90, 90),
  wish(131, 104, 60),
  wish(95, 99, 40),
]

test.each([0.2, 0.36, 0.5, 0.8, 1, 1.7, 3, 8])('no two names overlap at scale %d', (scale) => {
  const places = placed(crowd, 0.36)
  const shown = places
    .map((place, index) => ({ place, wish: crowd[index]! }))
    .filter(({ place }) => place.from <= scale)
  for (const [index, a] of shown.entries())
    for (const b of shown.slice(0, index)) expect(overlaps(a.wish, a.place, b.wish, b.place, scale)).toBe(false)
})

test('the more important name keeps its place and its scale', () => {
  expect(placed(crowd, 0.36)[0]).toEqual({ from: 0.5, offset: { x: 0, y: 0 } })
})

test('a name moves aside where that lets it show on the smallest screen', () => {
  const [, second] = placed([wish(100, 100, 60), wish(110, 100, 60)], 0.36)
  expect(second!.offset.y).not.toBe(0)
  expect(second!.from).toBe(0)
})

test('two names on one point never show together where neither can move', () => {
  const still = { ...wish(5, 5, 20), offsets: [{ x: 0, y: 0 }] }
  expect(placed([still, still], 0.36)[1]!.from).toBe(Infinity)
})

/** Points along the box's edges, in pixels at a scale; independent of how `placed` tells boxes apart. */
function edgeOf({ x, y, width, height, angle = 0 }: Wish, { offset }: Placed, scale: number) {
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const parts = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]
  return [...parts.flatMap((part) => [[part, -1] as const, [part, 1] as const]), [-1, 0] as const, [1, 0] as const].map(
    ([right, down]) => {
      const [along, across] = [(right * width) / 2, (down * height) / 2]
      return [
        x * scale + offset.x + along * cosine - across * sine,
        y * scale + offset.y + along * sine + across * cosine,
      ] as const
    },
  )
}

function isWithin([x, y]: readonly [number, number], box: Wish, { offset }: Placed, scale: number): boolean {
  const { width, height, angle = 0 } = box
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const [right, down] = [x - box.x * scale - offset.x, y - box.y * scale - offset.y]
  return (
    Math.abs(right * cosine + down * sine) < width / 2 - 0.01 &&
    Math.abs(down * cosine - right * sine) < height / 2 - 0.01
  )
}

const turnedCrowd = crowd.flatMap((each, index): Wish[] => [
  each,
  { ...each, x: each.x + 11, y: each.y - 7, angle: [30, -45, 80, -82, 12, 60][index]! },
])

test.each([0.2, 0.36, 0.5, 0.8, 1, 1.7, 3, 8])('nor do turned ones at scale %d', (scale) => {
  const shown = placed(turnedCrowd, 0.36)
    .map((place, index) => ({ place, wish: turnedCrowd[index]! }))
    .filter(({ place }) => place.from <= scale)
  const overlapping = shown.flatMap((a) =>
    shown.filter((b) => a !== b && edgeOf(a.wish, a.place, scale).some((at) => isWithin(at, b.wish, b.place, scale))),
  )
  expect(overlapping).toEqual([])
})

test('a turned name takes its own box alone, not the square round it', () => {
  const still = [{ x: 0, y: 0 }]
  const slope: Wish = { ...wish(100, 100, 100), angle: 45, offsets: still }
  const beside: Wish = { ...wish(130, 70, 20), offsets: still }
  expect(placed([slope, beside], 1)[1]!.from).toBeLessThan(1)
  expect(placed([{ ...slope, angle: -45 }, beside], 1)[1]!.from).toBeGreaterThan(1)
})
