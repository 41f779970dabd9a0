/** The border rule, case by case, against the committed outlines. */
import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { featuresOf } from './outlineFeatures.ts'

const outlines = committed as unknown as Topology

/** The ids of all shapes of an object that hold a point. */
function holding(object: 'countries' | 'contested', point: readonly [number, number]): string[] {
  return featuresOf(outlines, object)
    .filter(({ geometry }) => booleanPointInPolygon([...point], geometry as Polygon | MultiPolygon))
    .map(({ id }) => String(id))
    .toSorted()
}

describe('each place lies in the state that the rule gives it, and is contested where the rule says so', () => {
  it.each([
    ['Simferopol', 34.1, 44.95, 'UKR', ['crimea']],
    ['Sevastopol', 33.52, 44.6, 'UKR', ['crimea']],
    ['Donetsk', 37.8, 48, 'UKR', ['donetsk-luhansk']],
    ['Sukhumi', 41.02, 43, 'GEO', ['abkhazia']],
    ['Tskhinvali', 43.96, 42.23, 'GEO', ['south-ossetia']],
    ['Tiraspol', 29.6, 46.85, 'MDA', ['transnistria']],
    ['Khankendi', 46.75, 39.82, 'AZE', ['nagorno-karabakh', 'nagorno-karabakh-oblast']],
    ['Shusha', 46.75, 39.76, 'AZE', ['nagorno-karabakh', 'nagorno-karabakh-oblast']],
    ['Lachin', 46.55, 39.64, 'AZE', ['nagorno-karabakh']],
    ['Nakhchivan', 45.41, 39.21, 'AZE', []],
    ['Kaliningrad', 20.5, 54.71, 'RUS', []],
    ['Baikonur', 63.3, 45.95, 'KAZ', []],
    ['Northern Nicosia', 33.32, 35.33, 'CYP', ['northern-cyprus']],
    ['Pristina', 21.17, 42.67, 'XKX', ['kosovo']],
    ['Srinagar', 74.8, 34.08, 'IND', []],
    ['Muzaffarabad', 73.47, 34.37, 'PAK', []],
    ['Katzrin', 35.69, 32.99, 'SYR', ['golan']],
    ['Laayoune', -13.2, 27.15, 'ESH', []],
    ['Hargeisa', 44.06, 9.56, 'SOM', []],
  ] as const)('%s', (_, longitude, latitude, state, contested) => {
    expect(holding('countries', [longitude, latitude])).toEqual([state])
    expect(holding('contested', [longitude, latitude])).toEqual(contested)
  })

  it.each([
    ['Quneitra', 35.82, 33.12, 'SYR'],
    ['Kyiv', 30.52, 50.45, 'UKR'],
    ['Kherson', 32.62, 46.64, 'UKR'],
    ['Krasnodar', 38.98, 45.04, 'RUS'],
    ['Zugdidi', 41.87, 42.51, 'GEO'],
    ['Gori', 44.11, 41.98, 'GEO'],
    ['Chișinău', 28.86, 47.01, 'MDA'],
    ['Baku', 49.8, 40.4, 'AZE'],
    ['Yerevan', 44.51, 40.18, 'ARM'],
    ['Artsvashen, an exclave', 45.5, 40.64, 'ARM'],
    ['Sokh, an exclave', 71.13, 39.98, 'UZB'],
    ['Limassol', 33.04, 34.69, 'CYP'],
    ['Akrotiri, a British base', 32.97, 34.6, 'GBR'],
  ] as const)('%s is not contested', (_, longitude, latitude, state) => {
    expect(holding('countries', [longitude, latitude])).toEqual([state])
    expect(holding('contested', [longitude, latitude])).toEqual([])
  })

  it('the Siachen glacier lies in no state', () => {
    expect(holding('countries', [77.1, 35.4])).toEqual([])
    expect(holding('contested', [77.1, 35.4])).toEqual(['siachen'])
  })
})
