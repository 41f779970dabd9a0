import { describe, expect, it } from 'vitest'
import { emptyAtlas, type Atlas } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import { nearestTo } from './places.ts'

const country = (id: string, alpha2: string, name: string): Country => ({
  id,
  alpha2,
  region: 'neighbour',
  names: { en: name },
  bounds: [0, 0, 1, 1],
  labelPoint: [0, 0],
})
const atlas: Atlas = {
  ...emptyAtlas,
  countries: [country('IRN', 'IR', 'Iran'), country('SAU', 'SA', 'Saudi Arabia'), country('RUS', 'RU', 'Russia')],
  positioned: ['IRN', 'RUS'],
  formats: [
    {
      id: 'three-plus-three',
      name: '3+3',
      shortName: '3+3',
      kind: 'forum',
      state: 'active',
      groups: [],
      memberships: [],
      meetings: [],
      planned: [],
    },
  ],
}

describe('nearestTo', () => {
  it.each([
    ['country/iran/', 'IRN'],
    ['country/irn', 'IRN'],
    ['IR', 'IRN'],
    ['country/saudi-arabia/', 'SAU'],
    ['country/Saudi%20Arabia/', 'SAU'],
    ['formats/3+3', 'three-plus-three'],
    ['pair/russia-and-iran/', 'IRN-RUS'],
    ['pair/ir-ru', 'IRN-RUS'],
    ['pair/SAU/', 'SAU'],
  ])('finds for %s what it may have meant', (path, id) => {
    expect(nearestTo(atlas, path)?.subject).toMatchObject({ id })
  })

  it.each(['', 'nonsense/', '%E0%A4%A', '<script>'])('finds nothing for "%s"', (path) => {
    expect(nearestTo(atlas, path)).toBeUndefined()
  })
})
