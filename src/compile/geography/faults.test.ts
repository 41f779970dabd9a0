/** The committed outlines have no fault; and each kind of fault is seen, on squares of a hundredth of a degree a cell. */
import type { Geometry, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import committed from '../../../data/geography/outlines.json'
import { faultsOf } from './faults.ts'

type Ring = Position[]

function square(west: number, south: number, size = 10): Ring {
  const [east, north] = [west + size, south + size]
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
}

interface Parts {
  readonly countries: Readonly<Record<string, readonly Ring[]>>
  readonly contested?: Readonly<Record<string, { readonly state: string; readonly ring: Ring }>>
  readonly lines?: Readonly<Record<string, Ring>>
}

/** Outlines near 40° E, 40° N; each ring is a part of its country. */
function outlinesOf({ countries, contested = {}, lines = {} }: Parts): Topology {
  const gathered = (geometries: Geometry[]): Geometry => ({ type: 'GeometryCollection', geometries })
  const joint = topology({
    countries: gathered(
      Object.values(countries).map((rings) => ({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) })),
    ),
    contested: gathered(Object.values(contested).map(({ ring }) => ({ type: 'Polygon', coordinates: [ring] }))),
    contestedLines: gathered(Object.values(lines).map((line) => ({ type: 'LineString', coordinates: line }))),
  }) as Topology<Objects>
  for (const [name, parts] of Object.entries({ countries, contested, contestedLines: lines }))
    for (const [index, geometry] of (joint.objects[name] as GeometryCollection).geometries.entries()) {
      geometry.id = Object.keys(parts)[index]!
      if (name === 'contested') geometry.properties = { state: contested[geometry.id]!.state }
    }
  const encoded = quantize(joint, { scale: [1, 1], translate: [0, 0] })
  return { ...encoded, transform: { scale: [0.01, 0.01], translate: [40, 40] } }
}

/** Its outline has points where that of the contested quarter leaves it. */
const state: Ring = [
  [0, 0],
  [0, 5],
  [0, 10],
  [10, 10],
  [10, 0],
  [5, 0],
  [0, 0],
]

/** A country with a contested quarter, and its neighbour. */
const sound: Parts = {
  countries: { AAA: [state], BBB: [square(10, 0)] },
  contested: { quarter: { state: 'AAA', ring: square(0, 0, 5) } },
  lines: { quarter: square(0, 0, 5).slice(1, 4) },
}

function faultsWith(parts: Partial<Parts>): readonly string[] {
  return faultsOf(outlinesOf({ ...sound, ...parts }))
}

function countries(more: Parts['countries']): Partial<Parts> {
  return { countries: { ...sound.countries, ...more } }
}

describe('faultsOf', () => {
  it('finds none in the committed outlines', () => {
    expect(faultsOf(committed as unknown as Topology)).toEqual([])
  }, 120_000)

  it('finds none in sound squares', () => {
    expect(faultsWith({})).toEqual([])
  })

  it('names a country without its three letters, and one that is there twice', () => {
    expect(faultsWith(countries({ '004': [square(40, 0)] }))).toEqual(['“004” is not the three letters of a country.'])
    const twice = outlinesOf({ ...sound, ...countries({ CCC: [square(40, 0)] }) })
    const [, , third] = (twice.objects['countries'] as GeometryCollection).geometries
    third!.id = 'AAA'
    expect(faultsOf(twice)).toContain('AAA is there more than once.')
  })

  it('names a hole between countries', () => {
    const around = [square(0, 10), square(10, 10), square(20, 10), square(0, 20), square(20, 20)]
    const above = [square(0, 30), square(10, 30), square(20, 30), square(20, 0)]
    expect(faultsWith(countries({ CCC: around, DDD: above }))).toEqual([
      'There is a hole between countries near 40.20, 40.20.',
    ])
  })

  it('names a gap that opens between two countries', () => {
    const apart: Ring = [
      [10, 0],
      [12, 5],
      [10, 10],
      [20, 10],
      [20, 0],
      [10, 0],
    ]
    const joined: Ring = [
      [0, 10],
      [10, 20],
      [20, 10],
      [10, 10],
      [0, 10],
    ]
    expect(faultsWith({ countries: { AAA: [state], BBB: [apart], CCC: [joined] } })).toEqual([
      'A gap opens between countries: a coast comes twice by 40.10, 40.00.',
    ])
  })

  it('names two countries that share land, and the outlines that cross there', () => {
    const faults = faultsWith(countries({ CCC: [square(15, 5)] }))
    expect(faults.filter((fault) => fault.includes('share'))).toEqual([
      expect.stringMatching(/^BBB and CCC share \d+ m² of land\.$/),
    ])
    expect(faults.filter((fault) => fault.includes('crosses'))).toHaveLength(2)
  })

  it('names a country within another, which crosses nothing', () => {
    expect(faultsWith(countries({ CCC: [square(12, 2, 3)] }))).toEqual([
      expect.stringMatching(/^BBB and CCC share \d+ m² of land\.$/),
    ])
  })

  it('names a stretch that two countries have on the same side', () => {
    expect(faultsWith(countries({ CCC: [square(10, 0)] }))).toContain(
      'One stretch of outline is on the same side of BBB and CCC.',
    )
  })

  it('names a part that is tiny, and one that is thin as a needle', () => {
    const outlines = outlinesOf({ countries: { AAA: [square(0, 0)], BBB: [square(1000, 0, 6)] } })
    // A ten-thousandth of a degree a cell: ten metres.
    const fine = { ...outlines, transform: { scale: [0.0001, 0.0001], translate: [40, 40] } } as Topology
    expect(faultsOf(fine)).toContainEqual(expect.stringMatching(/^BBB has a part of \d{4} m² near 40\.10, 40\.00\.$/))
    const needle: Ring = [
      [100, 0],
      [101, 0],
      [3000, 800],
      [100, 0],
    ]
    const thin = { ...outlinesOf({ countries: { AAA: [needle] } }), transform: fine.transform } as Topology
    expect(faultsOf(thin)).toContainEqual(expect.stringMatching(/^AAA has a part \d m wide near 40\.\d+, 40\.\d+\.$/))
  })

  it('names a spike', () => {
    const spiked: Ring = [
      [10, 0],
      [10, 10],
      [15, 10],
      [15, 300],
      [16, 10],
      [20, 10],
      [20, 0],
      [10, 0],
    ]
    expect(faultsWith({ countries: { AAA: [state], BBB: [spiked] } })).toEqual([
      'The outline of BBB goes back where it came from at 40.15, 43.00.',
    ])
  })

  it('names an outline that crosses itself', () => {
    const bow: Ring = [
      [30, 0],
      [40, 10],
      [40, 0],
      [30, 11],
      [30, 0],
    ]
    const faults = faultsWith(countries({ CCC: [bow] }))
    expect(faults).toContainEqual(
      expect.stringMatching(/^The outline of CCC crosses an outline near 40\.\d+, 40\.\d+\.$/),
    )
  })

  it('names a contested area that reaches beyond its state, or whose state is not there', () => {
    const beyond = { quarter: { state: 'AAA', ring: square(8, 0, 5) } }
    const faults = faultsWith({ contested: beyond, lines: { quarter: square(8, 0, 5).slice(1, 4) } })
    expect(faults).toContainEqual(expect.stringMatching(/^\d+ m² of quarter lie outside AAA\.$/))
    const nowhere = { quarter: { state: 'ZZZ', ring: square(0, 0, 5) } }
    expect(faultsWith({ contested: nowhere })).toEqual(['quarter is drawn in ZZZ, which is not there.'])
  })

  it('names a contested area without a line of its own', () => {
    expect(faultsWith({ lines: { other: square(0, 0, 5).slice(1, 4) } })).toEqual(['quarter has no line.'])
  })
})
