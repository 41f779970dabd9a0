/** The ground of the map, which is sea. */
import type { MakeLayer } from './layer.ts'

export const water: MakeLayer = (colours) => ({
  id: 'water',
  type: 'background',
  paint: { 'background-color': colours.water },
})
