/** Search finds by any name and by the words, is walked by keys alone, and gives the page back as it was. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, test } from './atlas-page.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

test('the slash opens it, Enter opens the first that is found', async ({ atlas, page }) => {
  await atlas.open('?date=2022')
  await atlas.openSearch()
  await page.keyboard.type('georg')
  await expect(atlas.found('Countries').first()).toContainText('Georgia')
  await page.keyboard.press('Enter')
  await expect(atlas.heading).toHaveText('Georgia')
  await expect(atlas.heading).toBeFocused()
  await expect(page).toHaveURL(/country\/GEO\/\?date=2022$/)
})

test('arrows walk through what is found, and Enter opens it', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openSearch()
  await page.keyboard.type('tashkent')
  await page.keyboard.press('ArrowDown')
  await expect(atlas.found('Countries').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(atlas.found('Meetings').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(atlas.search.field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(atlas.heading).toHaveText('Uzbekistan')
})

test('Escape closes it alone, and gives the focus back', async ({ atlas, page }) => {
  await atlas.open('topic/three-plus-three/')
  await atlas.taken()
  const link = atlas.reading.getByRole('link', { name: 'Georgia' }).first()
  await link.focus()
  await atlas.openSearch()
  await page.keyboard.type('geo')
  await page.keyboard.press('Escape')
  await expect(atlas.search.dialog).toBeHidden()
  await expect(link).toBeFocused()
  await expect(page).toHaveURL(/topic\/three-plus-three\/$/)
})

test('the slash is a letter where one types', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openSearch()
  await page.keyboard.type('a/b')
  await expect(atlas.search.field).toHaveValue('a/b')
})

test('a name in another script finds the country, and stands beside its name', async ({ atlas }) => {
  await atlas.open()
  await atlas.openSearch()
  // The first is Persian as an Arabic keyboard types it.
  const names = [
    ['تاجيكستان', 'Tajikistan'],
    ['ایران', 'Iran'],
    ['Иран', 'Iran'],
    ['ირანი', 'Iran'],
  ] as const
  for (const [name, country] of names) {
    await atlas.search.field.fill(name)
    await expect(atlas.found('Countries')).toHaveCount(1)
    await expect(atlas.found('Countries')).toContainText(`${country} · `)
  }
})

test('a slip of the pen finds a person, and says that it came near', async ({ atlas }) => {
  await atlas.open()
  await atlas.openSearch()
  await atlas.search.field.fill('arakchi')
  await expect(atlas.search.dialog.getByRole('status')).toContainText(/comes? near/)
  await expect(atlas.found('People and bodies').first()).toContainText('Abbas Araghchi')
})

test('a statement is found by its words, which are marked, with who said them, when and where', async ({ atlas }) => {
  await atlas.open()
  await atlas.openSearch()
  await atlas.search.field.fill('partnership understanding')
  const result = atlas.found('Statements').first()
  await expect(result.locator('mark')).toHaveText(['partnership', 'understanding'])
  await expect(result).toContainText(
    'Abbas Araghchi, Minister of Foreign Affairs of Iran · Iran Press · 17 December 2025',
  )
  await result.click()
  await expect(atlas.reading.locator('blockquote')).toContainText('common partnership and understanding')
})

test('whatever is typed or pasted gets a sensible answer', async ({ atlas, page }) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await atlas.open()
  await atlas.openSearch()
  const said = atlas.search.dialog.getByRole('status')
  for (const blank of ['   ', '']) {
    await atlas.search.field.fill(blank)
    await expect(said).toContainText('Searches the names of countries')
  }
  for (const nonsense of ['%', '.*(?:[', '\\', '<img src=x onerror=alert(1)>', 'x'.repeat(10_000), '\ud83d', 'ظظظظ']) {
    await atlas.search.field.fill(nonsense)
    await expect(said).toContainText(/Nothing/)
  }
  expect((await atlas.search.field.inputValue()).length).toBeLessThanOrEqual(200)
  expect(errors).toEqual([])
})

test('where it does not come, the page stays, and says so', async ({ atlas, page }) => {
  await page.route(/search\/names\.json/, (route) => route.abort())
  await atlas.open()
  await atlas.taken()
  await page.keyboard.press('/')
  await expect(atlas.search.dialog.getByRole('alert')).toContainText('could not be fetched')
  await page.unroute(/search\/names\.json/)
  await atlas.search.dialog.getByRole('button', { name: 'Try again' }).click()
  await atlas.search.field.fill('iran')
  await expect(atlas.found('Countries')).toHaveCount(1)
})

test('nothing of it is fetched before it is wanted', async ({ atlas, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await atlas.open()
  await atlas.live()
  expect(asked.filter((url) => /search/i.test(url))).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a button opens it over the whole screen, and a tap on a result the page', async ({ atlas, page }) => {
    await atlas.open()
    await atlas.taken()
    const button = page.getByRole('button', { name: 'Search' })
    const box = await button.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44)
    await button.tap()
    await expect(atlas.search.field).toBeFocused()
    expect(await atlas.search.dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    await atlas.search.field.fill('sco')
    await atlas.found('Formats').first().tap()
    await expect(atlas.heading).toHaveText('Shanghai Cooperation Organisation')
    await expect(atlas.search.dialog).toBeHidden()
  })
})

test.describe('to whoever cannot see it so', () => {
  test.use({ bypassCSP: true })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`no serious finding, ${colorScheme}`, async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme })
      await atlas.open()
      await atlas.openSearch()
      await atlas.search.field.fill('iran')
      await expect(atlas.found('Statements').first()).toBeVisible()
      await page.addScriptTag({ path: axe })
      const { violations } = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } }
        return axe.run()
      })
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
})
