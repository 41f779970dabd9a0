/** The lakes and rivers that the map draws, found in their source by a point, for it gives them no names. */
import type { MultiLineString, Polygon, Position } from 'geojson'
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { cellOf, cellsOf } from './grid.ts'
import { ringHolds } from './rings.ts'

export type Lakes = FeatureCollection<Polygon, { readonly name: string }>
export type Rivers = FeatureCollection<MultiLineString, { readonly name: string }>

/** Lakes by a point in each (lon, lat). The Caspian is sea in the outlines. */
const lakes: readonly (readonly [name: string, inside: Position])[] = [
  ['Aral Sea', [58.6, 45]],
  ['Lake Alakol', [81.75, 46.1]],
  ['Lake Baikal', [108, 53.5]],
  ['Lake Balkhash', [75, 46.6]],
  ['Bosten Lake', [87, 42]],
  ['Dead Sea', [35.48, 31.5]],
  ['Issyk-Kul', [77.3, 42.45]],
  ['Kremenchuk Reservoir', [32.5, 49.3]],
  ['Lake Ladoga', [31.5, 60.8]],
  ['Lake Onega', [35.5, 61.6]],
  ['Lake Peipus', [27.4, 58.7]],
  ['Lake Razazza', [43.65, 32.75]],
  ['Rybinsk Reservoir', [38.4, 58.5]],
  ['Lake Sarygamysh', [57.4, 41.9]],
  ['Sea of Galilee', [35.59, 32.82]],
  ['Lake Sevan', [45.3, 40.35]],
  ['Lake Tharthar', [43.25, 34]],
  ['Toktogul Reservoir', [72.9, 41.8]],
  ['Lake Tuz', [33.4, 38.8]],
  ['Lake Urmia', [45.5, 37.6]],
  ['Lake Van', [42.9, 38.6]],
  ['Lake Zaysan', [84, 48]],
]

/** Rivers by a point on each of the pieces in which the source has them (lon, lat): reaches, reservoirs, arms of a delta. */
const rivers: readonly (readonly [name: string, pieces: readonly Position[]])[] = [
  [
    'Amu Darya',
    [
      [62.19, 40.54],
      [70.25, 37.66],
    ],
  ],
  [
    'Danube',
    [
      [21.74, 44.68],
      [29.68, 45.15],
      [28.78, 45.31],
      [29.21, 45.08],
    ],
  ],
  [
    'Dnieper',
    [
      [33.24, 46.78],
      [34.16, 47.49],
    ],
  ],
  [
    'Dniester',
    [
      [30.5, 46.09],
      [30.26, 46.29],
    ],
  ],
  [
    'Don',
    [
      [40.99, 47.6],
      [43.61, 48.89],
    ],
  ],
  [
    'Euphrates',
    [
      [46.58, 30.9],
      [40.43, 35.17],
      [38.07, 36.12],
      [38.96, 37.81],
      [38.81, 38.88],
    ],
  ],
  ['Helmand', [[65.33, 32.48]]],
  [
    'Indus',
    [
      [68.85, 27.7],
      [72.84, 34.21],
    ],
  ],
  [
    'Naryn',
    [
      [71.24, 40.88],
      [72.77, 41.76],
    ],
  ],
  [
    'Syr Darya',
    [
      [69.09, 40.54],
      [70.18, 40.34],
    ],
  ],
  [
    'Tigris',
    [
      [41.16, 37.76],
      [44.42, 33.73],
    ],
  ],
  [
    'Ural',
    [
      [58.71, 51.29],
      [58.78, 51.87],
    ],
  ],
  [
    'Volga',
    [
      [48.32, 46.4],
      [45.83, 51.19],
    ],
  ],
]

// The points above are the source's own, to a hundredth of a degree; only the Indus' lies a little off.
const furthestFromPiece = 0.15

/** The lakes (lon, lat in degrees) from the first of the sources that has each. */
export function lakesOf(sources: readonly Topology[]): Lakes {
  const found = sources
    .flatMap((source) => shapesOf(source, 'lakes'))
    .filter(({ type }) => type === 'Polygon') as Polygon[]
  const features = lakes.map(([name, inside]) => {
    const geometry = found.find(({ coordinates }) => ringHolds(cellsOf(coordinates[0] ?? []), cellOf(inside)))
    if (geometry === undefined) throw new Error(`No lake holds ${inside.join(', ')} (${name})`)
    return { type: 'Feature' as const, properties: { name }, geometry }
  })
  return { type: 'FeatureCollection', features }
}

/** The rivers (lon, lat in degrees), each piece from the first of the sources that has it. */
export function riversOf(sources: readonly Topology[]): Rivers {
  const found = sources
    .flatMap((source) => shapesOf(source, 'rivers'))
    .flatMap((shape) => {
      if (shape.type === 'MultiLineString') return [shape.coordinates]
      return shape.type === 'LineString' ? [[shape.coordinates]] : []
    })
  const features = rivers.map(([name, pieces]) => {
    const coordinates = pieces.flatMap((point) => {
      const piece = found.find((lines) => lines.flat().some((other) => isNear(other, point)))
      if (piece === undefined) throw new Error(`No river passes by ${point.join(', ')} (${name})`)
      return piece
    })
    return {
      type: 'Feature' as const,
      properties: { name },
      geometry: { type: 'MultiLineString' as const, coordinates },
    }
  })
  return { type: 'FeatureCollection', features }
}

function shapesOf(source: Topology, name: string) {
  const object = source.objects[name]
  if (object === undefined) return []
  const shapes = feature(source, object)
  return shapes.type === 'FeatureCollection' ? shapes.features.map(({ geometry }) => geometry) : [shapes.geometry]
}

function isNear([longitude = 0, latitude = 0]: Position, [otherLongitude = 0, otherLatitude = 0]: Position): boolean {
  return Math.hypot(longitude - otherLongitude, latitude - otherLatitude) < furthestFromPiece
}
