import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('is RFC 4180, and says that it is UTF-8', () => {
  expect(
    csvOf([
      ['a', 'b "c"'],
      ['d, e', 'f\ng'],
    ]),
  ).toBe('\uFEFFa,"b ""c"""\r\n"d, e","f\ng"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no spreadsheet reckon with %j', (text) => {
  expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`)
})

test('leaves a plus, a minus or a dash within words as they are', () => {
  expect(csvOf([['3+3', '1992-05-15']])).toBe('\uFEFF3+3,1992-05-15\r\n')
})
