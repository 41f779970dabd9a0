/** What the outlines tell of a country: where it lies and where its name stands. */
import type { Bounds, Position } from '../domain/ids.ts'

export interface Shape {
  readonly bounds: Bounds
  readonly labelPoint: Position
}
