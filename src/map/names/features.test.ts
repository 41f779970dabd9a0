/** The names of what nature made stand where it is. */
import { describe, expect, test } from 'vitest'
import outlines from '../../../data/geography/outlines.json'
import { nature } from '../../i18n/strings/en/nature.ts'
import { wordsOf } from '../../i18n/t.ts'
import { features, type Feature } from '../features.ts'
import { frameOf, project, worldAtZoom0, type Point } from '../mercator.ts'
import { sampleAtlas } from '../sample.ts'
import { geometryOf, outlinesOf, landOf, landWithin, riversFrom, type Shapes } from '../shapes.ts'
import { inlandNames, seaNames } from './features.ts'
import { holds } from './space.ts'
import { lettering, scaleAt } from './wanted.ts'

const t = wordsOf({ en: nature })

const shapes = outlines as unknown as Shapes
const lands = [...landOf(shapes)]

/** The name's four corners and its middle, in Mercator, at the scale from which it has room. */
function pointsOf({ kind, key, from, places }: Feature, place = places[0]!): readonly Point[] {
  const { size } = lettering[kind === 'mountains' || kind === 'river' ? kind : 'sea small']
  const width = (t(key).length * 0.5 * size) / 2
  const perDegree = Math.max((t(key).length * 0.64 * size + 4) / place.room, (worldAtZoom0 * 2 ** from) / 360)
  const [x, y] = project(place.at)
  const [cosine, sine] = [Math.cos((place.angle * Math.PI) / 180), Math.sin((place.angle * Math.PI) / 180)]
  return [-1, 0, 1].flatMap((end) =>
    [-1, 1].map((side): Point => {
      const [along, across] = [end * width, (side * size) / 3.2]
      const [right, down] = [along * cosine - across * sine, along * sine + across * cosine]
      return [x + right / perDegree / 360, y + down / perDegree / 360]
    }),
  )
}

function placesOf(kind: Feature['kind']) {
  return features
    .filter((feature) => feature.kind === kind)
    .flatMap((feature) => feature.places.map((place) => [t(feature.key), place.at.join(', '), feature, place] as const))
}

function linesOf(geometry: GeoJSON.Geometry): readonly (readonly Point[])[] {
  if (!('coordinates' in geometry)) return []
  const lines = geometry.type === 'MultiLineString' || geometry.type === 'Polygon' ? geometry.coordinates : []
  return lines.map((line) => line.map(([longitude = 0, latitude = 0]) => project([longitude, latitude])))
}

function watersOf(object: 'lakes' | 'rivers', name: string): readonly (readonly Point[])[] {
  const found = outlinesOf(shapes, object).find(({ properties }) => (properties as { name?: string }).name === name)
  return found ? linesOf(geometryOf(shapes, found)) : []
}

describe('as soon as it has room', () => {
  test.each(placesOf('sea'))('%s (%s) is written on the sea', (_, __, feature, place) => {
    const onLand = pointsOf(feature, place).flatMap((point) => lands.filter(([, land]) => holds(land, point)))
    expect(onLand.map(([id]) => id)).toEqual([])
  })

  test.each(placesOf('lake'))('%s (%s) is written on the lake', (name, _, feature, place) => {
    const lake = landWithin(watersOf('lakes', name))
    expect(pointsOf(feature, place).every((point) => holds(lake, point))).toBe(true)
  })

  test.each(placesOf('river'))('the name of the %s (%s) is written along it', (name, _, __, place) => {
    const [x, y] = project(place.at)
    const near = watersOf('rivers', name)
      .flat()
      .filter((point) => Math.hypot(point[0] - x, point[1] - y) < place.room / 2 / 360)
    expect(near.length).toBeGreaterThan(1)
    const [cosine, sine] = [Math.cos((place.angle * Math.PI) / 180), Math.sin((place.angle * Math.PI) / 180)]
    const away = near.map((point) => Math.abs((point[1] - y) * cosine - (point[0] - x) * sine) * 360)
    expect(Math.max(...away)).toBeLessThan(place.room * 0.16)
  })
})

const drawing = { seated: ['RUS'], ties: [], selected: null, caseName: null }

function named(west: number, south: number, east: number, north: number) {
  const frame = frameOf([west, south, east, north])
  const view = { west: frame.west, north: frame.north, east: project([east, 0])[0], south: project([0, south])[1] }
  const options = { shapes, atlas: sampleAtlas, drawing, frame, views: [view], language: 'en', scale: 0.4 } as const
  return { frame, names: [...seaNames(options), ...inlandNames(options)] }
}

test('a sea is named once, where the best of its places that are in view is', () => {
  const wide = named(20, 30, 60, 50).names.filter(({ text }) => text === 'Black Sea')
  const east = named(37, 40, 47, 44).names.filter(({ text }) => text === 'Black Sea')
  expect([wide.length, east.length]).toEqual([1, 1])
  expect(wide[0]!.fits).toBeLessThan(1)
  expect(named(44, 36, 54, 41).names.map(({ text }) => text)).not.toContain('Black Sea')
})

test('the end of a turned name is not cut by the edge', () => {
  expect(named(40, 30, 60, 45).names.map(({ text }) => text)).toContain('Zagros')
  expect(named(40, 33, 60, 45).names.map(({ text }) => text)).not.toContain('Zagros')
})

test('rivers are not named before they are drawn', () => {
  const { frame, names } = named(36, 44, 48, 54)
  expect(names.find(({ text }) => text === 'Don')!.fits).toBeGreaterThanOrEqual(scaleAt(riversFrom, frame))
})

test('on a member’s fill a name is written as the member’s is', () => {
  const { names } = named(40, 36, 60, 46)
  expect(names.find(({ text }) => text === 'Greater Caucasus')!.on).toBe('RUS')
  expect(names.find(({ text }) => text === 'Pontic Mountains')).toBeUndefined()
  expect(names.find(({ text }) => text === 'Alborz')).not.toHaveProperty('slot')
})
