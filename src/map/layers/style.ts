/** The whole style, from the ground up: no glyphs, no sprite, nothing from anywhere else. */
import type { GeometryObject } from 'topojson-specification'
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Colours } from '../colours.ts'
import { geometryOf, landOutlines, outlinesOf, type Shapes } from '../shapes.ts'
import { borders, memberBorders } from './borders.ts'
import { contestedAreas, contestedLines } from './contested.ts'
import { lakes, rivers } from './inland.ts'
import { land } from './land.ts'
import { contested, contestedLines as lines, countries, meetings as cities, type MakeLayer } from './layer.ts'
import { meetings } from './meetings.ts'
import { dots, patterns } from './patterns.ts'
import { glow, outlines, wash } from './marks.ts'
import { ties } from './ties.ts'
import { water } from './water.ts'

const layers: readonly MakeLayer[] = [
  water,
  land,
  patterns,
  dots,
  borders,
  memberBorders,
  rivers,
  lakes,
  contestedAreas,
  contestedLines,
  wash,
  glow,
  ...outlines,
  ties,
  meetings,
]

export function layersIn(colours: Colours): StyleSpecification['layers'] {
  return layers.map((make) => make(colours))
}

export function styleOf(shapes: Shapes, colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      [countries]: source(shapes, landOutlines(shapes)),
      lakes: source(shapes, outlinesOf(shapes, 'lakes')),
      rivers: source(shapes, outlinesOf(shapes, 'rivers')),
      [contested]: source(shapes, outlinesOf(shapes, 'contested')),
      [lines]: source(shapes, outlinesOf(shapes, 'contestedLines')),
      ties: geojson({ type: 'FeatureCollection', features: [] }),
      [cities]: { ...geojson({ type: 'FeatureCollection', features: [] }), promoteId: 'id' },
    },
    layers: layersIn(colours),
    transition: { duration: 0, delay: 0 },
  }
}

function source(shapes: Shapes, outlines: readonly GeometryObject[]): SourceSpecification & { type: 'geojson' } {
  const features = outlines.map((outline) => ({
    type: 'Feature' as const,
    properties: { id: outline.id ?? null },
    geometry: geometryOf(shapes, outline),
  }))
  return { ...geojson({ type: 'FeatureCollection', features }), promoteId: 'id' }
}

function geojson(data: GeoJSON.FeatureCollection): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data, tolerance: 0.2, maxzoom: 9 }
}
