import { expect, test } from 'vitest'
import type { View } from '../domain/view.ts'
import { hover, light } from '../store/store.ts'
import { drawingOf, membersOf, type Drawing } from './drawing.ts'
import { sampleAtlas, sampleStore } from './sample.ts'

const parts = [
  'formats',
  'members',
  'seated',
  'meetings',
  'contested',
  'ties',
  'frame',
  'selected',
  'lit',
] as const satisfies readonly (keyof Drawing)[]

test.each([{ kind: 'front' }, { kind: 'country', id: 'IRN' }, { kind: 'pair', id: 'ARM-IRN' }] as const)(
  'parts of $kind keep their reference',
  (subject) => {
    const store = sampleStore({ subject })
    const before = drawingOf(sampleAtlas, store.getState())
    hover(store, 'GEO')
    const after = drawingOf(sampleAtlas, store.getState())
    expect(after.hovered).toBe('GEO')
    expect(parts.filter((part) => after[part] !== before[part])).toEqual([])
  },
)

test('the joint frame takes of a very large member the part that it names', () => {
  expect(drawingOf(sampleAtlas, sampleStore().getState()).frame).toEqual([36, 26, 62, 50])
})

test('a country is framed with some of its neighbours', () => {
  const [west, south, east, north] = drawingOf(
    sampleAtlas,
    sampleStore({ subject: { kind: 'country', id: 'ARM' } }).getState(),
  ).frame
  expect(east - west).toBe(9)
  expect(north - south).toBe(6)
})

test('of two countries both are lit, and framed together', () => {
  const { lit, frame, selected } = drawingOf(
    sampleAtlas,
    sampleStore({ subject: { kind: 'pair', id: 'ARM-RUS' } }).getState(),
  )
  expect([lit, selected]).toEqual([['ARM', 'RUS'], null])
  const both = sampleAtlas.countries.filter(({ id }) => lit.includes(id)).map((one) => one.frame ?? one.bounds)
  for (const [west, south, east, north] of both) {
    expect([frame[0] <= west, frame[1] <= south, frame[2] >= east, frame[3] >= north]).not.toContain(false)
  }
})

test('what a passage lights is what the drawing lights', () => {
  const store = sampleStore()
  const lit = ['IRN', 'RUS']
  light(store, lit)
  expect(drawingOf(sampleAtlas, store.getState()).lit).toBe(lit)
})

test('the comparison lights the chosen set, one that does not exist lights nobody, and the list stays the same', () => {
  const lit = (view: Partial<View>) =>
    drawingOf(sampleAtlas, sampleStore({ subject: { kind: 'compare' }, ...view }).getState()).lit
  expect(lit({ set: ['three-plus-three'] })).toEqual(['ARM', 'GEO', 'IRN', 'RUS'])
  expect(lit({ set: ['three-plus-three'] })).toBe(lit({ set: ['three-plus-three'] }))
  expect(lit({ set: [], rows: 'all' })).toEqual(['KAZ'])
  expect(lit({ set: ['csto'] })).toEqual([])
  expect(lit({ countries: ['ARM', 'KAZ'] })).toEqual(['ARM', 'KAZ'])
})

test('only those who are at the table just now are filled, each once, those with a seat first', () => {
  const [format] = sampleAtlas.formats
  const memberships = [
    { country: 'ARM', group: 'outer', role: 'member', to: '2024' },
    { country: 'ARM', group: 'inner', role: 'member', from: '2025' },
    { country: 'GEO', group: 'inner', role: 'member', to: '2024-05' },
    { country: 'KAZ', role: 'observer' },
    { country: 'IRN', group: 'outer', role: 'withdrawn' },
    { country: 'RUS', group: 'outer', role: 'suspended' },
  ] as const
  expect(membersOf([{ ...format!, memberships }], sampleAtlas.newest)).toEqual([
    { country: 'ARM', slot: 0, pattern: null },
    { country: 'RUS', slot: 1, pattern: 'hatch-1' },
    { country: 'KAZ', slot: null, pattern: 'beside' },
  ])
})

test('of several formats a country has the pattern of each in which it has a seat', () => {
  const [format] = sampleAtlas.formats
  const of = (...members: string[]) => ({
    ...format!,
    memberships: members.map((country) => ({ country, role: 'member' as const })),
  })
  expect(membersOf([of('ARM', 'RUS'), of('RUS', 'KAZ'), of('RUS', 'KAZ'), of('IRN')], '2024')).toEqual([
    { country: 'ARM', slot: null, pattern: 'mix-0' },
    { country: 'RUS', slot: null, pattern: 'mix-012' },
    { country: 'KAZ', slot: null, pattern: 'mix-12' },
    { country: 'IRN', slot: null, pattern: 'mix-3' },
  ])
})

const drawingOn = (date: string) => drawingOf(sampleAtlas, sampleStore({ date }).getState())

test('a contested case is drawn on the days on which it is contested', () => {
  expect(drawingOn('1989').contested).toEqual([])
  expect(drawingOn('2023-09-19').contested).toEqual(['shore', 'valley'])
  expect(drawingOn('2023-09-20').contested).toEqual(['shore'])
  expect(drawingOf(sampleAtlas, sampleStore().getState()).contested).toEqual(['shore'])
})

test('two days that show the same show it by the same reference, and the frame stays', () => {
  const [before, after] = [drawingOn('2021-03-01'), drawingOn('2021-03-02')]
  expect(after.members).toBe(before.members)
  expect(after.contested).toBe(before.contested)
  expect(after.ties).toBe(before.ties)
  expect(drawingOn('1989').frame).toBe(before.frame)
})

test('a shared position is not drawn for a day before anything was said of it', () => {
  expect(drawingOn('2024-09-30').ties).toEqual([])
  expect(drawingOn('2024-10').ties).toEqual(sampleAtlas.ties)
})

test('a contested case is framed like a country', () => {
  const { frame, selected } = drawingOf(
    sampleAtlas,
    sampleStore({ subject: { kind: 'contested', id: 'shore' } }).getState(),
  )
  expect(selected).toBe('shore')
  expect(frame).toEqual([38, 39.5, 47, 45.5])
})
