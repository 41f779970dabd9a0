/** What lies over the ground of some fills, and the dots of the second group; the painter gives filter and patterns. */
import { isSeen } from '../colours.ts'
import { bySlot, countries, type MakeLayer } from './layer.ts'

export const patterns: MakeLayer = () => ({
  id: 'patterns',
  type: 'fill',
  source: countries,
  filter: ['literal', false],
  paint: { 'fill-antialias': false },
})

export const dots: MakeLayer = (colours) => ({
  id: 'dots',
  type: 'fill',
  source: countries,
  // One nought for all, where the dots have no colour, spares the renderer the layer.
  paint: { 'fill-opacity': isSeen(colours.dots) ? bySlot([0, 1], 0) : 0, 'fill-antialias': false },
})
