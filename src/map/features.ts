/** The seas, lakes, mountains and rivers that are named on the map, and where their names stand. */
import type { Position } from '../domain/ids.ts'
import type { nature } from '../i18n/strings/en/nature.ts'

/** A feature's name in the strings. */
export type FeatureKey = keyof typeof nature

type FeatureKind = 'sea' | 'lake' | 'mountains' | 'river'

/** Where a name may stand. */
export interface Place {
  readonly at: Position
  /** Degrees of the equator, on the map, that are free for the name there: along its own direction. */
  readonly room: number
  /** Degrees by which the name is turned with the clock, to lie along what it names. */
  readonly angle: number
}

export interface Feature {
  readonly kind: FeatureKind
  readonly key: FeatureKey
  /** The zoom from which it is named, where it has room before. */
  readonly from: number
  /** The best first: it is named at the first that is in view. */
  readonly places: readonly Place[]
}

type Row = readonly [longitude: number, latitude: number, room: number, angle?: number]

/** Seas and lakes have their names within their shores, so their room says from when. */
const seas: readonly Feature[] = [
  feature('sea', 'map.sea.black', 0, [34.2, 43.3, 9.5], [38.9, 42.6, 4], [31.4, 44.5, 3.4], [40.3, 42.2, 2.2]),
  feature('sea', 'map.sea.caspian', 0, [50.7, 41.9, 4.6], [52, 38.2, 3.6], [49, 44.4, 2.8]),
  feature('sea', 'map.sea.mediterranean', 0, [29.5, 34.2, 9], [30.3, 35.5, 5], [34, 33.6, 2.4]),
  feature('sea', 'map.sea.persianGulf', 0, [51.75, 27.25, 5.6, 36]),
  feature('sea', 'map.sea.arabian', 0, [64.6, 19.6, 12]),
  feature('sea', 'map.sea.red', 0, [36.7, 23.9, 7, 60]),
  feature('sea', 'map.sea.baltic', 0, [19.3, 56.9, 3.4]),
  feature('sea', 'map.sea.azov', 0, [36.6, 46.05, 3]),
  feature('sea', 'map.sea.aegean', 0, [25.2, 38.75, 2.4]),
  feature('sea', 'map.sea.oman', 0, [58.7, 24.75, 4, 28]),
]

const lakes: readonly Feature[] = [
  feature('lake', 'map.lake.aral', 0, [59.69, 45.02, 1.8, 80]),
  feature('lake', 'map.lake.balkhash', 0, [76.77, 46.54, 2.3, 5], [74.3, 46.14, 2.2, -50]),
  feature('lake', 'map.lake.issykKul', 0, [77.26, 42.48, 1.5, -10]),
  feature('lake', 'map.lake.sevan', 0, [45.31, 40.38, 0.75, 40]),
  feature('lake', 'map.lake.urmia', 0, [45.35, 37.73, 1.25, 80]),
  feature('lake', 'map.lake.van', 0, [42.86, 38.57, 0.8, 15]),
]

const mountains: readonly Feature[] = [
  feature('mountains', 'map.mountains.greaterCaucasus', 3.6, [43.9, 43.15, 7, 22]),
  feature('mountains', 'map.mountains.lesserCaucasus', 6.2, [44.75, 40.87, 2.4, 24]),
  feature('mountains', 'map.mountains.zagros', 3.6, [48.9, 33.1, 8, 46]),
  feature('mountains', 'map.mountains.alborz', 4.4, [53.6, 36.25, 3.4, -14]),
  feature('mountains', 'map.mountains.pontic', 4.4, [38.6, 40.55, 5.5, 4]),
  feature('mountains', 'map.mountains.taurus', 4.4, [33.2, 37.05, 4.4, -14]),
  feature('mountains', 'map.mountains.kopetDag', 4.4, [56.7, 38.75, 4, 26]),
  feature('mountains', 'map.mountains.ural', 3, [58.9, 57.5, 14, -82]),
  feature('mountains', 'map.mountains.pamir', 4.6, [73, 38.4, 3]),
  feature('mountains', 'map.mountains.tianShan', 4, [78.7, 41.92, 8, -12]),
  feature('mountains', 'map.mountains.hinduKush', 4.4, [70, 35.7, 4.4, -20]),
  feature('mountains', 'map.mountains.altai', 4, [87.7, 49.4, 5, 37]),
  feature('mountains', 'map.mountains.carpathians', 4.2, [24.9, 47.2, 4.4, 56]),
]

/** A name does not bend, so it stands on straight reaches: the room is what is straight. */
const rivers: readonly Feature[] = [
  feature(
    'river',
    'map.river.volga',
    5,
    [44.99, 49.28, 1.5, -65],
    [48.33, 52.68, 1.5, -66],
    [46.84, 47.47, 1.5, 49],
    [44.04, 56.37, 1.5, 43],
  ),
  feature('river', 'map.river.don', 5, [43.21, 48.33, 1.5, -64], [39.14, 51.49, 1.5, 88]),
  feature('river', 'map.river.ural', 5, [51.51, 49.78, 1.5, 65], [53.67, 51.58, 1.5, -13]),
  feature('river', 'map.river.euphrates', 5, [40.32, 35.21, 1.5, 51], [44.33, 32.33, 1.5, 79]),
  feature('river', 'map.river.tigris', 5, [43.65, 34.73, 1.5, 69], [46.99, 31.93, 1.5, 57]),
  feature('river', 'map.river.amuDarya', 5, [62.35, 40.31, 1.5, 64], [64.78, 38.12, 1.5, 40]),
  feature('river', 'map.river.syrDarya', 5, [65.92, 44.55, 1.5, 43], [68.16, 42.01, 1.5, -85]),
  feature('river', 'map.river.danube', 5, [24.44, 43.77, 1.5, 6]),
  feature('river', 'map.river.dnieper', 5, [32.51, 49.34, 1.5, 28], [30.43, 52.38, 1.5, 63]),
  feature('river', 'map.river.kura', 5, [46.07, 40.97, 0.5, 18], [44.35, 41.93, 0.5, 20]),
  feature('river', 'map.river.aras', 5, [47.42, 39.46, 0.5, -33], [45.78, 38.93, 0.5, 15], [44.06, 40.04, 0.5, 13]),
]

/** The ones that matter more come first. */
export const features: readonly Feature[] = [...seas, ...lakes, ...mountains, ...rivers]

function feature(kind: FeatureKind, key: FeatureKey, from: number, ...rows: readonly Row[]): Feature {
  return { kind, key, from, places: rows.map(([lon, lat, room, angle = 0]) => ({ at: [lon, lat], room, angle })) }
}
