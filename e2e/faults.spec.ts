/** Whatever keeps the moving map from drawing, the still drawing stays, says so in one quiet line, and opens its countries. */
import type { Page } from '@playwright/test'
import { expect, test, type AtlasPage } from './atlas-page.ts'

async function expectStillDrawing(atlas: AtlasPage, page: Page, words: string | RegExp): Promise<void> {
  const line = page.getByRole('status').filter({ hasText: words })
  await expect(line).toBeVisible({ timeout: 45_000 })
  await expect(page.locator('.map.live')).toHaveCount(0)
  await atlas.country('Georgia').press('Enter')
  await expect(atlas.heading).toHaveText('Georgia')
  await expect(atlas.country('Georgia')).toHaveClass(/selected/)
}

test('where the shapes do not come', async ({ atlas, page }) => {
  await page.route(/outlines.*\.json$/, (route) => route.abort())
  await atlas.open()
  await expectStillDrawing(atlas, page, 'could not be loaded')
})

test('where the shapes come broken', async ({ atlas, page }) => {
  await page.route(/outlines.*\.json$/, (route) =>
    route.fulfill({ body: '{"type":"Topology"', contentType: 'application/json' }),
  )
  await atlas.open()
  await expectStillDrawing(atlas, page, 'could not be loaded')
})

test('where the table does not come, the page stays, and says so', async ({ atlas, page }) => {
  await page.route(/MapTable.*\.js$/, (route) => route.abort())
  await atlas.open('?as=table')
  await expect(page.getByRole('alert')).toContainText('The table could not be loaded')
  await expect(atlas.heading).toHaveText(/Who sits/)
})

test('where the library does not come', async ({ atlas, page }) => {
  await page.route(/painter.*\.js$/, (route) => route.abort())
  await atlas.open()
  await expectStillDrawing(atlas, page, 'could not be loaded')
})

test('where the worker’s file does not come', async ({ atlas, page }) => {
  await page.route(/worker.*\.js$/, (route) => route.abort())
  await atlas.open()
  await expectStillDrawing(atlas, page, 'could not be loaded')
})

test('where a worker is made and never answers', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const Silent = class extends EventTarget {
      postMessage(): void {}
      terminate(): void {}
    }
    Object.assign(globalThis, { Worker: Silent })
  })
  await atlas.open()
  await expectStillDrawing(atlas, page, 'could not be loaded')
})

test('where WebGL is there, and the map’s constructor throws all the same', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    let asked = 0
    const { prototype } = HTMLCanvasElement
    const real = Reflect.get(prototype, 'getContext') as (...all: readonly unknown[]) => unknown
    // The first is the question whether there is WebGL at all.
    const asks = (kind: unknown) => kind === 'webgl2' && asked++ > 0
    Reflect.set(prototype, 'getContext', function (this: HTMLCanvasElement, ...all: readonly unknown[]) {
      return asks(all[0]) ? null : real.apply(this, [...all])
    })
  })
  await atlas.open()
  await expectStillDrawing(atlas, page, 'needs WebGL')
})

test('where the context is lost, until it is restored', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.live()
  await atlas.loseContext()
  await expectStillDrawing(atlas, page, 'has stopped')
  await atlas.restoreContext()
  await expect(page.getByRole('status').filter({ hasText: 'still drawing' })).toBeHidden()
})
