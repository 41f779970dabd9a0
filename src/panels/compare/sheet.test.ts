import { expect, test } from 'vitest'
import { rowsOf } from './comparison.ts'
import { comparisonOf, sampleFormats } from './sample.ts'
import { sheetOf } from './sheet.ts'
import { front } from '../../domain/view.ts'

const { six, csto } = sampleFormats

test('a row of the file for each cell that says something, with the day, the page and the sources', () => {
  const rows = sheetOf(
    comparisonOf([six, csto]),
    ['ARM', 'IRN', 'AZE'],
    [six, csto],
    ({ id }) => `https://atlas.example/${id}`,
  )
  expect(rows.map((row) => row.slice(0, 8))).toEqual([
    ['as of', 'country', 'ISO 3166-1 alpha-3', 'format', 'role', 'in its own terms', 'since', 'until'],
    ['2026-05-04', 'Armenia', 'ARM', '3+3', 'member', '', '2021-12-10', ''],
    ['2026-05-04', 'Armenia', 'ARM', 'CSTO', 'suspended or frozen', 'frozen by its own declaration', '2024-02-22', ''],
    ['2026-05-04', 'Iran', 'IRN', '3+3', 'member', '', '2021-12-10', ''],
    ['2026-05-04', 'Azerbaijan', 'AZE', '3+3', 'member', '', '2021-12-10', ''],
    ['2026-05-04', 'Azerbaijan', 'AZE', 'CSTO', 'member', '', '1993-09-24', '1999-04-02'],
  ])
  expect(rows[5]?.slice(8)).toEqual(['https://atlas.example/csto', 'https://pages.example/AZE/member/1993-09-24'])
})

const view = { ...front, subject: { kind: 'compare' } } as const
const rows = (patch: object, formats = [six, csto]) => rowsOf(comparisonOf(formats), { ...view, ...patch }).join(' ')

test('the region comes first; by name or by a format where the reader asks for it', () => {
  expect(rows({})).toBe('ARM AZE GEO IRN RUS TUR KAZ')
  expect(rows({ sort: 'name' })).toBe('ARM AZE GEO IRN KAZ RUS TUR')
  expect(rows({ sort: 'csto' })).toBe('KAZ RUS ARM AZE GEO IRN TUR')
  expect(rows({ rows: 'all' })).toBe('ARM AZE GEO IRN RUS TUR KAZ BLR')
})

test('whoever is picked out has a row', () => {
  const formats = ['three-plus-three', 'csto']
  expect(rows({ formats, set: ['csto'] })).toBe('ARM AZE GEO IRN RUS TUR KAZ BLR')
  expect(rows({ countries: ['ARM', 'BLR'] })).toContain('BLR')
})
