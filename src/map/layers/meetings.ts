/** The cities in which the formats met: a ring on each. */
import { byState, meetings as source, type MakeLayer } from './layer.ts'

export const meetings: MakeLayer = (colours) => ({
  id: 'meetings',
  type: 'circle',
  source,
  paint: {
    'circle-radius': byState([['hovered', 5]], 4.25),
    'circle-color': colours.paper,
    'circle-stroke-color': byState([['focused', colours.focus]], colours.ink),
    'circle-stroke-width': byState([['focused', 4]], 2.5),
  },
})
