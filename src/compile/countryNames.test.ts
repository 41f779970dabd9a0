import { expect, it } from 'vitest'
import { withForeignNames } from './countryNames.ts'

const place = { region: 'neighbour', bounds: [0, 0, 1, 1], labelPoint: [0, 0] } as const
const countries = [
  { ...place, id: 'TUR', alpha2: 'TR', names: { en: 'Türkiye' } },
  { ...place, id: 'IRN', alpha2: 'IR', names: { en: 'Iran' } },
]
const own = { TUR: [{ language: 'tr', name: 'Türkiye' }], IRN: [{ language: 'fa', name: 'ایران' }] }
const known = await withForeignNames(countries, own)
const namesOf = (id: string) => known[id]!.map(({ name }) => name)

it('gives a country its names in the scripts of the region, its own first', () => {
  expect(namesOf('IRN')[0]).toBe('ایران')
  expect(namesOf('IRN')).toEqual(expect.arrayContaining(['Իրան', 'ირანი', 'Иран', 'Эрон', 'Eýran', 'Eron']))
})

it('gives the other names of the page’s language, and none that stands there already', () => {
  expect(namesOf('TUR')).toContain('Turkey')
  expect(namesOf('TUR').filter((name) => name === 'Türkiye')).toHaveLength(1)
  expect(namesOf('IRN')).not.toContain('Iran')
})

it('gives each name once', () => {
  for (const id of ['TUR', 'IRN']) expect(new Set(namesOf(id)).size).toBe(namesOf(id).length)
})
