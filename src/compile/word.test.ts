import { expect, it } from 'vitest'
import { wordCutAt } from './word.ts'

/** The cut stands at the bar. */
it.each<readonly [marked: string, word: string | undefined]>([
  ['|Iran hopes', undefined],
  ['Iran hopes|', undefined],
  ['Iran| hopes', undefined],
  ['Iran |hopes', undefined],
  ['Iran ho|pes', 'hopes'],
  ['Iran|ian hopes', 'Iranian'],
  ['Iran|’s hopes', 'Iran’s'],
  ['Iran’|s hopes', 'Iran’s'],
  ['“|We hope so|”', undefined],
  ['by him.|He said', undefined],
  ['the 3+|3 format', undefined],
  ['in 20|25', '2025'],
  ['Ղարա|բաղ', 'Ղարաբաղ'],
  ['外交部|发言人', undefined],
])('%s', (marked, word) => {
  const offset = marked.indexOf('|')
  expect(wordCutAt(marked.replaceAll('|', ''), offset)).toBe(word)
})
