/** Every kind of page stands at its address, and addresses survive what readers do to them. */
import { expect, test } from './atlas-page.ts'

const pages = [
  ['', /Who sits at the table/],
  ['format/three-plus-three/', /3\+3/],
  ['country/GEO/', 'Georgia'],
  ['compare/', 'Who sits at which table'],
  ['topic/outside-powers/', /powers from outside/],
  ['topics/', 'Who stands where'],
  ['pair/IRN-RUS/', 'Iran and Russia'],
  ['article/iranpress-314057/', /Iran, Russia reject/],
  ['statement/rus-lavrov-2024/', /Sergey Lavrov/],
] as const

for (const [path, heading] of pages)
  test(`/${path} has a page with its heading, title and canonical address`, async ({ atlas, page }) => {
    await atlas.open(path)
    await expect(atlas.heading).toHaveText(heading)
    await expect(page).toHaveTitle(/Formats Atlas$/)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical!, page.url()).href).toBe(page.url())
  })

test('back and forward go through what was read', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.taken()
  await atlas.country('Iran').press('Enter')
  await expect(atlas.heading).toHaveText('Iran')
  await atlas.position('Foreign forces').getByRole('link').click()
  await expect(page).toHaveURL(/topic\/outside-forces\/$/)
  await page.goBack()
  await expect(atlas.heading).toHaveText('Iran')
  await page.goBack()
  await expect(atlas.heading).toHaveText(/Who sits/)
  await page.goForward()
  await expect(atlas.heading).toHaveText('Iran')
})

test('a reload shows the same view', async ({ atlas, page }) => {
  await atlas.open('country/IRN/')
  await atlas.taken()
  await page.getByRole('button', { name: 'About Iran' }).click()
  const cards = await atlas.cards.count()
  await expect(page).toHaveURL(/statements=about$/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'About Iran', pressed: true })).toBeVisible()
  await expect(atlas.cards).toHaveCount(cards)
})

test('a nonsense address is answered with 404 and says what may have been meant', async ({ atlas, page, baseURL }) => {
  const response = await page.goto(`${baseURL}country/iran/`)
  expect(response?.status()).toBe(404)
  await expect(atlas.heading).toHaveText('There is no such page')
  await page.getByRole('link', { name: 'Did you mean Iran?' }).click()
  await expect(atlas.heading).toHaveText('Iran')
})

for (const path of ['statement/nonsense/', 'article/nonsense/', 'statement/__proto__/', 'planet/mars/'])
  test(`/${path} stays the page for unknown addresses once its script runs`, async ({ atlas, page }) => {
    await atlas.open(path)
    await atlas.taken()
    await expect(atlas.heading).toHaveText('There is no such page')
    await expect(page).toHaveTitle(/There is no such page/)
  })

test('going back to a nonsense address shows again that there is no such page', async ({ atlas, page }) => {
  await atlas.open('country/iran/')
  await page.getByRole('link', { name: 'Did you mean Iran?' }).click()
  await expect(atlas.heading).toHaveText('Iran')
  await page.goBack()
  await expect(atlas.heading).toHaveText('There is no such page')
})

test('nonsense in the query falls back to what is usual', async ({ atlas, page }) => {
  await atlas.open('country/IRN/?theme=purple&statements=%E0%A4%A&about=<script>&x=1')
  await atlas.taken()
  await expect(page.getByRole('button', { name: 'All', pressed: true })).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('a fragment that a host appends does no harm', async ({ atlas }) => {
  await atlas.open('country/IRN/#?secret=abcdefghij')
  await atlas.taken()
  await expect(atlas.heading).toHaveText('Iran')
})
