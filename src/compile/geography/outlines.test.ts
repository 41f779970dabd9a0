/** The committed outlines as geometry: whole, and what is particular to them. What all outlines must be is in faults.test.ts. */
import { brotliCompressSync } from 'node:zlib'
import { area, bbox, kinks } from '@turf/turf'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { featuresOf } from './outlineFeatures.ts'
import { ringsOf, type Land } from './sharedLand.ts'

const outlines = committed as unknown as Topology

// Whose outlines are looked at one by one: every state that a format of the region may name.
const region =
  'ARM AZE GEO IRN RUS TUR KAZ KGZ TJK TKM UZB AFG PAK IRQ SYR UKR MDA ROU BGR GRC CYP BLR IND CHN MNG XKX SRB'.split(
    ' ',
  )

const countries = new Map(featuresOf(outlines, 'countries').map((country) => [String(country.id), country as Land]))

function landOf(id: string | null): Land {
  const land = countries.get(id ?? '')
  if (land === undefined) throw new Error(`The outlines have no ${id}`)
  return land
}

describe('the file', () => {
  it('weighs less than 150 kB as it is served', () => {
    expect(brotliCompressSync(JSON.stringify(committed)).length).toBeLessThan(150_000)
  })
})

describe('the world', () => {
  const { geometries } = outlines.objects['countries'] as GeometryCollection

  it('has every country once, by its three letters', () => {
    const ids = geometries.map(({ id }) => String(id))
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(230)
    expect(ids).not.toContain('ATA')
  })

  const land = merge(outlines, geometries as MultiPolygonArcs[])

  it('has no hole between countries but the Caspian and Siachen', () => {
    const holes = land.coordinates.flatMap((part) => part.slice(1))
    const places = holes.map((ring) =>
      bbox({ type: 'Polygon', coordinates: [ring] })
        .map(Math.round)
        .join(' '),
    )
    expect(places.toSorted()).toEqual(['47 37 55 47', '77 35 78 36'])
  })
})

describe('the region', () => {
  it.each(region)('%s has valid rings', (id) => {
    const land = landOf(id)
    expect(kinks(land).features.map(({ geometry }) => geometry.coordinates)).toEqual([])
    for (const ring of ringsOf(land)) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring[0]).toEqual(ring.at(-1))
      expect(area({ type: 'Polygon', coordinates: [ring] })).toBeGreaterThan(10_000)
    }
  })
})

describe('contested areas', () => {
  it('have a line each, of the same id', () => {
    const lines = featuresOf(outlines, 'contestedLines').map(({ id }) => id)
    const areas = featuresOf(outlines, 'contested').map(({ id }) => id)
    expect(lines).toEqual([...areas, 'kashmir', 'aksai-chin'])
  })
})

describe('Russia', () => {
  it('is whole past the antimeridian', () => {
    const [west, , east] = bbox(landOf('RUS'))
    expect(west).toBeGreaterThan(19)
    expect(east).toBeGreaterThan(190)
    expect(east - west).toBeLessThan(180)
  })

  it('has no seam there', () => {
    const seam = ringsOf(landOf('RUS')).flatMap((ring) =>
      ring.filter(([longitude], index) => longitude === 180 && ring[index + 1]?.[0] === 180),
    )
    expect(seam).toEqual([])
  })
})
