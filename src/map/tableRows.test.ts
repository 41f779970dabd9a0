import { expect, test } from 'vitest'
import { drawingOf } from './drawing.ts'
import { sampleAtlas, sampleStore } from './sample.ts'
import { rowsOf, sorted } from './tableRows.ts'

const rows = rowsOf(sampleAtlas, drawingOf(sampleAtlas, sampleStore().getState()), 'en')
const names = (ordered: typeof rows) => ordered.map(({ country }) => country)

test('members come first, in the order of the format, with what the map shows of them', () => {
  expect(names(rows)).toEqual(['ARM', 'GEO', 'RUS', 'IRN', 'KAZ'])
  expect(rows[1]).toMatchObject({ role: 'invited-not-attending', group: 'Inner', statements: 1 })
  expect(rows[1]?.contested.map(({ id }) => id)).toEqual(['shore'])
  expect(rows[4]).toMatchObject({ role: null, group: '', since: null })
})

test('a column sorts both ways, and what is empty stays at the end', () => {
  expect(names(sorted(rows, 'statements', false, 'en')).slice(0, 2)).toEqual(['GEO', 'IRN'])
  expect(names(sorted(rows, 'statements', true, 'en')).slice(0, 2)).toEqual(['IRN', 'GEO'])
  expect(names(sorted(rows, 'name', true, 'en'))).toEqual(['RUS', 'KAZ', 'IRN', 'GEO', 'ARM'])
  expect(names(sorted(rows, 'role', true, 'en')).at(-1)).toBe('KAZ')
})
