/** The icons of the installed atlas, as they are drawn from the site's own. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { iconFile, iconsOf } from './icons.ts'

it.each([
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['icon-maskable.png', 512],
])('%s is a square of %d pixels', async (path, size) => {
  const svg = await readFile(join(import.meta.dirname, '../..', iconFile), 'utf8')
  const png = Buffer.from(iconsOf(svg).get(path)!)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
})

it('cannot be made of an icon without a ground', () => {
  expect(() => iconsOf('<svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>')).toThrow('no ground')
})
