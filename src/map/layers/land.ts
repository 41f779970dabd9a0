/** Countries, filled by their slot where they are members. */
import { slotNames } from '../colours.ts'
import { bySlot, countries, type MakeLayer } from './layer.ts'

export const land: MakeLayer = (colours) => ({
  id: 'land',
  type: 'fill',
  source: countries,
  paint: {
    'fill-color': bySlot(
      slotNames.map((name) => colours[name]),
      colours.land,
    ),
    'fill-antialias': false,
  },
})
