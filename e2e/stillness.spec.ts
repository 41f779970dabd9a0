/** Without script, without WebGL, with a lost context, before the script has come: the evidence stays within reach. */
import { chromium } from '@playwright/test'
import { AtlasPage, expect, test } from './atlas-page.ts'

const members = ['Armenia', 'Azerbaijan', 'Georgia', 'Iran', 'Russia', 'Türkiye']

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('each of the six is drawn as what it is and opens with its statements', async ({ atlas }) => {
    for (const member of members) {
      await atlas.open()
      await expect(atlas.country(member)).toHaveAccessibleName(/member of the 3\+3/)
      await atlas.country(member).press('Enter')
      await expect(atlas.heading).toHaveText(member)
      expect(await atlas.cards.count()).toBeGreaterThan(0)
    }
  })

  test('the article is whole and each passage leads to its statement', async ({ atlas }) => {
    await atlas.open('article/iranpress-314057/')
    await atlas.passage('Tehran has proposed').getByRole('link').click()
    await expect(atlas.reading).toContainText('Reported, not quoted')
  })
})

test('before the script has come, a member opens at once from the page itself', async ({ atlas, page }) => {
  await page.route(/\/assets\/.*\.js$/, () => new Promise(() => undefined))
  await page.goto('', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Iran', exact: true }).first().click()
  await expect(atlas.heading).toHaveText('Iran')
  await expect(page).toHaveURL(/country\/IRN\/$/)
  await page.goBack({ waitUntil: 'commit' })
  await expect(atlas.heading).toHaveText(/Who sits/)
})

test('the theme that the address asks for outlives a click before the script has come', async ({ atlas, page }) => {
  await page.route(/\/assets\/.*\.js$/, () => new Promise(() => undefined))
  await page.goto('?theme=dark', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Iran', exact: true }).first().click()
  await expect(atlas.heading).toHaveText('Iran')
  await expect(page).toHaveURL(/country\/IRN\/\?theme=dark$/)
})

test('what was opened before the script came stays open when it comes', async ({ atlas, page }) => {
  let release = () => undefined as void
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/.*\.js$/, async (route) => released.then(() => route.continue()))
  await page.goto('', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Georgia', exact: true }).first().click()
  await expect(atlas.heading).toHaveText('Georgia')
  release()
  await atlas.taken()
  await expect(atlas.heading).toHaveText('Georgia')
  await page.goBack()
  await expect(atlas.heading).toHaveText(/Who sits/)
})

test('a member opens from the front page with where it stands before anything more has come', async ({
  atlas,
  page,
}) => {
  await page.route(/\/shards\/country\//, () => new Promise(() => undefined))
  await atlas.open()
  await atlas.taken()
  await page.getByRole('link', { name: 'Türkiye', exact: true }).first().click()
  await expect(atlas.heading).toHaveText('Türkiye')
  await expect(atlas.position('3+3')).toContainText('Supports')
  expect(await atlas.cards.count()).toBeGreaterThan(0)
  await expect(atlas.reading).toContainText('Fetching the statements')
})

test('without WebGL the drawing stays, says so in one line, and follows what is read', async ({ baseURL }, {
  project,
}) => {
  const { launchOptions } = project.use
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--disable-3d-apis'],
  })
  const page = await browser.newPage({ baseURL: baseURL! })
  const atlas = new AtlasPage(page)
  await atlas.open()
  await expect(page.getByRole('status').filter({ hasText: 'still drawing' })).toBeVisible()
  await atlas.country('Georgia').press('Enter')
  await expect(atlas.heading).toHaveText('Georgia')
  await expect(atlas.country('Georgia')).toHaveClass(/selected/)
  expect(await atlas.cards.count()).toBeGreaterThan(0)
  await browser.close()
})
