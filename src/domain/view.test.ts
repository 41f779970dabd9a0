import { describe, expect, it } from 'vitest'
import { changed, front, subjectFrom, subjectKey, type Subject, type View } from './view.ts'

const iran: View = { ...front, subject: { kind: 'country', id: 'IRN' }, theme: 'dark', statements: 'own' }

describe('changed', () => {
  it('ends with a subject what belongs to its reading, and keeps how things look', () => {
    const next = changed(iran, { subject: { kind: 'country', id: 'RUS' } })
    expect(next).toEqual({ ...front, subject: { kind: 'country', id: 'RUS' }, theme: 'dark' })
  })

  it('goes on with the formats on the map until another is read', () => {
    const csto: View = { ...front, subject: { kind: 'format', id: 'csto' } }
    const armenia = changed(csto, { subject: { kind: 'country', id: 'ARM' } })
    expect(armenia.formats).toEqual(['csto'])
    expect(changed(armenia, { subject: { kind: 'country', id: 'GEO' } }).formats).toEqual(['csto'])
    expect(changed(armenia, { subject: { kind: 'format', id: 'sco' } }).formats).toEqual([])
    expect(changed(armenia, { subject: { kind: 'front' } }).formats).toEqual([])
  })

  it('keeps the reading where the subject stays', () => {
    expect(changed(iran, { subject: { kind: 'country', id: 'IRN' }, theme: 'light' })).toEqual({
      ...iran,
      theme: 'light',
    })
  })
})

describe('subjectFrom', () => {
  it.each<Subject>([
    { kind: 'front' },
    { kind: 'borders' },
    { kind: 'contested', id: 'crimea' },
    { kind: 'not-found' },
    { kind: 'country', id: 'GEO' },
    { kind: 'statement', id: 'rus-lavrov-2024' },
  ])('reverses subjectKey for $kind', (subject) => {
    expect(subjectFrom(subjectKey(subject))).toEqual(subject)
  })

  it('takes what it does not know for a page that is not there', () => {
    expect(subjectFrom('planet/mars')).toEqual({ kind: 'not-found' })
  })
})
