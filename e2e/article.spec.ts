/** The source article: whole, with each quoted passage marked and tied to the map. */
import { expect, test } from './atlas-page.ts'

test.beforeEach(async ({ atlas }) => {
  await atlas.open('article/iranpress-314057/')
  await atlas.taken()
})

test('credits outlet and byline before the text', async ({ atlas }) => {
  await expect(atlas.reading).toContainText(/Iran Press.*ahmad shirzadian - A\.Akbari.*Iran’s Foreign Minister stated/s)
})

test('marks thirteen passages', async ({ atlas }) => {
  await expect(atlas.passages).toHaveCount(13)
})

test('focusing a passage lights the countries that it is about', async ({ atlas }) => {
  await atlas.passage('both countries reject the involvement').getByRole('link').focus()
  await expect.poll(() => atlas.litCountries()).toEqual(['IRN', 'RUS'])
})

test('choosing a country marks its passages, and the address keeps the choice', async ({ atlas, page }) => {
  await page.getByRole('button', { name: /^Russia/ }).click()
  await expect(atlas.passage('aligned positions')).toHaveClass('strong')
  await expect(atlas.passage('Iran strongly opposes')).toHaveClass('faint')
  await expect(page).toHaveURL(/about=RUS$/)
})

test('a card leads to its passage in the text', async ({ atlas, page }) => {
  await atlas.open('country/IRN/')
  await atlas.taken()
  await atlas.card('Tehran has proposed').getByRole('link', { name: 'Read in article' }).click()
  await expect(atlas.passage('Tehran has proposed')).toBeInViewport()
  await expect(page).toHaveURL(/article\/iranpress-314057\/#/)
})
