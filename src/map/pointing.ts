/** Which place of the live map lies at a point of the screen, and whether some of a place is in a part of it. */
import type { Map as MapLibre } from 'maplibre-gl'
import { contestedOf, countryOf, type Atlas } from '../domain/atlas.ts'
import type { PlaceId } from '../domain/ids.ts'
import type { Box } from './mercator.ts'

/** Pixels from a contested line within which it is pointed at; the drawing's comes to the same. */
const lineReach = 6

type Corners = [[number, number], [number, number]]

/** A city in which formats met lies over all else; a contested case over its country; one that is a line alone is met within some pixels of it. */
export function placeAtPoint(map: MapLibre, atlas: Atlas, { x, y }: { x: number; y: number }): PlaceId | null {
  const near: Corners = [
    [x - lineReach, y - lineReach],
    [x + lineReach, y + lineReach],
  ]
  const isLineAlone = (id: PlaceId) => contestedOf(atlas, id)?.between !== undefined
  return (
    idsAt(map, near, 'meetings')[0] ??
    idsAt(map, [x, y], 'contested-areas')[0] ??
    idsAt(map, near, 'contested-lines').find(isLineAlone) ??
    idsAt(map, [x, y], 'land').find((id) => countryOf(atlas, id)) ??
    null
  )
}

export function isSeenIn(map: MapLibre, place: PlaceId, { left, top, width, height }: Box): boolean {
  const corners: Corners = [
    [left, top],
    [left + width, top + height],
  ]
  const layers = ['land', 'contested-areas', 'contested-lines', 'meetings']
  return map.queryRenderedFeatures(corners, { layers, filter: ['==', ['get', 'id'], place] }).length > 0
}

function idsAt(map: MapLibre, place: [number, number] | Corners, layer: string): readonly PlaceId[] {
  return map.queryRenderedFeatures(place, { layers: [layer] }).map(({ properties }) => String(properties['id']))
}
