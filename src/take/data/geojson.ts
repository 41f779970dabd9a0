/** The map of a view as GeoJSON (RFC 7946, WGS 84): its countries with roles and stances, and what is contested on its day. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Atlas } from '../../domain/atlas.ts'
import { nameOn, type Contested } from '../../domain/contested.ts'
import { termHolds } from '../../domain/date.ts'
import type { ContestedId, PlaceId } from '../../domain/ids.ts'
import { countryName } from '../../i18n/names.ts'
import { asRfc7946 } from './rings.ts'
import { rights } from './tables.ts'
import type { ViewData } from './viewData.ts'

/** By place; a contested border is a line. */
export type Geometries = ReadonlyMap<PlaceId, Geometry>
export type Cases = ReadonlyMap<ContestedId, Contested>

/** `cases`: what is known of each contested case. */
export function geoJson(atlas: Atlas, data: ViewData, geometries: Geometries, cases: Cases): string {
  const features = [...countries(atlas, data, geometries), ...contested(atlas, data, geometries, cases)]
  const { title, address, asOf } = data
  const collection: FeatureCollection & Record<string, unknown> = {
    type: 'FeatureCollection',
    title,
    view: address,
    asOf,
    ...rights,
    features,
  }
  return `${JSON.stringify(collection)}\n`
}

function countries(atlas: Atlas, data: ViewData, geometries: Geometries): readonly Feature[] {
  const { formats, statements } = data
  const seats = data.seats.filter(({ lasts, format }) => lasts !== false && formats.includes(format))
  const takes = statements.flatMap(({ takes: taken, page, sources }) =>
    taken.map((take) => ({ ...take, statement: page, sources })),
  )
  const ids = new Set([...seats, ...takes].map(({ country }) => country))
  return [...ids].flatMap((id) => {
    const own = seats.filter(({ country }) => country === id)
    const stances = takes.filter(({ country }) => country === id)
    return featureOf(id, geometries.get(id), {
      kind: 'country',
      contested: false,
      country: id,
      name: countryName(atlas, id),
      // For whoever looks at it in a table of attributes, where a list is not shown.
      roles: own.map(({ formatName, role }) => `${formatName}: ${role}`).join('; '),
      memberships: own.map(({ country: _, name: __, ...seat }) => seat),
      stances: stances.map(({ country: _, name: __, ...stance }) => stance),
    })
  })
}

/** As the map hatches it: whoever holds it, and in whose borders it is drawn by the atlas's rule. */
function contested(atlas: Atlas, { asOf }: ViewData, geometries: Geometries, cases: Cases): readonly Feature[] {
  return atlas.contested
    .filter((one) => termHolds(one, asOf))
    .flatMap((one) =>
      featureOf(one.id, geometries.get(one.id), {
        kind: one.between ? 'contested-border' : 'contested-area',
        contested: true,
        name: nameOn(one, asOf),
        ...(one.between ? { between: one.between } : { drawnIn: one.state ?? null }),
        ...(one.from && { from: one.from }),
        ...(one.to && { to: one.to }),
        sentence: cases.get(one.id)?.sentence.text,
        sources: [...new Set(cases.get(one.id)?.sources.map(({ url }) => url))],
      }),
    )
}

function featureOf(
  id: PlaceId,
  geometry: Geometry | undefined,
  properties: Readonly<Record<string, unknown>>,
): readonly Feature[] {
  if (!geometry) return []
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return [{ type: 'Feature', id, geometry: isArea ? asRfc7946(geometry) : geometry, properties }]
}
