/** Lakes and rivers. */
import { riversFrom } from '../shapes.ts'
import type { MakeLayer } from './layer.ts'

export const rivers: MakeLayer = (colours) => ({
  id: 'rivers',
  type: 'line',
  source: 'rivers',
  minzoom: riversFrom,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colours.river, 'line-width': 1 },
})

export const lakes: MakeLayer = (colours) => ({
  id: 'lakes',
  type: 'fill',
  source: 'lakes',
  paint: { 'fill-color': colours.water },
})
