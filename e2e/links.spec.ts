/** Every link within the site leads to a page that is there, and every fragment to a place on it. */
import { expect, test } from './atlas-page.ts'

test('no link is broken', async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL!)
  const pages = new Map<string, string>()
  const wanted = new Map<string, string>([[baseURL!, 'the front page']])
  const broken: string[] = []
  for (const [address, from] of wanted) {
    const [path = '', fragment] = address.split('#')
    if (!pages.has(path)) {
      const response = await page.request.get(path)
      if (!response.ok()) broken.push(`${path} (${response.status()}), linked from ${from}`)
      pages.set(path, await response.text())
      for (const [, href] of pages.get(path)!.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)) {
        const target = new URL(href!.replaceAll('&amp;', '&'), path)
        if (target.origin === origin && !wanted.has(target.href)) wanted.set(target.href, path)
      }
    }
    if (fragment && !pages.get(path)!.includes(`id="${fragment}"`)) broken.push(`${address}, linked from ${from}`)
  }
  expect(pages.size).toBeGreaterThan(90)
  expect(broken).toEqual([])
})
