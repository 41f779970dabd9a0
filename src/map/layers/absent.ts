/** Members that do not attend, hatched over; the painter gives filter and pattern. */
import { countries, type MakeLayer } from './layer.ts'

export const absent: MakeLayer = () => ({
  id: 'absent',
  type: 'fill',
  source: countries,
  filter: ['literal', false],
  paint: { 'fill-antialias': false },
})
