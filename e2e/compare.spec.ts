/** The comparison: who sits at which table, what two formats share, and the sources of that. */
import { readFile } from 'node:fs/promises'
import { expect, test } from './atlas-page.ts'

const sixAndCsto = 'compare/?formats=three-plus-three,csto'

test('which of the six are in the CSTO, and which left it when, with the sources', async ({ atlas, page }) => {
  await atlas.open('format/three-plus-three/')
  await atlas.taken()
  await page.getByRole('link', { name: 'Compare its members' }).click()
  await page.getByRole('checkbox', { name: 'CSTO' }).check()
  await expect(atlas.reading).toContainText('Of the six of the 3+3, only Russia is a full member of the CSTO.')
  const left = atlas.reading.locator('.finding', { hasText: 'Azerbaijan and Georgia left on 2 April 1999.' })
  await left.getByText(/\d sources/).click()
  await expect(left.getByRole('link', { name: /Belarus/ })).toBeVisible()
})

test('choosing a set lights it on the map and marks its rows, and the address keeps it', async ({ atlas, page }) => {
  await atlas.open(sixAndCsto)
  await atlas.taken()
  await page.getByRole('button', { name: 'Only in the CSTO (5)' }).click()
  const isShown = async () => {
    await expect.poll(() => atlas.litCountries()).toEqual(['BLR', 'KAZ', 'KGZ', 'TJK', 'UZB'])
    expect((await atlas.countriesCompared({ marked: true })).sort()).toEqual([
      'Belarus',
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Uzbekistan',
    ])
  }
  await isShown()
  await expect(page).toHaveURL(/formats=three-plus-three,csto&set=csto$/)
  await page.reload()
  await atlas.taken()
  await expect(page.getByRole('button', { name: 'Only in the CSTO (5)' })).toHaveAttribute('aria-pressed', 'true')
  await isShown()
})

test('the table sorts by the keyboard, and a reload keeps the order', async ({ atlas, page }) => {
  await atlas.open('compare/')
  await atlas.taken()
  expect((await atlas.countriesCompared()).slice(0, 4)).toEqual(['Armenia', 'Azerbaijan', 'Georgia', 'Iran'])
  await page.getByRole('button', { name: 'Sort by CSTO' }).press('Enter')
  const sorted = ['Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan', 'Armenia', 'Uzbekistan', 'Azerbaijan', 'Georgia']
  expect((await atlas.countriesCompared()).slice(0, 8)).toEqual(sorted)
  await expect(page.getByRole('columnheader', { name: 'CSTO' })).toHaveAttribute('aria-sort', 'ascending')
  await page.reload()
  await atlas.taken()
  expect((await atlas.countriesCompared()).slice(0, 8)).toEqual(sorted)
})

test('a fifth format is refused, and it says why', async ({ atlas, page }) => {
  await atlas.open('compare/?formats=csto,sco,cis,eaeu,eco')
  await atlas.taken()
  const boxes = page.getByRole('group', { name: 'Formats compared' }).getByRole('checkbox', { checked: true })
  await expect(boxes).toHaveCount(4)
  await page.getByRole('checkbox', { name: 'GUAM' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Four at most' })).toBeVisible()
  await expect(boxes).toHaveCount(4)
})

test('the date of the view is the date of the table', async ({ atlas }) => {
  await atlas.open('compare/?date=1998')
  await atlas.taken()
  await expect(atlas.seats.getByRole('caption')).toHaveText('Countries by formats, as of 31 December 1998')
  await expect(await atlas.seat('Georgia', 'CSTO')).toHaveText('member')
  await expect(await atlas.seat('Georgia', '3+3')).toHaveText('')
})

test('two countries: the tables of both, and of one alone', async ({ atlas, page }) => {
  await atlas.open('compare/')
  await atlas.taken()
  await page.getByLabel('First country').selectOption('Armenia')
  await page.getByLabel('Second country').selectOption('Iran')
  const both = page.getByRole('listitem').filter({ hasText: 'EAEU' }).filter({ hasText: 'Armenia: member' })
  await expect(both).toContainText('Iran: observer')
  await expect(page).toHaveURL(/countries=ARM,IRN$/)
  const alone = page.getByRole('listitem').filter({ hasText: 'CSTO' }).filter({ hasText: 'Armenia: suspended' })
  await alone.getByRole('link', { name: 'suspended' }).click()
  const entry = atlas.reading.getByRole('listitem').filter({ hasText: 'frozen by its own declaration' })
  await expect(entry.getByRole('link', { name: /Asbarez/ })).toBeInViewport()
})

test('the file has a row for each role, with its date and sources', async ({ atlas, page }) => {
  await atlas.open(sixAndCsto)
  await atlas.taken()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/^formats-atlas-compare-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toMatch(/^\uFEFFas of,country,/)
  expect(text).toMatch(
    /\r\n\d{4}-\d\d-\d\d,Georgia,GEO,CSTO,member,,1993-12-09,1999-04-02,http\S+\/format\/csto\/,http[^\r\n]*mfa\.gov\.by\S*/,
  )
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the table of today stands, and each role leads to its sources', async ({ atlas }) => {
    await atlas.open('compare/')
    const seat = await atlas.seat('Azerbaijan', 'CSTO')
    await expect(seat).toHaveText('left 1999')
    await seat.getByRole('link').click()
    await expect(atlas.reading.locator(':target')).toContainText('Azerbaijan')
    await expect(atlas.reading.locator(':target').getByRole('link', { name: /Belarus/ })).toBeVisible()
  })
})

test('on a small screen the table scrolls in its own box, by keys as well', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await atlas.open(sixAndCsto)
  await atlas.taken()
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320)
  await atlas.seats.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => atlas.seats.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  await expect(atlas.seats.getByRole('rowheader', { name: 'Armenia' })).toBeInViewport()
})
