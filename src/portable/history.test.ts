import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fragmentHistory } from './history.ts'

const gone: string[] = []
const at = (hash: string) => vi.stubGlobal('location', { hash })

beforeEach(() => {
  gone.length = 0
  vi.stubGlobal('history', {
    pushState: (_: null, __: string, address: string) => gone.push(`push ${address}`),
    replaceState: (_: null, __: string, address: string) => gone.push(`replace ${address}`),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('an address in the fragment', () => {
  const { read } = fragmentHistory('')
  it.each([
    ['#/', '', '', ''],
    ['#/country/IRN/', 'country/IRN/', '', ''],
    ['#/country/IRN/?date=2019&theme=dark', 'country/IRN/', '?date=2019&theme=dark', ''],
    ['#/format/csto/#meeting-1', 'format/csto/', '', '#meeting-1'],
    ['#/format/csto/?date=2019#meeting-1', 'format/csto/', '?date=2019', '#meeting-1'],
  ])('%s is told by its parts, of a link and of the page', (href, path, search, hash) => {
    at(href)
    expect(read(href)).toEqual({ path, search, hash })
    expect(read()).toEqual({ path, search, hash })
  })

  it.each(['#read', 'https://example.org/#/country/IRN/', 'mailto:a@b.c', ''])('%s is no view', (href) => {
    expect(read(href)).toBeNull()
  })

  it.each(['', '#', '#read'])('of the page, %j is the front page', (hash) => {
    at(hash)
    expect(read()).toMatchObject({ path: '', search: '' })
  })
})

describe('going', () => {
  it('keeps the place on the page where only the way of looking changes', () => {
    const { go } = fragmentHistory('')
    at('#/format/csto/#meeting-1')
    go('#/format/csto/?theme=dark', 'replace')
    go('#/format/csto/#meeting-2', 'replace')
    go('#/country/IRN/', 'push')
    expect(gone).toEqual([
      'replace #/format/csto/?theme=dark#meeting-1',
      'replace #/format/csto/#meeting-2',
      'push #/country/IRN/',
    ])
  })
})
