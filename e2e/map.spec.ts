/** The moving map: it names what is pointed at and opens what is chosen. */
import { expect, test } from './atlas-page.ts'

test.beforeEach(async ({ atlas }) => {
  await atlas.open()
  await atlas.live()
})

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

test('the keyboard reaches a country and opens it', async ({ atlas }) => {
  await atlas.country('Armenia').focus()
  await expect(atlas.country('Armenia')).toBeFocused()
  await atlas.country('Armenia').press('Enter')
  await expect(atlas.heading).toHaveText('Armenia')
})
