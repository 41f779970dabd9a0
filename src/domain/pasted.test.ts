import { expect, test } from 'vitest'
import { addressOf } from './address.ts'
import { viewPasted } from './pasted.ts'
import type { Subject } from './view.ts'

const exists = (subject: Subject) => subject.kind !== 'country' || subject.id === 'IRN'
const taken = (text: string, base = '/atlas/') => addressOf(viewPasted(text, base, exists))

test('an address is understood however it is pasted', () => {
  for (const text of [
    'country/IRN/?date=2019',
    '/atlas/country/IRN/?date=2019',
    ' https://atlas.example/atlas/country/IRN/?date=2019#sources ',
    'https://atlas.example/atlas/embed/country/IRN/?date=2019',
    'https://other.example/country/IRN/?date=2019',
    'file:///media/stick/formats-atlas.html#/country/IRN/?date=2019',
  ])
    expect(taken(text)).toBe('country/IRN/?date=2019')
  expect(taken('country/IRN/?date=2019', '#/')).toBe('country/IRN/?date=2019')
})

test('what is no address of the atlas is said to be none', () => {
  const known = (subject: Subject) => exists(subject) && subject.kind !== 'not-found'
  for (const text of ['https://elsewhere.example/news', 'javascript:alert(1)', 'country/XXX/', 'http://[', 'nonsense'])
    expect(viewPasted(text, '/', known).subject.kind).toBe('not-found')
})
