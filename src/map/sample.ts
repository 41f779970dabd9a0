/** A small atlas and its outlines, for the tests of this folder. */
import { topology } from 'topojson-server'
import type { Atlas } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import type { FormatBrief } from '../domain/format.ts'
import type { Bounds } from '../domain/ids.ts'
import type { View } from '../domain/view.ts'
import { front } from '../domain/view.ts'
import { createAtlasStore, hostedFiles, noHistory, type AtlasStore } from '../store/store.ts'
import type { Shapes } from './shapes.ts'

function country(id: string, name: string, bounds: Bounds): Country {
  const middle = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] as const
  return {
    id,
    alpha2: id.slice(0, 2),
    region: 'neighbour',
    names: { en: name },
    capital: { name: `${name} City`, at: middle },
    bounds,
    labelPoint: middle,
  }
}

const lands = {
  ARM: [44, 39, 46, 41],
  GEO: [42, 41, 46, 43],
  IRN: [44, 26, 62, 39],
  KAZ: [62, 42, 86, 55],
  RUS: [30, 43, 190, 80],
  CHL: [-75, -55, -68, -18],
} as const satisfies Record<string, Bounds>

const names: Partial<Record<string, string>> = {
  ARM: 'Armenia',
  GEO: 'Georgia',
  IRN: 'Iran',
  KAZ: 'Kazakhstan',
  RUS: 'Russia',
}

const sampleFormat: FormatBrief = {
  id: 'three-plus-three',
  name: '3+3 Platform',
  shortName: '3+3',
  kind: 'forum',
  state: 'active',
  groups: [
    { id: 'inner', name: 'Inner' },
    { id: 'outer', name: 'Outer' },
  ],
  memberships: [
    { country: 'ARM', group: 'inner', role: 'member' },
    { country: 'GEO', group: 'inner', role: 'invited-not-attending' },
    { country: 'RUS', group: 'outer', role: 'member' },
    { country: 'IRN', group: 'outer', role: 'member' },
  ],
  meetings: [],
  planned: [],
}

export const sampleAtlas: Atlas = {
  countries: Object.entries(names).map(([id, name]) => ({
    ...country(id, name!, lands[id as keyof typeof lands]),
    ...(id === 'RUS' ? { frame: [36, 43, 56, 50] as const } : {}),
  })),
  formats: [sampleFormat],
  topics: [],
  pairCount: 1,
  ties: [{ countries: ['IRN', 'RUS'], topic: 'forces', stance: 'opposes', statement: 'one', since: '2024-10' }],
  contested: [
    {
      id: 'shore',
      names: [{ name: 'The Shore' }],
      state: 'GEO',
      from: '1993',
      bounds: [42, 42, 43, 43],
      labelPoint: [42.5, 42.5],
    },
    {
      id: 'valley',
      names: [{ name: 'Valley Oblast', to: '1992' }, { name: 'The Valley' }],
      state: 'ARM',
      from: '1990-05',
      to: '2023-09-20',
      bounds: [45, 39, 46, 40],
      labelPoint: [45.5, 39.5],
    },
  ],
  positioned: ['GEO', 'IRN'],
  namedIn: { IRN: 3, GEO: 1 },
  sourceCount: 1,
  statementCount: 1,
  newest: '2025-12-17',
}

/** Rectangles with a point every degree, so that there is something to simplify. */
function rectangle([west, south, east, north]: Bounds): number[][] {
  const across = Array.from({ length: east - west }, (_, step) => west + step)
  const down = Array.from({ length: north - south }, (_, step) => south + step)
  return [
    ...across.map((lon) => [lon, south]),
    ...down.map((lat) => [east, lat]),
    ...across.map((lon) => [east - (lon - west), north]),
    ...down.map((lat) => [west, north - (lat - south)]),
    [west, south],
  ]
}

function collected(geometries: Readonly<Record<string, GeoJSON.Geometry>>): GeoJSON.FeatureCollection {
  const features = Object.entries(geometries).map(([id, geometry]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry,
  }))
  return { type: 'FeatureCollection', features }
}

const squares = (places: Readonly<Record<string, Bounds>>) =>
  collected(
    Object.fromEntries(
      Object.entries(places).map(([id, bounds]) => [id, { type: 'Polygon', coordinates: [rectangle(bounds)] }]),
    ),
  )
/** The southern side of a rectangle. */
const sides = (places: Readonly<Record<string, Bounds>>) =>
  collected(
    Object.fromEntries(
      Object.entries(places).map(([id, [west, south, east]]) => [
        id,
        {
          type: 'LineString',
          coordinates: [
            [west, south],
            [east, south],
          ],
        },
      ]),
    ),
  )
const cases = { shore: [42, 42, 43, 43], valley: [45, 39, 46, 40] } as const satisfies Record<string, Bounds>

export const sampleShapes = topology(
  { countries: squares(lands), contested: squares(cases), contestedLines: sides(cases) },
  1e5,
) as unknown as Shapes

export function sampleStore(view: Partial<View> = {}): AtlasStore {
  return createAtlasStore({
    atlas: sampleAtlas,
    base: '/',
    version: '1',
    view: { ...front, ...view },
    shards: [],
    fetchShard: () => Promise.reject(new Error('none')),
    files: hostedFiles,
    history: noHistory,
  })
}
