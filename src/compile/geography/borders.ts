/** The borders between states, apart from the contested ones, so that a solid line never lies under a dashed one. */
import type { MultiLineString } from 'geojson'
import { mesh, meshArcs } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'

/** The land borders that two countries share (lon, lat in degrees), without the sections drawn as contested lines. */
export function settledBordersOf(outlines: Topology): MultiLineString {
  const contested = new Set(geometriesOf(outlines, 'contestedLines').flatMap(arcsOf).map(undirected))
  const countries: GeometryCollection = { type: 'GeometryCollection', geometries: geometriesOf(outlines, 'countries') }
  const { arcs } = meshArcs(outlines, countries, (first, second) => first !== second)
  const settled = arcs.flatMap((line) => runsOf(line, (arc) => !contested.has(undirected(arc))))
  return mesh(outlines, { type: 'MultiLineString', arcs: settled })
}

/** The stretches of a line in which every arc is as asked. */
function runsOf(line: readonly number[], isWanted: (arc: number) => boolean): number[][] {
  const runs: number[][] = [[]]
  for (const arc of line) {
    if (isWanted(arc)) runs.at(-1)?.push(arc)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

function undirected(arc: number): number {
  return arc < 0 ? ~arc : arc
}

function geometriesOf(outlines: Topology, name: 'countries' | 'contestedLines'): GeometryObject[] {
  const object = outlines.objects[name] as GeometryCollection | undefined
  return object?.geometries ?? []
}

function arcsOf(line: GeometryObject): number[] {
  return 'arcs' in line ? line.arcs.flat(2) : []
}
