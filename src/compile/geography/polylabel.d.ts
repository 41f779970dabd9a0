/** Types for polylabel, which has none of its own. */
declare module 'polylabel' {
  import type { Position } from 'geojson'

  /** The point of a polygon furthest from its rings, in the polygon's own units, and how far that is. */
  export default function polylabel(
    polygon: readonly (readonly Position[])[],
    precision?: number,
  ): [x: number, y: number] & { readonly distance: number }
}
