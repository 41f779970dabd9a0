import { expect, test } from 'vitest'
import outlines from '../../../data/geography/outlines.json'
import type { Bounds } from '../../domain/ids.ts'
import { frameOf, unproject } from '../mercator.ts'
import { sampleAtlas } from '../sample.ts'
import { landOf, type Shapes } from '../shapes.ts'
import { namesOf, viewsOf } from './names.ts'

const shapes = outlines as unknown as Shapes
const lands = [...landOf(shapes)]

test.each(lands)('%s is named on its own page, on every screen', (id, { west, north, east, south }) => {
  const [[left, top], [right, bottom]] = [unproject([west, north]), unproject([east, south])]
  const middle = [(left + right) / 2, (top + bottom) / 2] as const
  const bounds: Bounds = [left, bottom, right, top]
  // The worst case: a long name, and the capital in the very middle.
  const names = { en: 'Bosnia and Herzegovina' }
  const country = { ...sampleAtlas.countries[0]!, id, names, bounds, labelPoint: middle }
  const atlas = { ...sampleAtlas, countries: [{ ...country, capital: { name: 'Sarajevo', at: middle } }] }
  const frame = frameOf([Math.min(left, middle[0] - 4.5), bottom - 1, Math.max(right, middle[0] + 4.5), top + 1])
  const drawing = { seated: [], ties: [], selected: id, caseName: null }
  const options = { shapes, atlas, drawing, frame, views: viewsOf(frame), language: 'en', scale: 0.4 } as const
  const placed = namesOf(options).find(({ text }) => text === names.en)
  expect(placed?.from).toBeLessThanOrEqual(0.2)
})
