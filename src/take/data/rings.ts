/** Outlines as GeoJSON wants them (RFC 7946): cut at the antimeridian, outer rings counter-clockwise and holes clockwise. */
import type { MultiPolygon, Polygon, Position } from 'geojson'

type Rings = readonly (readonly Position[])[]

/** Longitudes beyond ±180°, as of a country that the outlines hold in one piece, come back in pieces on either side. */
export function asRfc7946(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons: readonly Rings[] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const cut = polygons
    .flatMap((rings) => cutAt(180, rings))
    .flatMap((rings) => cutAt(-180, rings))
    .map(broughtHome)
  return { type: 'MultiPolygon', coordinates: cut.map(wound) }
}

/** A polygon that lies on both sides of a meridian as polygons that do not. */
function cutAt(meridian: number, rings: Rings): readonly Rings[] {
  const longitudes = (rings[0] ?? []).map(([x]) => x!)
  if (Math.min(...longitudes) >= meridian || Math.max(...longitudes) <= meridian) return [rings]
  const [outer = [], ...holes] = rings
  return ([-1, 1] as const).flatMap((side) =>
    halfOf(outer, meridian, side).map((half) => [
      half,
      ...holes.filter((hole) => Math.sign(hole[0]![0]! - meridian) === side && holds(half, hole[0]!)),
    ]),
  )
}

/**
 * The parts of a ring on one side. Where the meridian enters and leaves it, sorted from south to north, each two ends
 * are the ends of a part of the meridian that lies inside: there the pieces are joined.
 */
function halfOf(ring: readonly Position[], meridian: number, side: -1 | 1): Rings {
  const chains = chainsOf(ring, meridian, side)
  const ends = chains
    .flatMap((chain) => [
      { chain, first: true, y: chain[0]![1]! },
      { chain, first: false, y: chain.at(-1)![1]! },
    ])
    .sort((a, b) => a.y - b.y)
  const made: Position[][] = []
  const left = new Set(chains)
  for (const start of chains) {
    if (!left.has(start)) continue
    const joined: Position[] = []
    for (let chain: readonly Position[] | undefined = start; chain && left.has(chain);) {
      left.delete(chain)
      joined.push(...chain)
      const index = ends.findIndex((end) => end.chain === chain && !end.first)
      chain = ends[index % 2 === 0 ? index + 1 : index - 1]?.chain
    }
    made.push([...joined, joined[0]!])
  }
  return made.map(withoutRepeats).filter((part) => part.length > 3 && area(part) !== 0)
}

/** What of a ring lies on one side, each part from the meridian to the meridian. */
function chainsOf(ring: readonly Position[], meridian: number, side: -1 | 1): Rings {
  const isIn = ([x]: Position) => (x! - meridian) * side > 0
  const points = ring.slice(0, -1)
  const start = points.findIndex((point, index) => isIn(point) && !isIn(points.at(index - 1)!))
  if (start < 0) return []
  const chains: Position[][] = []
  for (let step = 0; step < points.length; step++) {
    const index = start + step
    const [before, point] = [points.at((index - 1) % points.length)!, points.at(index % points.length)!]
    if (isIn(point) && !isIn(before)) chains.push([crossing(before, point, meridian)])
    if (!isIn(point) && isIn(before)) chains.at(-1)!.push(crossing(before, point, meridian))
    if (isIn(point)) chains.at(-1)!.push(point)
  }
  const last = points.at((start - 1) % points.length)!
  if (chains.at(-1)!.at(-1)![0] !== meridian) chains.at(-1)!.push(crossing(last, points[start]!, meridian))
  return chains
}

function crossing([x, y]: Position, [toX, toY]: Position, meridian: number): Position {
  const part = (meridian - x!) / (toX! - x!)
  return [meridian, Number((y! + part * (toY! - y!)).toFixed(6))]
}

/** All of a polygon within ±180°. */
function broughtHome(rings: Rings): Rings {
  const longitudes = (rings[0] ?? []).map(([x]) => x!)
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2
  const turns = Math.abs(middle) > 180 ? Math.round(middle / 360) * 360 : 0
  return rings.map((ring) => ring.map(([x, y]) => [Number((x! - turns).toFixed(6)), Number(y!.toFixed(6))]))
}

function wound(rings: Rings): Position[][] {
  return rings.map((ring, index) => {
    const isCounterClockwise = area(ring) > 0
    return isCounterClockwise === (index === 0) ? [...ring] : [...ring].reverse()
  })
}

/** Signed: counter-clockwise rings have a positive one. */
export function area(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index]![0]! * y! - x! * ring[index]![1]!) / 2, 0)
}

function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter(([x, y], index) => index === 0 || x !== ring[index - 1]![0] || y !== ring[index - 1]![1])
}

function holds(ring: readonly Position[], [x, y]: Position): boolean {
  return ring.slice(1).reduce((inside, [toX, toY], index) => {
    const [fromX, fromY] = ring[index]!
    const crosses = fromY! > y! !== toY! > y! && x! < fromX! + ((y! - fromY!) / (toY! - fromY!)) * (toX! - fromX!)
    return crosses ? !inside : inside
  }, false)
}
