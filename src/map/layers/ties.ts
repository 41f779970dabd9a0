/** Links between capitals of countries that are said to share a position. */
import type { MakeLayer } from './layer.ts'

const width = 1.8

export const ties: MakeLayer = (colours) => ({
  id: 'ties',
  type: 'line',
  source: 'ties',
  paint: {
    'line-color': colours.ink,
    'line-width': width * colours.lineWeight,
    // In widths of the line, but as long in each of them as in the drawing.
    'line-dasharray': [6, 4].map((length) => length / width / colours.lineWeight),
  },
})
