import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('ends every line as RFC 4180 asks, and begins with a byte order mark', () => {
  expect(
    csvOf([
      ['a', 'b'],
      [1, true],
    ]),
  ).toBe('\uFEFFa,b\r\n1,true\r\n')
})

it('leaves the mark out where a program reads it', () => {
  expect(csvOf([['a']], { mark: false })).toBe('a\r\n')
})

it.each([
  ['a comma', 'one, two', '"one, two"'],
  ['a quotation mark', 'the "3+3"', '"the ""3+3"""'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
])('puts %s in quotation marks', (_, cell, written) => {
  expect(csvOf([[cell]], { mark: false })).toBe(`${written}\r\n`)
})

it.each(['=1+1', '+1', '-1', '@sum', '\tx'])('keeps %j from being a formula', (cell) => {
  expect(csvOf([[cell]], { mark: false })).toBe(`'${cell}\r\n`)
})

it('leaves numbers as they are, and what is not known empty', () => {
  expect(csvOf([[-71.5, null, undefined, '']], { mark: false })).toBe('-71.5,,,\r\n')
})
