/** The land that two shapes share. */
import { bbox, bboxClip, featureCollection, intersect, multiPolygon, polygon } from '@turf/turf'
import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson'

export type Land = Feature<Polygon | MultiPolygon>

/** Looked for only where both may be: Russia is long. */
export function sharedLand(first: Land, second: Land): Land | null {
  const box = boxShared(first, second)
  if (box === null) return null
  const parts = [partsIn(first, box), partsIn(second, box)]
  return parts.some(({ length }) => length === 0)
    ? null
    : intersect(featureCollection(parts.map((part) => multiPolygon(part))))
}

const boxes = new WeakMap<Land, BBox>()

function boxOf(land: Land): BBox {
  const known = boxes.get(land)
  if (known !== undefined) return known
  const box = bbox(land)
  boxes.set(land, box)
  return box
}

function boxShared(first: Land, second: Land): BBox | null {
  const [west, south, east, north] = boxOf(first)
  const [w, s, e, n] = boxOf(second)
  const box: BBox = [Math.max(west, w), Math.max(south, s), Math.min(east, e), Math.min(north, n)]
  return box[0] >= box[2] || box[1] >= box[3] ? null : box
}

function partsIn({ geometry }: Land, box: BBox): Position[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons
    .map((coordinates) => bboxClip(polygon(coordinates), box).geometry.coordinates as Position[][])
    .map((rings) => rings.filter(({ length }) => length >= 4))
    .filter(({ length }) => length > 0)
}

export function ringsOf({ geometry }: Land): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}
