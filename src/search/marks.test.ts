import { describe, expect, it } from 'vitest'
import { excerptOf, runsOf } from './marks.ts'

const found = (text: string, ...terms: string[]) =>
  runsOf(text, new Set(terms))
    .filter((run) => run.found)
    .map((run) => run.text)

describe('runsOf', () => {
  it.each([
    ['Mr Erdoğan met him', ['erdogan'], ['Erdoğan']],
    ['Türkiye’s way', ['turkiye'], ['Türkiye’s']],
    ['<script>alert("iran")</script>', ['iran', 'script'], ['script', 'iran', 'script']],
    ['وزیر ايران گفت', ['ایران'], ['ايران']],
    ['no such word', ['iran'], []],
  ])('finds in %s', (text, terms, words) => {
    expect(found(text, ...terms)).toEqual(words)
  })

  it('loses and adds nothing', () => {
    const text = '“Iran & <b>Georgia</b>” — 3+3, \ud83d\ude00 iran.'
    const runs = runsOf(text, new Set(['iran', '3+3']))
    expect(runs.map((run) => run.text).join('')).toBe(text)
  })
})

describe('excerptOf', () => {
  const long = `${'one two three '.repeat(40)}corridor ${'four five six '.repeat(40)}`

  it('leaves a short text whole', () => {
    expect(excerptOf('The corridor.', new Set(['corridor']))).toBe('The corridor.')
  })

  it('shows the found word of a long one, and says that it was cut', () => {
    const excerpt = excerptOf(long, new Set(['corridor']))
    expect(excerpt).toMatch(/^…(one|two|three) .*corridor.* (four|five|six)…$/)
    expect(excerpt.length).toBeLessThan(240)
  })

  it('begins at the beginning where nothing was found in it', () => {
    expect(excerptOf(long, new Set())).toMatch(/^one two .*…$/)
  })

  it('does not break where a text is one long word', () => {
    expect(excerptOf('a'.repeat(1000), new Set())).toBe('a'.repeat(1000))
  })
})
