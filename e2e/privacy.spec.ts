/** Nothing leaves the site's own origin, nothing is kept, and the policy of every page forbids foreign scripts. */
import { expect, test } from './atlas-page.ts'

test('no request goes to another origin, and nothing is kept', async ({ atlas, page, context, baseURL }) => {
  const foreign: string[] = []
  const { origin } = new URL(baseURL!)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) foreign.push(url.href)
  })
  await atlas.open()
  await atlas.live()
  await atlas.country('Iran').press('Enter')
  await expect(atlas.heading).toHaveText('Iran')
  expect(foreign).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('the policy allows no inline script and no evaluation, and no page breaks it', async ({ atlas, page }) => {
  const breaches: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') breaches.push(message.text())
  })
  await atlas.open('country/IRN/')
  await atlas.live()
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
  const scripts = policy!.split(';').find((rule) => rule.trim().startsWith('script-src'))!
  expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
  expect(breaches).toEqual([])
})
