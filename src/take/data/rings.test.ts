/** The committed outlines as GeoJSON: valid, on the right side of the antimeridian, and nothing lost by the cut. */
import { area as areaOnGlobe, kinks, polygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { area, asRfc7946 } from './rings.ts'

const outlines = committed as unknown as Topology
const shapes = (['countries', 'contested'] as const).flatMap((name) => {
  const found = feature(outlines, outlines.objects[name]!)
  const features = found.type === 'FeatureCollection' ? found.features : [found]
  return features.map(({ id, geometry }) => [String(id), geometry as Polygon | MultiPolygon] as const)
})

describe('a ring across the antimeridian', () => {
  const comb: Position[] = [
    [170, 0],
    [190, 0],
    [190, 10],
    [185, 10],
    [185, 2],
    [175, 2],
    [175, 8],
    [190.5, 8],
    [190.5, 12],
    [170, 12],
    [170, 0],
  ]

  it('falls into as many pieces as it has', () => {
    const { coordinates } = asRfc7946({ type: 'Polygon', coordinates: [comb] })
    const west = coordinates.filter(([outer]) => outer!.every(([x]) => x! >= 0))
    const east = coordinates.filter(([outer]) => outer!.every(([x]) => x! <= 0))
    expect([west.length, east.length]).toEqual([1, 2])
  })

  it('keeps a hole in the piece in which it lies, clockwise', () => {
    const square: Position[] = [
      [170, 0],
      [190, 0],
      [190, 20],
      [170, 20],
      [170, 0],
    ]
    const hole: Position[] = [
      [183, 5],
      [186, 5],
      [186, 9],
      [183, 9],
      [183, 5],
    ]
    const { coordinates } = asRfc7946({ type: 'Polygon', coordinates: [square, hole] })
    expect(coordinates.map((rings) => rings.length)).toEqual([1, 2])
    expect(area(coordinates[1]![1]!)).toBeLessThan(0)
  })
})

it('Russia and the United States have land on both sides, and Iran stays as it is', () => {
  const sidesOf = (id: string) => {
    const { coordinates } = asRfc7946(shapes.find(([shape]) => shape === id)![1])
    return [-1, 1].filter((side) => coordinates.some(([outer]) => outer!.every(([x]) => x! * side >= 0)))
  }
  expect([sidesOf('RUS'), sidesOf('USA'), sidesOf('IRN')]).toEqual([[-1, 1], [-1, 1], [1]])
})

it('every outline stays within the world, wound by the right-hand rule', () => {
  const faults = shapes.flatMap(([id, geometry]) =>
    asRfc7946(geometry)
      .coordinates.filter((rings) => !rings.every(isRight))
      .map(() => id),
  )
  expect(faults).toEqual([])
})

function isRight(ring: Position[], index: number): boolean {
  const isWithin = ring.every(([x]) => x! >= -180 && x! <= 180)
  const [first, last] = [ring[0]!, ring.at(-1)!]
  return isWithin && first[0] === last[0] && first[1] === last[1] && area(ring) > 0 === (index === 0)
}

it.each(['RUS', 'USA', 'FJI', 'IRN'])('%s has as much land as before', (id) => {
  const geometry = shapes.find(([shape]) => shape === id)![1]
  expect(Math.abs(areaOnGlobe(asRfc7946(geometry)) / areaOnGlobe(geometry) - 1)).toBeLessThan(1e-4)
})

it('no ring of Russia crosses itself where it was cut', () => {
  const { coordinates } = asRfc7946(shapes.find(([id]) => id === 'RUS')![1])
  const cut = coordinates.filter((rings) => rings[0]!.some(([x]) => Math.abs(x!) === 180))
  expect(cut.length).toBeGreaterThan(1)
  for (const rings of cut) expect(kinks(polygon([rings[0]!])).features).toEqual([])
})
