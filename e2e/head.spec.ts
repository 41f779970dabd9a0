/** What a page says of itself to machines: linked data, the anchor of its words, and a picture. */
import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page.ts'

interface Thing {
  readonly '@type'?: string
  readonly type?: string
  readonly [key: string]: unknown
}

async function thingsOn(page: Page): Promise<readonly Thing[]> {
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  return (JSON.parse(text!) as { '@graph': readonly Thing[] })['@graph']
}

test('a quotation is anchored in the outlet’s article by a selector', async ({ atlas, page }) => {
  await atlas.open('statement/iranpress-314057-tehran-proposed/')
  const things = await thingsOn(page)
  expect(things).toContainEqual(
    expect.objectContaining({
      '@type': 'Quotation',
      text: 'Tehran has proposed the “3+3 mechanism” for the Caucasus and intends to continue pursuing it.',
      isPartOf: expect.objectContaining({
        '@type': 'Article',
        url: expect.stringContaining('iranpress.com/content/314057'),
      }),
    }),
  )
  const annotation = things.find(({ type }) => type === 'Annotation') as {
    target: { selector: Record<string, string> }
  }
  const { exact, prefix, suffix } = annotation.target.selector
  await atlas.open('article/iranpress-314057/')
  const text = await page.getByRole('region', { name: 'The text' }).innerText()
  const squeezed = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
  for (const part of [prefix!, exact!, suffix!]) expect(squeezed(text)).toContain(squeezed(part))
})

test('a summary is never offered as a quotation', async ({ atlas, page }) => {
  await atlas.open('statement/rus-lavrov-2024/')
  const kinds = (await thingsOn(page)).map((thing) => thing['@type'])
  expect(kinds).toEqual(['Claim'])
})

for (const [path, kind] of [
  ['', 'Dataset'],
  ['format/three-plus-three/', 'Dataset'],
  ['article/iranpress-314057/', 'Article'],
] as const)
  test(`/${path} is described as ${kind} and has a picture for sharing`, async ({ atlas, page }) => {
    await atlas.open(path)
    expect((await thingsOn(page)).map((thing) => thing['@type'])).toContain(kind)
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
    const response = await page.request.get(picture!)
    expect(response.headers()['content-type']).toBe('image/png')
  })
