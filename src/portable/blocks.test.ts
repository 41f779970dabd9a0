import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filesIn } from './blocks.ts'

const json = '{"words":"Слова"}'
const svg = '<svg/>'

/** As the build writes them. */
const blocks: Readonly<Record<string, { readonly textContent: string; readonly dataset: Record<string, string> }>> = {
  'file:shards/country/IRN.json': {
    textContent: deflateSync(json).toString('base64'),
    dataset: { type: 'application/json', deflated: '' },
  },
  'file:flags/IRN.svg': { textContent: Buffer.from(svg).toString('base64'), dataset: { type: 'image/svg+xml' } },
}
const page = { getElementById: (id: string) => blocks[id] ?? null } as unknown as Document
const files = filesIn(page, (path) => Promise.resolve(path === 'country/IRN/' ? 'made' : null))

describe('a file in the page', () => {
  it.each(['#/shards/country/IRN.json?1', '/shards/country/IRN.json'])('is unpacked for %s', async (address) => {
    const response = await files.fetch(address)
    expect(response.ok).toBe(true)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.text()).toBe(json)
  })

  it('is shown, if it is a picture, by an address that holds it', () => {
    expect(files.pictureAt('#/flags/IRN.svg')).toBe(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`)
  })
})

describe('what has no file', () => {
  it('is made, if it is a page', async () => {
    expect(await (await files.fetch('#/country/IRN/')).text()).toBe('made')
  })
  it('is not found, if it is nothing', async () => {
    expect((await files.fetch('#/country/XXX/')).status).toBe(404)
  })
})
