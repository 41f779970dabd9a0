/** What marks a place just now: lit by a passage, selected, pointed at, focused. */
import { byState, contested, contestedLines, countries, type MakeLayer } from './layer.ts'

export const wash: MakeLayer = (colours) => ({
  id: 'wash',
  type: 'fill',
  source: countries,
  paint: {
    'fill-color': colours['on-slot'],
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
  paint: { 'line-color': colours.glow, 'line-width': byState([['lit', 8]], 0), 'line-blur': 3 },
})

/** No one colour stands out from every fill: this is the edge around the focus. */
function casingOf(source: string): MakeLayer {
  return (colours) => ({
    id: `casing-${source}`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.paper,
      'line-width': byState([['focused', 3.2 * colours.lineWeight + 3]], 0),
    },
  })
}

/** Those of a contested case lie over those of its country. */
export const outlines: readonly MakeLayer[] = [countries, contested, contestedLines].flatMap((source) => [
  casingOf(source),
  outlineOf(source),
])

function outlineOf(source: string): MakeLayer {
  return (colours) => ({
    id: `outline-${source}`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byState([['focused', colours.focus]], colours.ink),
      'line-width': byState(
        [
          ['focused', 3.2 * colours.lineWeight],
          ['selected', 2.4 * colours.lineWeight],
          ['lit', 1.6 * colours.lineWeight],
          ['hovered', 1.6 * colours.lineWeight],
        ],
        0,
      ),
    },
  })
}
