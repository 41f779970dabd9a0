import { expect, test } from 'vitest'
import { greatCircle, tieLines } from './greatCircle.ts'
import { sampleAtlas } from './sample.ts'

const tehran = [51.39, 35.69] as const
const moscow = [37.62, 55.75] as const

test('runs from one capital to the other, east of the straight line of the map', () => {
  const line = greatCircle(tehran, moscow)
  expect(line[0]![0]).toBeCloseTo(51.39, 4)
  expect(line.at(-1)![1]).toBeCloseTo(55.75, 4)
  const middle = line[Math.floor(line.length / 2)]!
  expect(middle[0]).toBeGreaterThan((51.39 + 37.62) / 2)
})

test('goes on past 180° instead of round the world', () => {
  const line = greatCircle([170, 60], [-170, 60])
  for (const [index, [lon]] of line.slice(1).entries()) expect(Math.abs(lon - line[index]![0])).toBeLessThan(5)
  expect(line.at(-1)![0]).toBeCloseTo(190, 4)
})

test('a pair that shares two stances has one line', () => {
  const [tie] = sampleAtlas.ties
  expect(tieLines(sampleAtlas, [tie!, { ...tie!, topic: 'other', countries: ['RUS', 'IRN'] }])).toHaveLength(1)
})
