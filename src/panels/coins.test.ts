import { expect, it } from 'vitest'
import { coinsOf } from './coins.ts'

const article = {
  id: 'a',
  title: 'This & that',
  publisher: 'The Outlet',
  url: 'https://outlet.example/?a=1&b=2',
  language: 'en',
  date: { on: '2024-02', certainty: 'stated' },
} as const

it('names outlet, title, address and date as a reference manager looks for them', () => {
  expect(Object.fromEntries(new URLSearchParams(coinsOf(article)))).toMatchObject({
    'rft.title': 'This & that',
    'rft.source': 'The Outlet',
    'rft.identifier': 'https://outlet.example/?a=1&b=2',
    'rft.date': '2024-02',
  })
})

it('gives no date that is inferred, and no author where none is named', () => {
  const fields = new URLSearchParams(coinsOf({ ...article, date: { on: '2024', certainty: 'inferred' } }))
  expect([fields.has('rft.date'), fields.has('rft.creator')]).toEqual([false, false])
})
