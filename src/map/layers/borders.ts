/** Borders and coasts: of the land, and over them those of members. */
import { slotNames } from '../colours.ts'
import { bySlot, byState, countries, type MakeLayer } from './layer.ts'

const width = 0.8

export const borders: MakeLayer = (colours) => ({
  id: 'borders',
  type: 'line',
  source: countries,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colours.coast, 'line-width': width * colours.lineWeight },
})

export const memberBorders: MakeLayer = (colours) => ({
  id: 'member-borders',
  type: 'line',
  source: countries,
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': byState([['mixed', colours.ink]], colours['border-on-slot']),
    'line-width': byState(
      [['mixed', width * colours.lineWeight]],
      bySlot(
        slotNames.map(() => width * colours.lineWeight),
        0,
      ),
    ),
  },
})
