/** The seas that are named on the map, and where their names stand. */
import type { Position } from '../domain/ids.ts'
import type { StringKey } from '../i18n/t.ts'

interface Sea {
  readonly key: StringKey
  readonly at: Position
  /** Degrees of longitude free for the name there. */
  readonly room: number
}

export const seas: readonly Sea[] = [
  { key: 'map.sea.black', at: [34.2, 43.3], room: 9.5 },
  { key: 'map.sea.caspian', at: [50.7, 41.9], room: 4.6 },
  { key: 'map.sea.mediterranean', at: [29.5, 34.2], room: 9 },
  { key: 'map.sea.persianGulf', at: [51.6, 27.1], room: 4 },
  { key: 'map.sea.arabian', at: [63.5, 20.5], room: 14 },
  { key: 'map.sea.aral', at: [59.2, 45.6], room: 1.6 },
  { key: 'map.sea.baltic', at: [19.3, 56.9], room: 3.4 },
]
