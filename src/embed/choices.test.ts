import { expect, test } from 'vitest'
import { between, viewOfText } from './choices.ts'
import { front } from '../domain/view.ts'

const exists = () => true

test('an address is understood whole, of another copy, framed, or as what stands behind the base', () => {
  for (const text of [
    'https://atlas.example/atlas/country/IRN/?date=2019',
    '/atlas/country/IRN/?date=2019',
    ' country/IRN/?date=2019 ',
    'https://other.example/country/IRN/?date=2019#words',
    'https://atlas.example/atlas/embed/country/IRN/?date=2019',
  ])
    expect(viewOfText(text, '/atlas/', exists)).toEqual({
      view: { ...front, subject: { kind: 'country', id: 'IRN' }, date: '2019' },
    })
})

test('what has no page, and what has no frame, are told apart', () => {
  expect(viewOfText('country/XXX/', '/', ({ kind }) => kind !== 'country')).toMatchObject({ fault: 'unknown' })
  expect(viewOfText('nonsense/%E0%A4%A', '/', exists)).toMatchObject({ fault: 'unknown' })
  expect(viewOfText('javascript:alert(1)', '/', exists)).toMatchObject({ fault: 'unknown' })
  expect(viewOfText('borders/', '/', exists)).toMatchObject({ fault: 'unframed' })
})

test('a number is brought between its limits, and nonsense to the least', () => {
  expect(['12', '-3', 'x', '99', '7.6'].map((text) => between(text, 5, 24))).toEqual([12, 5, 5, 24, 8])
})
