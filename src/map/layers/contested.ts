/** Contested areas, hatched in a quiet ink over the state to which they belong, and the lines that are contested. */
import type { MakeLayer } from './layer.ts'

export const contestedAreas: MakeLayer = () => ({
  id: 'contested-areas',
  type: 'fill',
  source: 'contested',
  paint: { 'fill-antialias': false },
})

export const contestedLines: MakeLayer = (colours) => ({
  id: 'contested-lines',
  type: 'line',
  source: 'contestedLines',
  paint: {
    'line-color': colours.contested,
    'line-width': colours.lineWeight,
    'line-dasharray': [2.5, 2.5].map((length) => length / colours.lineWeight),
  },
})
