/** Lakes and rivers. */
import { riversFrom } from '../shapes.ts'
import type { MakeLayer } from './layer.ts'

export const rivers: MakeLayer = (colours) => ({
  id: 'rivers',
  type: 'line',
  source: 'rivers',
  minzoom: riversFrom,
  paint: { 'line-color': colours.water, 'line-width': 0.8, 'line-opacity': 0.6 },
})

export const lakes: MakeLayer = (colours) => ({
  id: 'lakes',
  type: 'fill',
  source: 'lakes',
  paint: { 'fill-color': colours.water },
})
