/** The border rule, case by case, against the committed outlines. */
import { join } from 'node:path'
import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import table from '../../../data/geography/places.json'
import { compile } from '../compile.ts'
import { readData } from '../read.ts'
import { featuresOf } from './outlineFeatures.ts'
import { geographyOf } from './shapes.ts'

const outlines = committed as unknown as Topology

interface Place {
  readonly name: string
  readonly at: readonly [number, number]
  readonly state: string | null
  readonly contested: readonly string[]
}

const { places, pages } = table as unknown as {
  readonly places: readonly Place[]
  readonly pages: readonly { readonly country: string; readonly bounds: number[]; readonly frame?: number[] }[]
}

/** The ids of all shapes of an object that hold a point. */
function holding(object: 'countries' | 'contested', point: readonly [number, number]): string[] {
  return featuresOf(outlines, object)
    .filter(({ geometry }) => booleanPointInPolygon([...point], geometry as Polygon | MultiPolygon))
    .map(({ id }) => String(id))
    .toSorted()
}

describe('each place lies in the state that the rule gives it, and is contested where the rule says so', () => {
  it.each(places)('$name', ({ at, state, contested }) => {
    expect(holding('countries', at)).toEqual(state === null ? [] : [state])
    expect(holding('contested', at)).toEqual(contested)
  })

  it('and no contested area is without a place', () => {
    const areas = featuresOf(outlines, 'contested').map(({ id }) => String(id))
    expect(areas.filter((area) => !places.some(({ contested }) => contested.includes(area)))).toEqual([])
  })
})

describe('what the table says of pages, from which the drawing is tested without the data', () => {
  it('is what the atlas says', async () => {
    const { atlas } = compile(await readData(join(import.meta.dirname, '../../../data')), geographyOf(outlines))
    for (const { country: id, bounds, frame } of pages) {
      const country = atlas.countries.find((each) => each.id === id)
      expect(country?.bounds).toEqual(bounds)
      expect(country?.frame).toEqual(frame)
    }
    expect(pages.map(({ country }) => country)).toEqual(
      expect.arrayContaining(
        atlas.formats.find(({ id }) => id === 'three-plus-three')?.memberships.map(({ country }) => country) ?? ['one'],
      ),
    )
  })

  it('lacks no page of a state of the table', async () => {
    const { atlas } = compile(await readData(join(import.meta.dirname, '../../../data')), geographyOf(outlines))
    const known = new Set(atlas.countries.map(({ id }) => id))
    const lacking = places.filter(
      ({ state }) => state && known.has(state) && !pages.some((page) => page.country === state),
    )
    expect(lacking.map(({ name }) => name)).toEqual([])
  })
})
