/** Stories: read without script, presented by keys as with reveal.js, in step in two windows, and on a phone by scrolling. */
import type { Page } from '@playwright/test'
import { AtlasPage, expect, test } from './atlas-page.ts'

const path = 'story/the-3-plus-3-in-ten-minutes/'
const current = (page: Page) => page.locator('.scene[data-current]')
const title = (page: Page) => current(page).getByRole('heading')

test.describe('presented', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  test('every key of a keyboard or a clicker does what presenters know it for', async ({ atlas, page }) => {
    await atlas.open(path)
    await atlas.taken()
    await expect(title(page)).toHaveText('The 3+3 in ten minutes')
    for (const [key, number] of [
      ['ArrowRight', 1],
      ['PageDown', 2],
      ['Space', 3],
      ['ArrowDown', 4],
      ['n', 5],
      ['ArrowLeft', 4],
      ['PageUp', 3],
      ['Shift+Space', 2],
      ['ArrowUp', 1],
      ['End', 10],
      ['ArrowRight', 10],
      ['p', 9],
    ] as const) {
      await page.keyboard.press(key)
      await expect(current(page)).toContainText(`${number} of 10`)
    }
    await page.keyboard.press('Home')
    await expect(title(page)).toHaveText('The 3+3 in ten minutes')
    for (const key of ['b', '.']) {
      await page.keyboard.press(key)
      await expect(page.locator('.black')).toBeVisible()
      await page.keyboard.press(key)
      await expect(page.locator('.black')).toHaveCount(0)
    }
    for (const [key, name] of [
      ['o', 'All scenes'],
      ['Escape', 'All scenes'],
      ['?', 'Keys'],
      ['g', 'Go to scene'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.keyboard.press('l')
    await expect(page.locator('.pointer[data-tool="laser"]')).toBeVisible()
    await page.keyboard.press('d')
    await expect(page.locator('.pointer[data-tool="pen"]')).toBeVisible()
    await page.keyboard.press('d')
    await expect(page.locator('.pointer')).toHaveCount(0)
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  })

  test('a scene is gone to by its number, or among all of them', async ({ atlas, page }) => {
    await atlas.open(path)
    await atlas.taken()
    await page.keyboard.press('g')
    await page.getByRole('spinbutton', { name: 'Go to scene' }).fill('7')
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText('A place that stays empty')
    await page.keyboard.press('o')
    await page.getByRole('button', { name: /Moscow, December 2021/ }).click()
    await expect(title(page)).toHaveText('Moscow, December 2021')
  })

  test('an address names a scene, whose map and words are there, and loading it anew stays there', async ({
    atlas,
    page,
  }) => {
    await atlas.open(`${path}#7`)
    await expect(title(page)).toHaveText('A place that stays empty')
    await expect(atlas.country('Georgia')).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/#8$/)
    await page.reload()
    await expect(title(page)).toHaveText('Should powers from outside have a part?')
  })

  test('a quotation says whose voice it is, who and when, and leads to its source', async ({ atlas, page }) => {
    await atlas.open(`${path}#8`)
    const quoted = current(page).getByRole('figure')
    await expect(quoted).toContainText('Reported, not quoted')
    await expect(quoted).toContainText('both countries reject the involvement of powers from outside the region')
    await expect(quoted).toContainText('Abbas Araghchi, Minister of Foreign Affairs of Iran, 17 December 2025')
    await expect(quoted.getByRole('link')).toHaveAttribute('href', /^https:\/\/iranpress\.com/)
  })

  test('the speaker sees notes, clock and what is next, in step, and loses nothing by loading anew', async ({
    atlas,
    page,
  }) => {
    await atlas.open(path)
    await atlas.taken()
    await page.keyboard.press('ArrowRight')
    const opening = page.waitForEvent('popup')
    await page.keyboard.press('s')
    const speaker = await opening
    const now = speaker.getByRole('region', { name: /^Now/ })
    await expect(now).toContainText('One sentence to begin with')
    await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('Three and three')
    await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('Read the sentence aloud')
    await speaker.keyboard.press('PageDown')
    await expect(title(page)).toHaveText('Three and three')
    await page.keyboard.press('PageDown')
    await expect(now).toContainText('Who had the idea?')
    await expect(speaker.getByRole('timer')).not.toHaveText('0:00')
    await speaker.reload()
    await expect(now).toContainText('Who had the idea?')
    await expect(speaker.getByRole('timer')).not.toHaveText('0:00')
    await page.reload()
    await expect(title(page)).toHaveText('Who had the idea?')
    await speaker.close()
    await page.keyboard.press('PageDown')
    await expect(title(page)).toHaveText('Moscow, December 2021')
  })

  test('notes open in a drawer where there is one screen only', async ({ atlas, page }) => {
    await atlas.open(`${path}#2`)
    await atlas.taken()
    await page.getByRole('button', { name: 'Notes' }).click()
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Let the class find the six')
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('The map is of the end of 2020')
  })

  test('the moving map shows what the still one does, beside the card, however large the page shows it', async ({
    atlas,
    page,
  }) => {
    const names = ['Türkiye', 'Iran', 'Georgia']
    /** Written anew with each scene, so it is asked until all are there. */
    const where = async (within: string) => {
      const boxes = names.map((name) => page.locator(within).getByText(name, { exact: true }).boundingBox())
      return (await Promise.all(boxes)).map((box) => box ?? { x: NaN, y: NaN })
    }
    await atlas.open(`${path}#2`)
    await atlas.taken()
    await expect(title(page)).toHaveText('Three and three')
    let drawn = await where('.poster > .names')
    await expect(async () => {
      drawn = await where('.poster > .names')
      for (const { x } of drawn) expect(x).toBeGreaterThan(0)
    }).toPass()
    await atlas.live()
    await expect(async () => {
      const moving = await where('.canvas')
      for (const [index, { x, y }] of moving.entries()) {
        expect(Math.abs(x - drawn[index]!.x)).toBeLessThan(60)
        expect(Math.abs(y - drawn[index]!.y)).toBeLessThan(60)
      }
    }).toPass()
  })

  test('after its flights the map is what it is where the scene is opened by its address', async ({
    atlas,
    page,
    context,
  }) => {
    test.slow()
    const map = { x: 860, y: 20, width: 900, height: 880 }
    await atlas.open(`${path}#7`)
    await atlas.live()
    await expect(atlas.names('moving').getByText('GEORGIA')).toBeVisible()
    const names = await atlas.namesOnMap()
    const picture = await page.screenshot({ clip: map })
    await page.close()
    const flown = new AtlasPage(await context.newPage())
    await flown.open(`${path}#5`)
    await flown.live()
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp']) await flown.page.keyboard.press(key)
    await expect(title(flown.page)).toHaveText('A place that stays empty')
    await expect.poll(() => flown.namesOnMap(), { timeout: 20_000 }).toEqual(names)
    await expect.poll(() => flown.shareUnlike(picture, map), { timeout: 20_000 }).toBeLessThan(0.01)
  })

  test('all text of a scene is at least 28 pixels high on a projector, and none of the card lies on what it tells of', async ({
    atlas,
    page,
  }) => {
    await atlas.open(`${path}#7`)
    await atlas.live()
    const smallest = await current(page).evaluate((scene) =>
      Math.min(
        ...[...scene.querySelectorAll('*')]
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ),
    )
    expect(smallest).toBeGreaterThanOrEqual(28)
    const card = (await current(page).boundingBox())!
    const georgia = (await atlas.country('Georgia').boundingBox())!
    expect(georgia.x).toBeGreaterThan(card.x + card.width)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('scenes follow one another, and the map shows the one that is scrolled to', async ({ atlas, page }) => {
    await atlas.open(path)
    await atlas.taken()
    await page.getByRole('heading', { name: 'A place that stays empty' }).scrollIntoViewIfNeeded()
    await page
      .getByRole('heading', { name: 'A place that stays empty' })
      .evaluate((heading) => heading.scrollIntoView({ block: 'center' }))
    await expect(title(page)).toHaveText('A place that stays empty')
    await expect(page).toHaveURL(/#7$/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('all scenes are there to read, with their quotations and where they lead', async ({ page, baseURL }) => {
    await page.goto(baseURL + path)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10)
    await expect(page.getByRole('figure').first()).toContainText('Reported, not quoted')
    await expect(page.getByRole('link', { name: /^This scene in the atlas/ })).toHaveCount(10)
  })
})
