/** Bounds, points of names and areas, of the committed outlines. */
import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { featuresOf } from './outlineFeatures.ts'
import { shapesOf } from './shapes.ts'

const outlines = committed as unknown as Topology
const shapes = shapesOf(outlines)

function shapeOf(id: string) {
  const shape = shapes.get(id)
  if (shape === undefined) throw new Error(`No shape of ${id}`)
  return shape
}

describe('shapesOf', () => {
  it.each(['countries', 'contested'] as const)('puts every name of the %s inside its land', (object) => {
    const points = shapesOf(outlines, object)
    const outside = featuresOf(outlines, object).filter(({ id, geometry }) => {
      const { labelPoint } = points.get(String(id)) ?? {}
      return labelPoint === undefined || !booleanPointInPolygon([...labelPoint], geometry as Polygon | MultiPolygon)
    })
    expect(outside.map(({ id }) => id)).toEqual([])
  })

  it('puts the name of Russia where the region is looked at', () => {
    const [longitude, latitude] = shapeOf('RUS').labelPoint
    expect(longitude).toBeLessThan(60)
    expect(latitude).toBeLessThan(58)
  })

  it('lets the bounds of Russia run past 180°, and be narrower than half the world', () => {
    const [west, south, east, north] = shapeOf('RUS').bounds
    expect(east).toBeGreaterThan(180)
    expect(east - west).toBeLessThan(180)
    expect(south).toBeCloseTo(41.2, 1)
    expect(north).toBeLessThan(82)
  })

  it('fits Kaliningrad and Nakhchivan, but not islands oceans away', () => {
    expect(shapeOf('RUS').bounds[0]).toBeLessThan(20)
    expect(shapeOf('AZE').bounds[0]).toBeLessThan(45)
    expect(shapeOf('FRA').bounds[0]).toBeGreaterThan(-6)
    expect(shapeOf('FRA').bounds[1]).toBeGreaterThan(41)
    expect(shapeOf('GBR').bounds[2]).toBeLessThan(2)
  })

  it('knows the areas of the states that the border rule enlarges', () => {
    expect(shapeOf('UKR').areaKm2).toBeGreaterThan(590_000)
    expect(shapeOf('GEO').areaKm2).toBeCloseTo(69_500, -3)
    expect(shapeOf('CYP').areaKm2).toBeGreaterThan(9000)
    expect(shapesOf(outlines, 'contested').get('abkhazia')?.areaKm2).toBeCloseTo(8630, -2)
    expect(shapesOf(outlines, 'contested').get('crimea')?.areaKm2).toBeCloseTo(27_030, -2)
  })
})
