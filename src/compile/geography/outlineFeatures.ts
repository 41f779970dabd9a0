/** The objects of the outlines as GeoJSON. */
import type { Feature } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Outlines } from './outlines.ts'

/** The features of one object (lon, lat in degrees); an object that is missing is an error. */
export function featuresOf(outlines: Topology, name: keyof Outlines['objects']): Feature[] {
  const object = outlines.objects[name]
  if (object === undefined) throw new Error(`The outlines have no ${name}`)
  const found = feature(outlines, object)
  return found.type === 'FeatureCollection' ? found.features : [found]
}
