/** Web Mercator, and how a frame of the world fits into a box of pixels: the same sums for both renderers. */
import type { Bounds, Position } from '../domain/ids.ts'

/** The world from 180° west and 85° north is 0, 0; one world is 1 wide. East of 180° goes on past 1. */
export type Point = readonly [x: number, y: number]

const northmost = 85.0511

export function project([lon, lat]: Position): Point {
  const bounded = Math.max(-northmost, Math.min(northmost, lat))
  const y = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) / (2 * Math.PI)
  return [lon / 360 + 0.5, 0.5 - y]
}

export function unproject([x, y]: Point): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90]
}

/**
 * A rectangle of the world, measured in units of its own: integers in it are fine enough to draw with. `west` and
 * `north` are in worlds.
 */
export interface Frame {
  readonly west: number
  readonly north: number
  readonly width: number
  readonly height: number
  readonly unitsPerWorld: number
}

/** About one unit for one pixel of a laptop's map. */
const unitsAcross = 1000

export function frameOf([west, south, east, north]: Bounds): Frame {
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  const unitsPerWorld = unitsAcross / Math.max(right - left, 1.25 * (bottom - top))
  return {
    west: left,
    north: top,
    width: (right - left) * unitsPerWorld,
    height: (bottom - top) * unitsPerWorld,
    unitsPerWorld,
  }
}

export function inFrame(frame: Frame, [x, y]: Point): Point {
  return [(x - frame.west) * frame.unitsPerWorld, (y - frame.north) * frame.unitsPerWorld]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Pixels for one unit of the frame, where it is fitted whole into a box: what `preserveAspectRatio="meet"` does. */
export function pixelsPerUnit(frame: Frame, box: Pick<Box, 'width' | 'height'>): number {
  return Math.min(box.width / frame.width, box.height / frame.height)
}

export interface Camera {
  readonly center: Position
  readonly zoom: number
}

/** Pixels round the world at zoom 0. */
export const worldAtZoom0 = 512

/** Where a map that fills `whole` must look so that the frame fits into, and stands in the middle of, `clear`. */
export function cameraOn(frame: Frame, whole: Box, clear: Box): Camera {
  const worldSize = pixelsPerUnit(frame, clear) * frame.unitsPerWorld
  const middle = (start: number, size: number) => start + size / 2
  const x =
    frame.west +
    frame.width / 2 / frame.unitsPerWorld +
    (middle(whole.left, whole.width) - middle(clear.left, clear.width)) / worldSize
  const y =
    frame.north +
    frame.height / 2 / frame.unitsPerWorld +
    (middle(whole.top, whole.height) - middle(clear.top, clear.height)) / worldSize
  return { center: unproject([x, y]), zoom: Math.log2(worldSize / worldAtZoom0) }
}

/** The frame that a map shows, of one unit a pixel; the reverse of `cameraOn`. */
export function frameSeen({ center, zoom }: Camera, size: Pick<Box, 'width' | 'height'>): Frame {
  const unitsPerWorld = worldAtZoom0 * 2 ** zoom
  const [x, y] = project(center)
  return {
    west: x - size.width / 2 / unitsPerWorld,
    north: y - size.height / 2 / unitsPerWorld,
    width: size.width,
    height: size.height,
    unitsPerWorld,
  }
}
