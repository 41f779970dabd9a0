/** What is wrong with outlines, in a sentence each: `npm run geography` writes none that have a fault. */
import { area, length, polygon } from '@turf/turf'
import type { Feature, Polygon, Position } from 'geojson'
import { merge } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification'
import { crossedArcs } from './crossings.ts'
import { featuresOf } from './outlineFeatures.ts'
import type { Outlines } from './outlines.ts'
import { ringHolds } from './rings.ts'
import { ringsOf, sharedLand, type Land } from './sharedLand.ts'

type Name = keyof Outlines['objects']

export function faultsOf(outlines: Topology): readonly string[] {
  return [
    ...misnamed(outlines),
    ...gaps(outlines),
    ...stretchesUsedTwice(outlines),
    ...overlaps(outlines),
    ...slivers(outlines),
    ...spikes(outlines),
    ...crossings(outlines),
    ...contestedOutside(outlines),
    ...contestedWithoutLine(outlines),
  ]
}

function misnamed(outlines: Topology): readonly string[] {
  const ids = geometriesOf(outlines, 'countries').map(({ id }) => String(id))
  return ids.flatMap((id, index) => [
    ...(/^[A-Z]{3}$/.test(id) ? [] : [`“${id}” is not the three letters of a country.`]),
    ...(ids.indexOf(id) < index ? [`${id} is there more than once.`] : []),
  ])
}

/** Points (lon, lat) in what may lie between countries without being one's: the Caspian, and Siachen. */
const nobodys: readonly Position[] = [
  [51, 40],
  [77.1, 35.4],
]

function gaps(outlines: Topology): readonly string[] {
  const countries = geometriesOf(outlines, 'countries') as MultiPolygon[]
  const land = merge(outlines, countries).coordinates
  const holes = land
    .flatMap((part) => part.slice(1))
    .filter((hole) => !nobodys.some((point) => ringHolds(hole, point)))
    .map((hole) => `There is a hole between countries near ${placeOf(hole[0])}.`)
  // Two islands of Fiji stay cut at the antimeridian, at which the source has their parts touch in single points.
  const whole = merge(
    outlines,
    countries.filter(({ id }) => id !== 'FJI'),
  ).coordinates
  const seen = new Set<string>()
  const openings = whole
    .flat()
    .flatMap((ring) => ring.slice(1))
    .filter((point) => seen.size === seen.add(point.join()).size)
    .map((point) => `A gap opens between countries: a coast comes twice by ${placeOf(point)}.`)
  return [...holes, ...openings]
}

function stretchesUsedTwice(outlines: Topology): readonly string[] {
  const used = new Map<number, string>()
  const faults: string[] = []
  for (const geometry of geometriesOf(outlines, 'countries'))
    for (const arc of arcsOf(geometry)) {
      const other = used.get(arc)
      if (other !== undefined) faults.push(`One stretch of outline is on the same side of ${other} and ${geometry.id}.`)
      used.set(arc, String(geometry.id))
    }
  return faults
}

/** Square metres: what is less comes of reckoning. */
const leastOverlap = 1000

function overlaps(outlines: Topology): readonly string[] {
  const countries = featuresOf(outlines, 'countries') as Land[]
  return countries.flatMap((country, index) =>
    countries.slice(index + 1).flatMap((other) => {
      const shared = areaOf(sharedLand(country, other))
      return shared > leastOverlap ? [`${country.id} and ${other.id} share ${Math.round(shared)} m² of land.`] : []
    }),
  )
}

/** Less than a third of the grid's smallest triangle, in square metres, and a seventh of a cell's width, in metres. */
const least = { area: 10_000, width: 50 }

function slivers(outlines: Topology): readonly string[] {
  return everyRing(outlines).flatMap(({ of, ring }) => {
    const surface = ring.length < 4 ? 0 : area(polygon([ring]))
    const round =
      length({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: ring } }) * 1000
    if (surface < least.area) return [`${of} has a part of ${Math.round(surface)} m² near ${placeOf(ring[0])}.`]
    const width = (2 * surface) / round
    return width < least.width ? [`${of} has a part ${Math.round(width)} m wide near ${placeOf(ring[0])}.`] : []
  })
}

/** Degrees between two sides: the narrowest cape of a sound outline has more than three. */
const narrowest = 2

function spikes(outlines: Topology): readonly string[] {
  return everyRing(outlines).flatMap(({ of, ring }) => {
    const open = ring.slice(1)
    return open
      .filter((point, index) => angleAt(open.at(index - 1), point, open[(index + 1) % open.length]) < narrowest)
      .map((point) => `The outline of ${of} goes back where it came from at ${placeOf(point)}.`)
  })
}

function angleAt(
  [x0 = 0, y0 = 0]: Position = [],
  [x = 0, y = 0]: Position = [],
  [x1 = 0, y1 = 0]: Position = [],
): number {
  const narrowing = Math.cos((y * Math.PI) / 180)
  const [aX, aY, bX, bY] = [(x0 - x) * narrowing, y0 - y, (x1 - x) * narrowing, y1 - y]
  return (Math.abs(Math.atan2(aX * bY - aY * bX, aX * bX + aY * bY)) * 180) / Math.PI
}

function crossings(outlines: Topology): readonly string[] {
  const users = new Map<number, Set<string>>()
  for (const name of ['countries', 'contested', 'contestedLines'] as const)
    for (const geometry of geometriesOf(outlines, name))
      for (const arc of arcsOf(geometry)) {
        const index = arc < 0 ? ~arc : arc
        users.set(index, (users.get(index) ?? new Set()).add(String(geometry.id)))
      }
  const arcs = cellsOfArcs(outlines)
  return [...crossedArcs(arcs, new Set(users.keys()))].map(([arc, [segment = 0]]) => {
    const [scaleX, scaleY] = outlines.transform?.scale ?? [1, 1]
    const [west, south] = outlines.transform?.translate ?? [0, 0]
    const [column = 0, row = 0] = arcs[arc]?.[segment] ?? []
    const place = placeOf([column * scaleX + west, row * scaleY + south])
    return `The outline of ${[...(users.get(arc) ?? [])].join(' and ')} crosses an outline near ${place}.`
  })
}

function contestedOutside(outlines: Topology): readonly string[] {
  const countries = new Map(featuresOf(outlines, 'countries').map((country) => [country.id, country as Land]))
  return (featuresOf(outlines, 'contested') as Land[]).flatMap((contested) => {
    const state = (contested.properties as { state: string | null }).state
    if (state === null) return []
    const land = countries.get(state)
    if (land === undefined) return [`${contested.id} is drawn in ${state}, which is not there.`]
    const outside = area(contested) - areaOf(sharedLand(contested, land))
    return Math.abs(outside) < 1 ? [] : [`${Math.round(outside)} m² of ${contested.id} lie outside ${state}.`]
  })
}

function contestedWithoutLine(outlines: Topology): readonly string[] {
  const lines = geometriesOf(outlines, 'contestedLines')
  return geometriesOf(outlines, 'contested').flatMap(({ id }) => {
    const own = lines.filter((line) => line.id === id)
    return own.length === 1 && arcsOf(own[0]!).length > 0
      ? []
      : [`${id} has ${own.length === 0 ? 'no' : 'not one'} line.`]
  })
}

/** All rings of countries and contested areas, with whose they are. */
function everyRing(outlines: Topology): readonly { readonly of: string; readonly ring: Position[] }[] {
  return (['countries', 'contested'] as const)
    .flatMap((name) => featuresOf(outlines, name) as Land[])
    .flatMap((land) => ringsOf(land).map((ring) => ({ of: String(land.id), ring })))
}

function areaOf(land: Feature<Polygon> | Land | null): number {
  return land === null ? 0 : area(land)
}

function geometriesOf(outlines: Topology, name: Name): readonly GeometryObject[] {
  return (outlines.objects[name] as GeometryCollection | undefined)?.geometries ?? []
}

function arcsOf(geometry: GeometryObject): readonly number[] {
  return 'arcs' in geometry ? geometry.arcs.flat(2) : []
}

function cellsOfArcs({ arcs }: Topology): readonly Position[][] {
  return arcs.map((arc) => {
    let [column, row] = [0, 0]
    return arc.map(([columns = 0, rows = 0]) => [(column += columns), (row += rows)])
  })
}

function placeOf([longitude = 0, latitude = 0]: Position = []): string {
  return `${longitude.toFixed(2)}, ${latitude.toFixed(2)}`
}
