/** The timeline under the map: every way through time shows the map, the panel and the address of that time. */
import { expect, test } from './atlas-page.ts'

test('stepping by the keyboard changes the map, the panel and the address', async ({ atlas, page }) => {
  await atlas.open('format/csto/')
  await expect(atlas.country('Uzbekistan')).toHaveAccessibleName(/: suspended/i)
  await atlas.slider.focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/csto\/\?date=1992-05-15$/)
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', /^15 May 1992: CSTO: 6 countries, member from then on$/)
  await expect(atlas.country('Uzbekistan')).toHaveAccessibleName(/: member of the CSTO/)
  await expect(atlas.reading.getByRole('heading', { name: /^Members 6/ })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(/1992/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/csto\/$/)
})

test.describe('playing', () => {
  test.beforeEach(async ({ atlas, page }) => {
    await page.clock.install()
    await atlas.open()
    await atlas.slider.waitFor()
    // From here on time stands still but for what a test lets pass.
    await page.clock.pauseAt(Date.now() + 600_000)
    await atlas.control('Play the changes').click()
    await expect(page).toHaveURL(/date=2021-12-10$/)
  })

  test('goes through the changes and stops at the present', async ({ atlas, page }) => {
    for (const date of ['2023-10-23', '2024-10-18']) {
      await page.clock.runFor(1200)
      await expect(page).toHaveURL(new RegExp(`date=${date}$`))
    }
    await expect(atlas.control('Pause')).toBeVisible()
    await page.clock.runFor(1200)
    await expect(page).toHaveURL(/\/$/)
    await expect(atlas.control('Play the changes')).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(/\/$/)
  })

  test('stops when the reader does anything else', async ({ atlas, page }) => {
    await atlas.slider.press('ArrowRight')
    await expect(atlas.control('Play the changes')).toBeVisible()
    await page.clock.runFor(6000)
    await expect(page).toHaveURL(/date=2023-10-23$/)
  })
})

test('a meeting tells who stayed away and leads to its sources', async ({ atlas, page }) => {
  await atlas.open('?date=2024-10-18')
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', '18 October 2024: 3+3 meeting in Istanbul')
  await atlas.slider.press('Enter')
  const card = page.getByRole('region', { name: '18 October 2024' })
  await expect(card).toContainText('Stayed away: Georgia')
  await card.getByRole('link', { name: /sources/ }).click()
  await expect(page).toHaveURL(/format\/three-plus-three\/\?date=2024-10-18#meeting-2024-10-18-istanbul$/)
  await expect(page.locator('#meeting-2024-10-18-istanbul')).toBeInViewport()
  await expect(card).toBeHidden()
})

test('Escape closes what is open above the strip, and not what is read', async ({ atlas, page }) => {
  await atlas.open('format/csto/')
  await atlas.control('All changes').click()
  const all = page.getByRole('region', { name: 'All changes' })
  await expect(all).toContainText('no page says that it was held')
  await page.keyboard.press('Escape')
  await expect(all).toBeHidden()
  await expect(atlas.control('All changes')).toBeFocused()
  await expect(atlas.heading).toHaveText('Collective Security Treaty Organization')
})

test('a press on a meeting opens it, a drag sets a month, and Back leads to before either', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.slider.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  const [{ x, y }, there] = [await atlas.pointOnSlider(1), await atlas.pointOnSlider(0.3)]
  const at = await atlas.slider.evaluate((slider: HTMLInputElement) => {
    const [value, min, max] = [slider.value, slider.min, slider.max].map(Number) as [number, number, number]
    return (value - min) / (max - min)
  })
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)

  const meeting = await atlas.pointOnSlider(at)
  await page.mouse.click(meeting.x + 3, meeting.y)
  await expect(page).toHaveURL(/date=2024-10-18$/)
  await expect(page.getByRole('region', { name: '18 October 2024' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)

  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move((x + there.x) / 2, y, { steps: 5 })
  await page.mouse.move(there.x, y, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/date=2022-\d\d$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', /^Today/)
})

test('a page of a date says how much in the atlas is later, and leads to the present', async ({ atlas, page }) => {
  await atlas.open('?date=2024-10-18')
  const later = page.getByText(/^Of later dates in the atlas: \d+ statements, \d+ changes of role and \d+ meetings\.$/)
  await expect(later).toBeVisible()
  await page.getByRole('button', { name: 'Show the present' }).click()
  await expect(later).toBeHidden()
  await expect(page).toHaveURL(/\/$/)
})

test('a date before all others is shown as what it is', async ({ atlas }) => {
  await atlas.open('?date=1850')
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', '1850: Nobody had a seat on this date')
  expect(await atlas.slider.inputValue()).toBe(await atlas.slider.getAttribute('min'))
})

test('a link opened in another tab goes to the same date', async ({ atlas, page, context }) => {
  await atlas.open('?date=2023&theme=dark')
  await atlas.slider.waitFor()
  const opened = context.waitForEvent('page')
  await page
    .getByRole('link', { name: 'Iran', exact: true })
    .filter({ visible: true })
    .first()
    .click({ button: 'middle' })
  await expect(await opened).toHaveURL(/country\/IRN\/\?theme=dark&date=2023$/)
  await expect(page).toHaveURL(/\/\?date=2023&theme=dark$/)
})

test('the strip takes no room where there is no script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! })
  await page.goto('')
  const bottom = await page.locator('.map-frame').evaluate((frame) => frame.getBoundingClientRect().bottom)
  expect(bottom).toBe(page.viewportSize()!.height)
  await page.close()
})
