import { describe, expect, it } from 'vitest'
import { emptyAtlas } from '../domain/atlas.ts'
import { existsIn } from './select.ts'

describe('a pair of countries', () => {
  const exists = existsIn({ ...emptyAtlas, positioned: ['IRN', 'RUS', 'TUR'] })

  it('has a page where both have a stance', () => {
    expect(exists({ kind: 'pair', id: 'IRN-RUS' })).toBe(true)
  })

  it.each(['RUS-IRN', 'IRN-KAZ', 'KAZ-RUS', 'IRN-IRN', 'IRN', 'IRN-', '', '-', 'IRN-RUS-TUR'])(
    'has none where that is not so, and under no other name: %s',
    (id) => {
      expect(exists({ kind: 'pair', id })).toBe(false)
    },
  )
})
