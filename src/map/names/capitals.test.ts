/** Which capitals are named, and on which side of their dots. */
import { expect, test } from 'vitest'
import type { Position } from '../../domain/ids.ts'
import { frameOf } from '../mercator.ts'
import { sampleAtlas, sampleShapes } from '../sample.ts'
import { ownCapital, otherCapitals } from './capitals.ts'
import { viewsOf } from './names.ts'

const frame = frameOf([38, 36, 52, 46])

function options(selected: string | null, capital?: Position) {
  const countries = sampleAtlas.countries.map((country) =>
    capital && country.id === 'GEO' ? { ...country, capital: { name: 'Tbilisi', at: capital } } : country,
  )
  const atlas = { ...sampleAtlas, countries }
  const drawing = { seated: ['ARM'], ties: [], selected, caseName: null }
  return { shapes: sampleShapes, atlas, drawing, frame, views: viewsOf(frame), language: 'en', scale: 0.4 } as const
}

test('that of the country that is read at every scale, the others’ where there is room', () => {
  const main = ownCapital(options('ARM'))
  expect(main).toMatchObject([{ text: 'Armenia City', kind: 'capital', fits: 0, on: 'ARM' }])
  const others = otherCapitals(options('ARM'))
  expect(others.map(({ text }) => text)).toContain('Georgia City')
  expect(others.map(({ text }) => text)).not.toContain('Armenia City')
  expect(Math.min(...others.map(({ fits }) => fits))).toBeGreaterThan(0.2)
})

test('a name stands rather over its own country than over the sea', () => {
  const sideOf = (at: Position) => ownCapital(options('GEO', at))[0]!.offsets[0]!.x
  expect(sideOf([44, 42])).toBeGreaterThan(0)
  expect(sideOf([45.9, 42])).toBeLessThan(0)
  expect(sideOf([42.1, 42])).toBeGreaterThan(0)
})
