/** What marks a country just now: lit by a passage, selected, pointed at, focused. */
import { byState, countries, type MakeLayer } from './layer.ts'

export const wash: MakeLayer = () => ({
  id: 'wash',
  type: 'fill',
  source: countries,
  paint: {
    'fill-color': '#fff',
    'fill-opacity': byState([['lit', 0.16]], 0),
    'fill-antialias': false,
  },
})

/** The colour in which the passage itself is marked. */
export const glow: MakeLayer = (colours) => ({
  id: 'glow',
  type: 'line',
  source: countries,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colours['mark-strong'], 'line-width': byState([['lit', 8]], 0), 'line-blur': 3 },
})

export const outline: MakeLayer = (colours) => ({
  id: 'outline',
  type: 'line',
  source: countries,
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': byState([['focused', colours.focus]], colours.ink),
    'line-width': byState(
      [
        ['focused', 3.2],
        ['selected', 2.4],
        ['lit', 1.6],
        ['hovered', 1.6],
      ],
      0,
    ),
  },
})
