/** Formats: found by a word, opened, up to four on one map; where they met leads to who came. */
import { expect, test } from './atlas-page.ts'

test.describe('the list of formats', () => {
  test.beforeEach(async ({ atlas }) => {
    await atlas.open('formats/')
    await atlas.taken()
  })

  test('is narrowed by a word, by keyboard, and opens what is found', async ({ atlas, page }) => {
    await page.getByRole('searchbox', { name: 'Find a format' }).pressSequentially('turkic')
    await expect(atlas.reading.getByRole('status').filter({ hasText: '1 format' })).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(atlas.heading).toHaveText('Organization of Turkic States')
  })

  test('puts up to four on the map, and says why not a fifth', async ({ atlas, page }) => {
    for (const format of ['CSTO', 'SCO', 'OTS'])
      await page.getByRole('checkbox', { name: `Show the ${format} on the map` }).check()
    await expect(page).toHaveURL(/\?formats=three-plus-three,csto,sco,ots$/)
    await expect(page.getByRole('checkbox', { name: 'Show the EAEU on the map' })).toBeDisabled()
    await expect(atlas.reading.getByText('at most: untick one')).toBeVisible()
    await expect(atlas.country('Russia')).toHaveAccessibleName(
      /member of the 3\+3, member of the CSTO, member of the SCO;/,
    )
    await expect(atlas.country('Iran')).toHaveAccessibleName(/^Iran: member of the 3\+3, member of the SCO;/)
    await page.getByRole('checkbox', { name: 'Show the 3+3 on the map' }).uncheck()
    await expect(page).toHaveURL(/\?formats=csto,sco,ots$/)
    await page.reload()
    await expect(atlas.legend).toContainText('CSTO, SCO and OTS')
  })
})

test('a country that is opened keeps the format on the map', async ({ atlas, page }) => {
  await atlas.open('format/csto/')
  await atlas.taken()
  await atlas.country('Armenia').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/country\/ARM\/\?formats=csto$/)
  await expect(atlas.reading.getByText('CSTO: Suspended or frozen')).toBeVisible()
})

test('a city in which a format met leads to who came and who stayed away', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.live()
  await expect(atlas.place('Istanbul')).toHaveAccessibleName('Istanbul: 3+3, 18 October 2024')
  const { x, y } = await atlas.pointAt(28.95, 41.01)
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/format\/three-plus-three\/#meeting-2024-10-18-istanbul$/)
  const meeting = atlas.reading.locator('#meeting-2024-10-18-istanbul')
  await expect(meeting).toBeInViewport()
  await expect(meeting).toContainText('Stayed away: Georgia')
})

test('before a meeting its city is not marked', async ({ atlas }) => {
  await atlas.open('?date=2024-10-17')
  await atlas.taken()
  await expect(atlas.place('Tehran')).toHaveCount(1)
  await expect(atlas.place('Istanbul')).toHaveCount(0)
})

test('what is read is as of the date', async ({ atlas }) => {
  await atlas.open('format/csto/?date=2000')
  await atlas.taken()
  await expect(atlas.reading.getByRole('heading', { name: /^Formerly/ })).toContainText('3')
  await expect(atlas.reading.getByText('Suspended or frozen')).toHaveCount(0)
})

test('what was left out is listed', async ({ atlas, page }) => {
  await atlas.open('formats/')
  await page.getByRole('link', { name: 'What we left out' }).click()
  await expect(atlas.heading).toHaveText('What we left out')
  expect(await atlas.reading.getByRole('listitem').count()).toBeGreaterThan(20)
})

test('what no source tells of a date is said to be unknown, on the map, in the list and in the comparison', async ({
  atlas,
}) => {
  await atlas.open('format/sco/?date=2010')
  await atlas.taken()
  await expect(atlas.reading.getByRole('heading', { name: 'Not known for this date' })).toContainText('6')
  await expect(atlas.country('Afghanistan')).toHaveAccessibleName(/not known for this date whether in the SCO/)
  await atlas.open('compare/?formats=sco&date=2010&rows=all')
  await atlas.taken()
  const row = atlas.reading.getByRole('row', { name: /^Afghanistan/ })
  await expect(row.getByText('not known')).toHaveCount(1)
  await atlas.open('format/sco/?date=2000')
  await atlas.taken()
  await expect(atlas.country('Afghanistan')).toHaveAccessibleName(/not a member of the SCO/)
})
