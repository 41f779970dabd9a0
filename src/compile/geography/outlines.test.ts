/** The committed outlines as geometry: whole, without gap, overlap, sliver or spike. */
import { brotliCompressSync } from 'node:zlib'
import { area, bbox, bboxClip, featureCollection, intersect, kinks, multiPolygon, polygon } from '@turf/turf'
import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { crossedArcs } from './crossings.ts'
import { featuresOf } from './outlineFeatures.ts'

const outlines = committed as unknown as Topology

// Whose outlines are looked at one by one: every state that a format of the region may name.
const region =
  'ARM AZE GEO IRN RUS TUR KAZ KGZ TJK TKM UZB AFG PAK IRQ SYR UKR MDA ROU BGR GRC CYP BLR IND CHN MNG XKX SRB'.split(
    ' ',
  )

type Land = Feature<Polygon | MultiPolygon>

const countries = new Map(featuresOf(outlines, 'countries').map((country) => [String(country.id), country as Land]))

function landOf(id: string | null): Land {
  const land = countries.get(id ?? '')
  if (land === undefined) throw new Error(`The outlines have no ${id}`)
  return land
}

/** What two shapes share, looked for only where both may be: Russia is long. */
function sharedLand(first: Land, second: Land) {
  const [west, south, east, north] = bbox(first)
  const [w, s, e, n] = bbox(second)
  const box: BBox = [Math.max(west, w), Math.max(south, s), Math.min(east, e), Math.min(north, n)]
  if (box[0] >= box[2] || box[1] >= box[3]) return null
  const parts = [partsIn(first, box), partsIn(second, box)]
  return parts.some(({ length }) => length === 0)
    ? null
    : intersect(featureCollection(parts.map((part) => multiPolygon(part))))
}

function partsIn({ geometry }: Land, box: BBox): Position[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons
    .map((coordinates) => bboxClip(polygon(coordinates), box).geometry.coordinates as Position[][])
    .map((rings) => rings.filter(({ length }) => length >= 4))
    .filter(({ length }) => length > 0)
}

function ringsOf({ geometry }: Land) {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
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

  it('has no gap that opens between two neighbours: no coast comes twice by one point', () => {
    // Two islands of Fiji stay cut at the antimeridian, at which the source has their parts touch in single points.
    const { coordinates } = merge(outlines, geometries.filter(({ id }) => id !== 'FJI') as MultiPolygonArcs[])
    const points = coordinates.flat().flatMap((ring) => ring.slice(1).map((point) => point.join(' ')))
    const seen = new Set<string>()
    expect(points.filter((point) => seen.size === seen.add(point).size)).toEqual([])
  })

  it('uses no stretch of outline for more than two countries, nor twice in one direction', () => {
    const used = geometries.flatMap((geometry) => ('arcs' in geometry ? geometry.arcs.flat(2) : []))
    expect(new Set(used).size).toBe(used.length)
  })

  it('has no outline that crosses another', () => {
    const arcs = arcsInCells(outlines)
    const used = geometries.flatMap((geometry) => ('arcs' in geometry ? geometry.arcs.flat(2) : []))
    const crossed = crossedArcs(arcs, new Set(used.map((arc) => (arc < 0 ? ~arc : arc))))
    expect([...crossed.keys()].map((arc) => arcs[arc]?.[0])).toEqual([])
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

  it('has no two countries that share land', () => {
    const overlaps: string[] = []
    for (const [index, id] of region.entries()) {
      for (const other of region.slice(index + 1)) {
        const shared = sharedLand(landOf(id), landOf(other))
        if (shared !== null && area(shared) > 1000) overlaps.push(`${id} ${other}: ${area(shared)} m²`)
      }
    }
    expect(overlaps).toEqual([])
  }, 30_000)
})

describe('contested areas', () => {
  it('lie inside their state to the last square metre', () => {
    const partOutside = (featuresOf(outlines, 'contested') as Land[]).flatMap((contested) => {
      const { state } = contested.properties as { state: string | null }
      if (state === null) return []
      const inside = sharedLand(contested, landOf(state))
      const outside = area(contested) - (inside === null ? 0 : area(inside))
      return Math.abs(outside) < 1 ? [] : [`${contested.id}: ${outside} m²`]
    })
    expect(partOutside).toEqual([])
  }, 30_000)

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

function arcsInCells({ arcs }: Topology) {
  return arcs.map((arc) => {
    let [column, row] = [0, 0]
    return arc.map(([columns = 0, rows = 0]) => [(column += columns), (row += rows)])
  })
}
