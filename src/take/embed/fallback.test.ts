import { expect, test } from 'vitest'
import { front } from '../../domain/view.ts'
import { sampleAtlas as atlas, sampleRecords as records } from '../sample.ts'
import { fallbackOf } from './fallback.ts'

const parts = {
  speakerOf: () => 'Somebody',
  voiceOf: () => 'Own words',
  descriptionOf: () => 'About it',
  pictureOf: () => ({ path: 'pictures/x.png', alt: 'A map' }),
}
const of = (view: Partial<typeof front>) =>
  fallbackOf(atlas, records, { ...front, ...view }, 'https://a.example/', parts)

test('it has words, whose they are and where they stand, and a picture at a whole address', () => {
  const { said, picture } = of({ subject: { kind: 'country', id: 'IRN' } })
  expect(said?.url).toMatch(/^https:/)
  expect(said?.publisher).toBeTruthy()
  expect(said?.by).toMatch(/^— Somebody, /)
  expect(picture).toEqual({ address: 'https://a.example/pictures/x.png', alt: 'A map' })
})

test('only what is verbatim stands in quotation marks', () => {
  for (const statement of records.statements.values()) {
    const { said } = of({ subject: { kind: 'statement', id: statement.id } })
    expect(said?.words).toBe(statement.kind === 'quote' ? `“${statement.words}”` : statement.words)
  }
})

test('a view of an earlier day has no picture, which would show another', () => {
  expect(of({ subject: { kind: 'country', id: 'IRN' }, date: '1995' }).picture).toBeUndefined()
})
