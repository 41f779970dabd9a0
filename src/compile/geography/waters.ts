/** The lakes and rivers that the map draws, found in their sources. */
import type { FeatureCollection, LineString, MultiLineString, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { cellOf, cellsOf } from './grid.ts'
import { ringHolds } from './rings.ts'

export type Lakes = FeatureCollection<Polygon, { readonly name: string }>
export type Rivers = FeatureCollection<MultiLineString, { readonly name: string }>

/** Reaches of rivers (lon, lat in degrees), with the source's number for the river there. */
export type RiverReaches = FeatureCollection<LineString | MultiLineString, { readonly river: number }>

/** Lakes by a point in each (lon, lat), for their source gives them no names. The Caspian is sea in the outlines. */
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

/** Rivers by the numbers under which the source has their reaches, each of which has its own local name there. */
const rivers: readonly (readonly [name: string, reaches: readonly number[]])[] = [
  ['Amu Darya', [199]],
  ['Aras', [911]],
  ['Atrek', [490]],
  ['Danube', [25, 48, 49, 50]],
  ['Dnieper', [116, 121]],
  ['Dniester', [231]],
  ['Don', [277]],
  ['Euphrates', [62, 65, 69]],
  ['Harirud', [878]],
  ['Helmand', [305]],
  ['Ili', [421]],
  ['Indus', [56]],
  ['Irtysh', [29, 30, 44]],
  ['Kuban', [557]],
  ['Kura', [747]],
  ['Naryn', [171]],
  ['Panj', [195]],
  ['Shatt al-Arab', [94]],
  ['Syr Darya', [170]],
  ['Tigris', [120, 135]],
  ['Ural', [111]],
  ['Volga', [68]],
  ['Zeravshan', [880]],
]

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

/** The rivers (lon, lat in degrees), of the source's reaches. */
export function riversOf(source: RiverReaches): Rivers {
  const features = rivers.map(([name, numbers]) => {
    const coordinates = numbers.flatMap((number) => {
      const reaches = source.features.filter(({ properties }) => properties.river === number)
      if (reaches.length === 0) throw new Error(`No reach has the number ${number} (${name})`)
      return reaches.flatMap(({ geometry }) =>
        geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
      )
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
