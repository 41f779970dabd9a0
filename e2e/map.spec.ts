/** The moving map: it names what is pointed at, opens what is chosen, and keeps what is read in view. */
import type { Page } from '@playwright/test'
import { expect, test } from './atlas-page.ts'

test.beforeEach(async ({ atlas }) => {
  await atlas.open()
  await atlas.live()
})

/** A name on the moving map, by the text that it has in the page. */
function nameOn(page: Page, name: string) {
  return page.locator('.canvas').getByText(name, { exact: true })
}

function middleOfPage(page: Page): number {
  return page.viewportSize()!.width / 2
}

test('pointing at a country names it and its seat', async ({ atlas, page }) => {
  const { x, y } = await atlas.middleOf('Georgia')
  await page.mouse.move(x, y)
  await expect(page.getByText(/Georgia.*named member of the 3\+3, has not attended/)).toBeVisible()
})

test('a click on a country opens it', async ({ atlas, page }) => {
  const { x, y } = await atlas.middleOf('Azerbaijan')
  await page.mouse.click(x, y)
  await expect(atlas.heading).toHaveText('Azerbaijan')
})

test('a click on a country in an article stays there and marks the country’s passages', async ({ atlas, page }) => {
  await atlas.open('article/iranpress-314057/')
  await atlas.live()
  const { x, y } = await atlas.middleOf('Iran')
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/article\/iranpress-314057\/\?.*IRN/)
})

test('the keyboard reaches a country and opens it', async ({ atlas }) => {
  await atlas.country('Armenia').focus()
  await expect(atlas.country('Armenia')).toBeFocused()
  await atlas.country('Armenia').press('Enter')
  await expect(atlas.heading).toHaveText('Armenia')
})

test('a country that is focused out of view is brought into it', async ({ atlas, page }) => {
  await page.keyboard.press('Tab')
  await atlas.country('Norway').focus()
  await expect(nameOn(page, 'Norway')).toBeInViewport()
})

test('beside a wider panel the map is framed anew', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('link', { name: 'Iran', exact: true }).first().click()
  await expect(atlas.heading).toHaveText('Iran')
  await page.locator('a[href*="/article/"]').filter({ visible: true }).first().click()
  await expect(page).toHaveURL(/article\//)
  // Where it is drawn without moving: half of the page is the article's.
  await expect
    .poll(async () => ((await nameOn(page, 'Iran').boundingBox())?.x ?? Infinity) < middleOfPage(page) - 200)
    .toBe(true)
})

test('the links below the moving map are those of the page that is read', async ({ atlas, page }) => {
  const links = atlas.map.getByRole('link')
  const all = await links.count()
  await atlas.country('Armenia').press('Enter')
  await expect.poll(() => links.count()).toBeLessThan(all)
  await page.goBack()
  await expect.poll(() => links.count()).toBe(all)
})

test('a country whose link has the focus can be reached and opened while the context is lost', async ({
  atlas,
  page,
}) => {
  await atlas.loseContext()
  await page.keyboard.press('Tab')
  await atlas.country('Georgia').focus()
  await expect(page.getByText(/Georgia.*named member of the 3\+3, has not attended/)).toBeVisible()
  await atlas.country('Georgia').press('Enter')
  await expect(atlas.heading).toHaveText('Georgia')
})

test('what was opened while the context was lost is framed when it is back', async ({ atlas, page }) => {
  await atlas.loseContext()
  await atlas.country('Armenia').press('Enter')
  await expect(atlas.heading).toHaveText('Armenia')
  await atlas.restoreContext()
  // On its own page it is the capital that has a dot.
  await expect(nameOn(page, 'Yerevan')).toBeInViewport()
})

test('the legend leaves the Caucasus to be seen on the page of Russia', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await atlas.open('country/RUS/')
  const legend = (await page.locator('.legend').boundingBox())!
  const georgia = (await atlas.country('Georgia').locator('use').boundingBox())!
  expect(georgia.y + georgia.height).toBeLessThan(legend.y)
})
