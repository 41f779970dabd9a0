/** The border rule: one page for it, one for each case, and what ended is shown for its own dates alone. */
import { expect, test } from './atlas-page.ts'

test('the legend leads to the rule, which lists every case with what its drawing follows', async ({ atlas }) => {
  await atlas.open()
  await atlas.taken()
  await atlas.legend.getByRole('link', { name: 'Contested, and how it is drawn' }).click()
  await expect(atlas.heading).toHaveText('How the borders are drawn')
  await expect(atlas.reading.getByRole('article')).toHaveCount(13)
  await expect(atlas.reading.getByRole('article').filter({ hasText: 'Crimea' })).toContainText('A/RES/68/262')
})

test('a click on a contested area tells its sentence, and Georgia is drawn round it', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.live()
  const { x, y } = await atlas.middleOf('Abkhazia')
  await page.mouse.move(x, y)
  await expect(page.getByText('Abkhazia · contested area, drawn in Georgia')).toBeVisible()
  await page.mouse.click(x, y)
  await expect(atlas.heading).toHaveText('Abkhazia')
  await expect(atlas.reading).toContainText(/Control of Abkhazia has been contested since .* resolution 62\/249/)
  await expect(page).toHaveURL(/borders\/abkhazia\/$/)
})

test('Enter on a contested area tells its sentence, on the still drawing too', async ({ atlas }) => {
  await atlas.open()
  await atlas.taken()
  await atlas.place('Crimea and Sevastopol').press('Enter')
  await expect(atlas.reading).toContainText(/General Assembly resolution 68\/262/)
})

test('a line that ended shows for the dates on which it held, and for no other', async ({ atlas, page }) => {
  const held = atlas.place('Nagorno-Karabakh and the districts')
  const oblast = atlas.place('Nagorno-Karabakh:')
  const shown = async () => [await held.isVisible(), await oblast.isVisible()]
  for (const [date, expected] of [
    ['', [false, false]],
    ['?date=1993', [false, false]],
    ['?date=2019', [true, false]],
    ['?date=2020-11-10', [false, true]],
    ['?date=2023-09-19', [false, true]],
    ['?date=2023-09-20', [false, false]],
  ] as const) {
    await atlas.open(date)
    await atlas.taken()
    expect([date, ...(await shown())]).toEqual([date, ...expected])
  }
  await atlas.open('borders/nagorno-karabakh/')
  await atlas.taken()
  await page.getByRole('link', { name: 'Show the map as of 9 November 2020' }).click()
  await expect(held).toBeVisible()
  await page.getByRole('button', { name: 'Show the present' }).click()
  await expect(held).toBeHidden()
})

test('a line that ended is not drawn for the present on its own page either', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await atlas.open('borders/nagorno-karabakh/?date=2019')
  await atlas.live()
  const [ink, place] = [await atlas.colourOf('var(--ink)'), await atlas.pointAt(46.75, 39.82)]
  await expect.poll(() => atlas.shareOf(ink, place, { size: 360 })).toBeGreaterThan(0.003)
  await page.getByRole('button', { name: 'Show the present' }).click()
  await expect.poll(() => atlas.shareOf(ink, place, { size: 360 })).toBeLessThan(0.0015)
})

test('of a date before anything was said, the still drawing shows neither members nor a shared position', async ({
  atlas,
  page,
}) => {
  await page.route(/painter.*\.js$/, (route) => route.abort())
  await atlas.open('?date=2020')
  await atlas.taken()
  await expect(atlas.map.locator('[data-tie]')).toBeHidden()
  await expect(atlas.map.locator('[class^="slot"]')).toHaveCount(0)
})

test('before the first meeting nobody has a seat, and the map says as of when it is', async ({ atlas, page }) => {
  await atlas.open('?date=2020')
  await atlas.taken()
  await expect(page.getByRole('status').filter({ hasText: 'The map as of 2020' })).toBeVisible()
  await expect(atlas.country('Armenia')).toHaveAccessibleName(/^Armenia: not a member of the 3\+3/)
  await expect(atlas.legend).toContainText('Nobody had a seat on this date')
})

test('a country tells which contested areas are drawn in it', async ({ atlas }) => {
  await atlas.open('country/GEO/')
  await expect(atlas.reading.getByRole('region', { name: 'Contested, as drawn here' })).toContainText('Abkhazia')
})
