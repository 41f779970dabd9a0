/** Links between capitals of countries that are said to share a position. */
import type { MakeLayer } from './layer.ts'

const width = 1.8

export const ties: MakeLayer = (colours) => ({
  id: 'ties',
  type: 'line',
  source: 'ties',
  paint: { 'line-color': colours.ink, 'line-width': width, 'line-dasharray': [6 / width, 4 / width] },
})
