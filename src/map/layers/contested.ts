/** Contested areas, hatched in a quiet ink over the state in which they are drawn, and contested lines; the painter says which. */
import { contested, contestedLines as lines, type MakeLayer } from './layer.ts'

export const contestedAreas: MakeLayer = () => ({
  id: 'contested-areas',
  type: 'fill',
  source: contested,
  filter: ['literal', false],
  paint: { 'fill-antialias': false },
})

export const contestedLines: MakeLayer = (colours) => ({
  id: 'contested-lines',
  type: 'line',
  source: lines,
  filter: ['literal', false],
  paint: {
    'line-color': colours.contested,
    'line-width': colours.lineWeight,
    'line-dasharray': [2.5, 2.5].map((length) => length / colours.lineWeight),
  },
})
