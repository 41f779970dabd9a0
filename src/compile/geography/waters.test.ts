/** Lakes and rivers of the committed outlines, and what is said of one that is missing. */
import { booleanPointInPolygon } from '@turf/turf'
import type { Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { featuresOf } from './outlineFeatures.ts'
import { lakesOf, riversOf } from './waters.ts'

const outlines = committed as unknown as Topology

describe('lakes', () => {
  it.each([
    ['Lake Sevan', 45.35, 40.35],
    ['Lake Van', 42.9, 38.6],
    ['Lake Urmia', 45.4, 37.7],
    ['Aral Sea', 58.5, 45],
    ['Lake Balkhash', 73.9, 45.6],
    ['Issyk-Kul', 77.2, 42.45],
  ] as const)('%s is where it is', (name, longitude, latitude) => {
    const lake = featuresOf(outlines, 'lakes').find(({ properties }) => properties?.['name'] === name)
    expect(lake && booleanPointInPolygon([longitude, latitude], lake.geometry as Polygon)).toBe(true)
  })

  it('do not include the Caspian, which is sea', () => {
    const names = featuresOf(outlines, 'lakes').map(({ properties }) => String(properties?.['name']))
    expect(names.filter((name) => name.includes('Caspian'))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('that no source has are an error', () => {
    expect(() => lakesOf([])).toThrow('Aral Sea')
    expect(() => riversOf([])).toThrow('Amu Darya')
  })
})
