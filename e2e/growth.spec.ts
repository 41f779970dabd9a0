/** Where very much has been said, a page shows the first of it, says how much there is, and brings the rest when asked. */
import type { Page, Route } from '@playwright/test'
import type { Shard } from '../src/domain/atlas.ts'
import { expect, test } from './atlas-page.ts'

const count = 140
const first = 15

/** Has the host serve a Georgia of which very much has been said, in two bags as the compiler makes them. */
async function serveMuch(page: Page): Promise<void> {
  const serve = async (route: Route, change: (bag: Shard) => Shard): Promise<void> => {
    const response = await route.fetch({ url: route.request().url().replace('GEO/statements.json', 'GEO.json') })
    await route.fulfill({ response, json: change((await response.json()) as Shard) })
  }
  // One of its own ministry's, so that all of them are in its voice.
  const manyOf = ({ statements }: Shard) =>
    Array.from({ length: count }, (_, index) => ({
      ...statements.find(({ id }) => id.startsWith('geo-'))!,
      id: `many-${String(index).padStart(3, '0')}`,
      words: `What was said as number ${index + 1}.`,
    }))
  await page.route(/shards\/country\/GEO\.json/, (route) =>
    serve(route, (bag) => ({
      ...bag,
      covers: bag.covers.filter((key) => key !== 'country/GEO/statements'),
      tallies: bag.tallies.map((tally) => ({ ...tally, statements: count })),
      statements: manyOf(bag).slice(0, first),
    })),
  )
  await page.route(/shards\/country\/GEO\/statements\.json/, (route) =>
    serve(route, (bag) => ({ ...bag, covers: ['country/GEO/statements'], statements: manyOf(bag) })),
  )
}

test('a country of which very much has been said shows the first, and a hundred more at a press', async ({
  atlas,
  page,
}) => {
  await serveMuch(page)
  await atlas.open('borders/')
  await atlas.taken()
  await atlas.country('Georgia').press('Enter')
  await expect(atlas.heading).toHaveText('Georgia')
  await expect(atlas.cards).toHaveCount(first)
  await expect(atlas.reading).toContainText(`${first} of ${count} are shown`)
  await page.getByRole('button', { name: 'Show 100 more' }).press('Enter')
  await expect(atlas.cards).toHaveCount(first + 100)
  // Whoever reads by keyboard goes on where there is something new.
  await expect(atlas.card('as number 16.').getByRole('link', { name: 'Link to this statement' })).toBeFocused()
  await page.getByRole('button', { name: 'Show 25 more' }).click()
  await expect(atlas.cards).toHaveCount(count)
  await expect(atlas.reading).not.toContainText('are shown')
})

test('a filter, and the map of another day, look through all that was said', async ({ atlas, page }) => {
  await serveMuch(page)
  await atlas.open('borders/')
  await atlas.taken()
  await atlas.country('Georgia').press('Enter')
  await expect(atlas.reading).toContainText(`${first} of ${count} are shown`)
  await page.getByRole('button', { name: 'In its voice' }).click()
  await expect(atlas.reading).toContainText(`${first} of ${count} are shown`)
  await expect(atlas.card('as number 15.')).toBeVisible()
})
