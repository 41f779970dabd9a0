/** The border rule in the drawing: as few points as it has, each place still lies in its state; and what the drawing weighs. */
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import table from '../../../data/geography/places.json'
import type { Atlas } from '../../domain/atlas.ts'
import type { Country } from '../../domain/country.ts'
import type { Role } from '../../domain/format.ts'
import type { Bounds, Position } from '../../domain/ids.ts'
import type { Subject } from '../../domain/view.ts'
import { drawingOf } from '../drawing.ts'
import { frameOf, inFrame, project, unproject, type Frame } from '../mercator.ts'
import { sampleAtlas, sampleStore } from '../sample.ts'
import { landOf, type Shapes } from '../shapes.ts'
import { ringsIn } from './path.ts'
import { posterOf } from './poster.ts'
import { arcsIn, windowOf, type Cell } from './simplify.ts'

const shapes = committed as unknown as Shapes

interface Place {
  readonly name: string
  readonly at: Position
  readonly state: string | null
  readonly contested: readonly string[]
  /** On whose page it is looked at, where its own state has none or one that does not reach it. */
  readonly page?: string
}

const { places, pages } = table as unknown as {
  readonly places: readonly Place[]
  readonly pages: readonly { readonly country: string; readonly bounds: Bounds; readonly frame?: Bounds }[]
}

/** Every country of the world has a page here: no atlas is heavier. */
const countries = [...landOf(shapes)].map(([id, land]): Country => {
  const page = pages.find(({ country }) => country === id)
  const [[west, north], [east, south]] = [unproject([land.west, land.north]), unproject([land.east, land.south])]
  const middle = [(west + east) / 2, (south + north) / 2] as const
  return {
    ...sampleAtlas.countries[0]!,
    id,
    names: { en: id },
    capital: { name: id, at: middle },
    labelPoint: middle,
    bounds: page?.bounds ?? [west, south, east, north],
    ...(page?.frame ? { frame: page.frame } : {}),
  }
})
const seats = ['ARM', 'AZE', 'GEO', 'IRN', 'RUS', 'TUR'].map((country) => ({
  country,
  group: ['ARM', 'AZE', 'GEO'].includes(country) ? 'inner' : 'outer',
  role: (country === 'GEO' ? 'invited-not-attending' : 'member') as Role,
  sources: [],
}))
const atlas: Atlas = { ...sampleAtlas, countries, formats: [{ ...sampleAtlas.formats[0]!, memberships: seats }] }

function drawn(subject: Subject) {
  return drawingOf(atlas, sampleStore({ subject }).getState())
}

function framed(subject: Subject): Frame {
  return frameOf(drawn(subject).frame)
}

/** The ids of all shapes of an object that hold a place, as they are drawn in the frame. */
function holdingIn(frame: Frame) {
  const window = windowOf(frame)
  const arcs = arcsIn(shapes, frame, window)
  return (object: 'countries' | 'contested', at: Position): readonly string[] =>
    (shapes.objects[object]?.geometries ?? [])
      .filter((geometry) => holds(ringsIn(geometry, arcs, window), inFrame(frame, project(at))))
      .map(({ id }) => String(id))
      .toSorted()
}

function holds(rings: readonly (readonly Cell[])[], [x, y]: Cell): boolean {
  const crossed = rings.flatMap((ring) =>
    ring.slice(1).filter(([toX, toY], index) => {
      const [fromX, fromY] = ring[index]!
      return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)
    }),
  )
  return crossed.length % 2 === 1
}

describe('on the page of the country concerned', () => {
  const seen = places.flatMap((place) => {
    const page = place.page ?? place.state
    return pages.some(({ country }) => country === page) ? [[place.name, page!, place] as const] : []
  })
  const known = new Map<string, ReturnType<typeof holdingIn>>()
  const holdingOn = (id: string) => {
    const before = known.get(id)
    const holding = before ?? holdingIn(framed({ kind: 'country', id }))
    known.set(id, holding)
    return holding
  }

  test.each(seen)('%s lies where the rule has it: %s', (_, page, { at, state, contested }) => {
    expect(holdingOn(page)('countries', at)).toEqual(state === null ? [] : [state])
    expect(holdingOn(page)('contested', at)).toEqual(contested)
  })

  test('every place is looked at but those whose state has no page', () => {
    const rest = places.filter((place) => !seen.some(([, , each]) => each === place))
    expect(rest.map(({ name }) => name)).toEqual(['Laayoune', 'Hargeisa'])
  })
})

describe('on the front page', () => {
  const frame = framed({ kind: 'front' })
  const { left, right, top, bottom } = windowOf(frame)
  const seen = places.filter(({ at }) => {
    const [x, y] = inFrame(frame, project(at))
    return x > left && x < right && y > top && y < bottom
  })
  const holding = holdingIn(frame)

  /** What is nearer to a line, or smaller, than the least that is drawn there. */
  const unseen: Readonly<Record<string, { readonly state: string | null; readonly contested: readonly string[] }>> = {
    Quneitra: { state: 'SYR', contested: ['golan'] },
    'Artsvashen, an exclave': { state: 'AZE', contested: [] },
    'Sokh, an exclave': { state: 'KGZ', contested: [] },
    'The Siachen glacier': { state: null, contested: [] },
  }

  test.each(seen)('$name lies where the rule has it, if it is not too small', (place) => {
    const { state, contested } = unseen[place.name] ?? place
    expect(holding('countries', place.at)).toEqual(state === null ? [] : [state])
    expect(holding('contested', place.at)).toEqual(contested)
  })
})

const subjects: readonly (readonly [string, Subject])[] = [
  ['the front page', { kind: 'front' }],
  ...pages.map(({ country: id }) => [id, { kind: 'country', id }] as const),
]

test.each(subjects)(
  'the drawing of %s weighs less than 25 kB as it is sent, were there a page for every country',
  (_, subject) => {
    const html = posterOf({ topology: shapes, atlas, drawing: drawn(subject), base: '/', language: 'en' })
    expect(brotliCompressSync(html).length).toBeLessThan(25_000)
  },
)
