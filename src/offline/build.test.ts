/** Which requests are kept, and how. */
import { expect, it } from 'vitest'
import { kindOf, pageAddress } from './build.ts'
import { build } from './sample.ts'

it.each([
  ['', 'page'],
  ['country/KAZ/', 'page'],
  ['country/KAZ', 'page'],
  ['statement/a.b-2019/', 'page'],
  ['country/KAZ/index.html', 'page'],
  ['embed/', 'page'],
  ['embed/lab/', 'page'],
  ['embed/lab/index.html', 'page'],
  ['assets/index-2.js', 'file'],
  ['shards/country/KAZ.json', 'file'],
  ['search/names.json', 'file'],
  ['flags/KAZ.svg', 'file'],
  ['dates.json', 'file'],
  ['icon.svg', 'file'],
  ['manifest.webmanifest', 'file'],
  ['embed/country/KAZ/', null],
  ['embed/timeline/', null],
  ['embed/404.html', null],
  ['embed.js', null],
  ['pictures/front.png', null],
  ['data/formats-atlas.zip', null],
  ['data/formats.csv', null],
  ['feed.atom', null],
  ['sw.js', null],
])('%s: %s', (path, kind) => {
  expect(kindOf(build, path)).toBe(kind)
})

it('calls a page by one address, however it is seen', () => {
  const address = 'https://atlas.example/country/KAZ/'
  for (const asked of ['', '?date=2019', '#top', 'index.html', 'index.html?as=table'])
    expect(pageAddress(address + asked)).toBe(address)
})
