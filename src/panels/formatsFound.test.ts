import { expect, test } from 'vitest'
import { isFoundBy } from './formatsFound.ts'

const states = { name: 'Organization of Turkic States', shortName: 'OTS' }

test.each(['', '   ', 'ots', 'turkic', 'STATES organ', 'Türkic', 'intergovernmental turkic'])(
  '"%s" finds it',
  (sought) => {
    expect(isFoundBy(sought, states, 'Intergovernmental organisation')).toBe(true)
  },
)

test.each(['csto', 'turkic alliance', '<script>', '.*', 'ایران', 'x'.repeat(10_000)])('"%s" does not', (sought) => {
  expect(isFoundBy(sought, states, 'Intergovernmental organisation')).toBe(false)
})
