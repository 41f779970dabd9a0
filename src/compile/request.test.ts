import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canBeDecoded, isBelow, pathAsked } from './request.ts'

describe('pathAsked', () => {
  it.each([
    ['/', '/', ''],
    ['/atlas/country/IRN/?theme=dark', '/atlas/', 'country/IRN/'],
    ['/flags/%49RN.svg', '/', 'flags/IRN.svg'],
    ['/%E0%A4%A', '/', '%E0%A4%A'],
    ['//', '/', '/'],
  ])('%s below %s is "%s"', (address, base, path) => {
    expect(pathAsked(address, base)).toBe(path)
  })
})

it('canBeDecoded knows what decodeURI throws at', () => {
  expect(canBeDecoded('/country/IRN/')).toBe(true)
  expect(canBeDecoded('/%E0%A4%A')).toBe(false)
})

describe('isBelow', () => {
  const data = join('/', 'atlas', 'data')
  it.each([
    [join(data, 'topics.yaml'), true],
    [join(data, 'articles', 'story', 'text.txt'), true],
    [join(data, '..notes'), true],
    [`${data}-old`, false],
    [join(`${data}-x`, 'topics.yaml'), false],
    [data, false],
    [join('/', 'atlas', 'src', 'data.ts'), false],
  ])('%s: %s', (file, expected) => {
    expect(isBelow(data, file)).toBe(expected)
  })
})
