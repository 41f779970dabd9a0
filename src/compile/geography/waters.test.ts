/** Lakes and rivers of the committed outlines, and what is said of one that is missing. */
import { booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf'
import type { MultiLineString, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
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
    expect(() => riversOf({ type: 'FeatureCollection', features: [] })).toThrow('Amu Darya')
  })
})

describe('rivers', () => {
  it.each([
    ['Kura', 'Tbilisi', 44.81, 41.69],
    ['Kura', 'Mingachevir', 47.05, 40.77],
    ['Aras', 'Julfa', 45.63, 38.95],
    ['Aras', 'its mouth in the Kura', 48.46, 40.02],
    ['Volga', 'Astrakhan', 48.03, 46.35],
    ['Amu Darya', 'Termez', 67.28, 37.2],
    ['Syr Darya', 'Khujand', 69.62, 40.29],
    ['Tigris', 'Baghdad', 44.37, 33.33],
  ] as const)('the %s passes by %s', (name, _, longitude, latitude) => {
    const river = featuresOf(outlines, 'rivers').find(({ properties }) => properties?.['name'] === name)
    const lines = (river?.geometry as MultiLineString | undefined)?.coordinates ?? []
    const distances = lines.map((line) => pointToLineDistance([longitude, latitude], lineString(line)))
    expect(Math.min(...distances)).toBeLessThan(6)
  })

  it('cut no border into pieces: none of their lines is a border too', () => {
    const arcs = (name: 'countries' | 'rivers') =>
      (outlines.objects[name] as GeometryCollection).geometries
        .flatMap((geometry) => ('arcs' in geometry ? geometry.arcs.flat(2) : []))
        .map((arc) => (arc < 0 ? ~arc : arc))
    const borders = new Set(arcs('countries'))
    expect(arcs('rivers').filter((arc) => borders.has(arc))).toEqual([])
  })
})
