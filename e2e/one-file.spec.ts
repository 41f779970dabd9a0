/** The whole atlas as one file, opened from a disk without a network: it asks for nothing, and has all that the site has. */
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { AtlasPage, expect, test as base } from './atlas-page.ts'
import { linesIn } from './pdf.ts'

const file = fileURLToPath(new URL('../dist/formats-atlas.html', import.meta.url))
const address = pathToFileURL(file).href

/** Whatever a test is about, a request, a breach of the policy or an error fails it. */
const test = base.extend<{ moves: boolean; quiet: void }>({
  /** Whether the map is to go live, for which two cores without a graphics processor need half a minute. */
  moves: [false, { option: true }],
  quiet: [
    async ({ page, context, moves }, use) => {
      await context.setOffline(true)
      if (!moves) await page.addInitScript(() => Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null))
      const heard = listenTo(page)
      await use()
      expect(heard).toEqual([])
    },
    { auto: true },
  ],
})

function listenTo(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    const isFile = request.isNavigationRequest() && pathname.endsWith('/formats-atlas.html')
    if (!isFile && !['data:', 'blob:'].includes(protocol)) heard.push(`asked for ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text())
  })
  return heard
}

test('a country opens at an address in the fragment, and Back, reload and a bookmark lead there', async ({
  atlas,
  page,
}) => {
  await atlas.open(address)
  await atlas.taken()
  await atlas.country('Iran').press('Enter')
  await expect(atlas.heading).toHaveText('Iran')
  // Fewer travel with the front page.
  await expect(atlas.cards.nth(6)).toBeVisible()
  await expect(page).toHaveURL(`${address}#/country/IRN/`)
  const width = page.locator('.flag').evaluate((flag: HTMLImageElement) => flag.decode().then(() => flag.naturalWidth))
  expect(await width).toBeGreaterThan(0)
  await page.getByRole('button', { name: /Theme/ }).click()
  await expect(page).toHaveURL(`${address}#/country/IRN/?theme=light`)
  await page.reload()
  await expect(atlas.heading).toHaveText('Iran')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.goBack()
  await expect(atlas.heading).toHaveText(/Who sits/)
  await page.goForward()
  await expect(atlas.heading).toHaveText('Iran')
})

test.describe('with WebGL', () => {
  test.use({ moves: true })

  test('the live map comes, and draws its countries', async ({ atlas, page }) => {
    await atlas.open(`${address}#/country/IRN/`)
    await expect(atlas.heading).toHaveText('Iran')
    await atlas.live()
    // Without its worker the map is there and blank.
    const member = await atlas.colourOf('var(--slot-1)')
    await expect.poll(async () => atlas.shareOf(member, await atlas.middleOf('Iran'))).toBeGreaterThan(0.5)
    // It is framed for whoever is read, in the drawing below it as well.
    await expect(page.locator('.poster a[aria-current]')).toHaveAttribute('data-place', 'IRN')
  })
})

test('search finds what is said, and leads to it', async ({ atlas, page }) => {
  await atlas.open(address)
  await atlas.taken()
  await page.keyboard.press('/')
  await atlas.search.field.fill('proposed')
  await expect(atlas.found('Statements').first()).toBeVisible()
  await atlas.search.field.fill('Грузия')
  await atlas.search.results.first().click()
  await expect(page).toHaveURL(`${address}#/country/GEO/`)
})

test('a place on a page is part of its address', async ({ atlas, page }) => {
  await atlas.open(`${address}#/format/three-plus-three/`)
  await expect(atlas.heading).toContainText('3+3')
  const id = (await atlas.reading.locator('[id^="meeting-"]').last().getAttribute('id'))!
  await atlas.open(`${address}#/format/three-plus-three/?date=2024#${id}`)
  await page.reload()
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  await page.getByRole('link', { name: 'Skip to the text' }).press('Enter')
  await expect(atlas.reading).toBeFocused()
  await expect(page).toHaveURL(`${address}#/format/three-plus-three/?date=2024#read`)
})

test('every kind of page is there, and the timeline and what is said of the date', async ({ atlas, page }) => {
  await atlas.open(address)
  for (const [path, heading] of [
    ['formats/', 'Every table in the region'],
    ['compare/', 'Who sits at which table'],
    ['topics/', 'Who stands where'],
    ['topic/outside-powers/', /\?$/],
    ['pair/IRN-RUS/', 'Iran and Russia'],
    ['article/iranpress-314057/', /Caucasus/],
    ['borders/', 'How the borders are drawn'],
    ['borders/crimea/', /Crimea/],
    ['left-out/', 'What we left out'],
    ['statement/none/', 'There is no such page'],
    ['somewhere/else/', 'There is no such page'],
  ] as const) {
    await page.evaluate((fragment) => location.assign(fragment), `#/${path}`)
    await expect(atlas.heading).toHaveText(heading)
    await expect(atlas.reading.getByRole('alert')).toHaveCount(0)
  }
  await page.evaluate(() => location.assign('#/?date=2022'))
  await expect(page.getByText(/^Of later dates in the atlas: .* statements/)).toBeVisible()
  await expect(atlas.timeline).toBeVisible()
})

const story = `${address}#/story/the-3-plus-3-in-ten-minutes/`
const current = (page: Page) => page.locator('.scene[data-current]')

test('a story is presented at its scene, by keys, in step with the speaker’s window, and loading it anew stays there', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${story}#7`)
  await expect(current(page).getByRole('heading')).toHaveText('A place that stays empty')
  await expect(atlas.country('Georgia')).toHaveAttribute('aria-current', 'true')
  await atlas.taken()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(`${story}#8`)
  const frame = await atlas.map.getAttribute('data-frame')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).toContainText('1 of 10')
  await expect(atlas.map).not.toHaveAttribute('data-frame', frame!)
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opening
  const heard = listenTo(speaker)
  await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('Read the sentence aloud')
  await speaker.keyboard.press('PageDown')
  await expect(current(page)).toContainText('2 of 10')
  await page.reload()
  await expect(current(page)).toContainText('2 of 10')
  await page.getByRole('button', { name: 'Notes' }).click()
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Let the class find the six')
  const leading = page.waitForEvent('popup')
  await current(page)
    .getByRole('link', { name: /^This scene in the atlas/ })
    .click()
  const evidence = await leading
  await expect(evidence).toHaveURL(`${address}#/format/three-plus-three/`)
  await expect(evidence.getByRole('heading', { level: 1 }).filter({ visible: true })).toContainText('3+3')
  expect(heard).toEqual([])
})

test('the quiz asks, proves its answer, and leads to where that is told', async ({ atlas, page }) => {
  const { begin, prompt, choices, proof, verdict } = atlas.quiz
  await atlas.open(`${address}#/quiz/?seed=class-7b`)
  await begin.click()
  await expect(prompt).toBeFocused()
  // What it took for granted stands there as well.
  await expect(page).toHaveURL(`${address}#/quiz/?seed=class-7b&length=8&about=three-plus-three`)
  await choices.first().check()
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(verdict).toBeVisible()
  await proof.getByRole('link').and(page.locator('[href^="#/"]')).last().click()
  await expect(atlas.map).toBeVisible()
  await expect(atlas.heading).not.toHaveText(/no such page/)
  await page.goBack()
  await expect(begin).toBeVisible()
})

test('a handout is printed out of it, its maps as lines', async ({ atlas, page }) => {
  await atlas.open(`${story}handout/`)
  await expect(page.locator('.sheet-map .drawing')).toHaveCount(2)
  const pdf = await page.pdf({ format: 'A4' })
  expect(Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])).toBeGreaterThanOrEqual(5)
  expect(linesIn(pdf)).toBeGreaterThan(5000)
})

test('from the atlas to a story and back, each has its own keys, and its own alone', async ({ atlas, page }) => {
  await atlas.open(address)
  await atlas.taken()
  await page.getByRole('link', { name: 'In class' }).click()
  await page.getByRole('link', { name: 'The 3+3 in ten minutes' }).click()
  await expect(current(page)).toContainText('What six neighbours')
  await atlas.taken()
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).toContainText('1 of 10')
  await page.getByRole('link', { name: 'All stories' }).click()
  await expect(page).toHaveURL(`${address}#/stories/`)
  await page.goBack()
  await expect(current(page)).toContainText('1 of 10')
  await atlas.taken()
  // Pressed once, it turns one scene: nothing of the first time is left.
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`${story}#2`)
  await page.evaluate(() => location.assign('#/country/IRN/'))
  await expect(atlas.heading).toHaveText('Iran')
  await atlas.taken()
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${address}#/`)
  await expect(atlas.heading).toHaveText(/Who sits/)
  await expect(page.locator('.black')).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(`${story}#2`)
  await expect(current(page)).toContainText('2 of 10')
  await page.goForward()
  await expect(atlas.heading).toHaveText('Iran')
})

test('a story of one’s own is made in it, kept on the device, and presented', async ({ atlas, page }) => {
  await atlas.open(`${address}#/stories/mine/`)
  const { maker } = atlas
  await maker.begin.click()
  await maker.field('Title').fill('My lesson')
  await maker.add('country/IRN/?date=2019')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(page).toHaveURL(/#\/story\/own\/\?kept=/)
  await atlas.taken()
  await page.keyboard.press('ArrowRight')
  await expect(atlas.shown).toContainText('Iran')
  await page.reload()
  await expect(atlas.shown).toContainText('Iran')
  await expect(atlas.country('Iran')).toHaveAttribute('aria-current', 'true')
  await page.getByRole('link', { name: 'All stories' }).click()
  await expect(maker.scenes).toHaveCount(1)
})

test('what is taken along names no folder of the reader’s, and nothing leads to a host', async ({ atlas, page }) => {
  await atlas.open(`${address}#/country/IRN/`)
  await expect(atlas.heading).toHaveText('Iran')
  const licences = page.waitForEvent('download')
  await page.getByRole('link', { name: /licen/i }).click()
  expect(await readFile(await (await licences).path(), 'utf8')).toMatch(
    /MIT[^]*maplibre-gl[^]*Noto|maplibre-gl[^]*MIT[^]*Open Font License/i,
  )
  await expect(page.getByRole('link', { name: /^(Data|New statements as a feed|Embed)/ })).toHaveCount(0)
  await atlas.take()
  await expect(atlas.taking.getByRole('textbox')).toHaveValue(/formats-atlas\.html#\/country\/IRN\//)
  await expect(atlas.taking.getByRole('link')).toHaveCount(0)
  const { content } = await atlas.download('Map (GeoJSON)')
  expect(content.toString()).toContain('FeatureCollection')
  expect(content.toString()).not.toContain('file:')
})

test('it opens from a folder with spaces and letters of another script, twice', async ({
  atlas,
  page,
  context,
}, info) => {
  const folder = info.outputPath('Карта и слова 100%')
  await mkdir(folder, { recursive: true })
  await copyFile(file, `${folder}/formats-atlas.html`)
  const there = pathToFileURL(`${folder}/formats-atlas.html`).href
  await atlas.open(`${there}#/country/ARM/`)
  await expect(atlas.heading).toHaveText('Armenia')
  const other = await context.newPage()
  const heard = listenTo(other)
  await other.goto(`${there}#/country/TUR/`)
  await expect(other.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText('Türkiye')
  await atlas.country('Iran').press('Enter')
  await expect(page).toHaveURL(`${there}#/country/IRN/`)
  await expect(other).toHaveURL(`${there}#/country/TUR/`)
  expect(heard).toEqual([])
})

test('without WebGL the drawing stays, and is framed for whoever is read', async ({ baseURL }, { project }) => {
  const { launchOptions } = project.use
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--disable-3d-apis'],
  })
  const page = await browser.newPage({ baseURL: baseURL! })
  const heard = listenTo(page)
  const atlas = new AtlasPage(page)
  await atlas.open(address)
  await expect(page.getByRole('status').filter({ hasText: 'still drawing' })).toBeVisible()
  const frame = await atlas.map.getAttribute('data-frame')
  await atlas.country('Georgia').press('Enter')
  await expect(atlas.heading).toHaveText('Georgia')
  await expect(atlas.map).not.toHaveAttribute('data-frame', frame!)
  await expect(atlas.country('Georgia')).toHaveClass(/selected/)
  expect(heard).toEqual([])
  await browser.close()
})

test('a browser that cannot unpack it shows the first page, and says so', async ({ atlas, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'))
  await atlas.open(address)
  await expect(atlas.heading).toHaveText(/Who sits/)
  await expect(atlas.country('Georgia')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'cannot unpack' })).toBeVisible()
})

test('the policy knows its scripts by their hashes, and nothing of any host', async ({ atlas, page }) => {
  await atlas.open(address)
  await atlas.taken()
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
  expect(policy).toMatch(/^default-src 'none'; script-src ('sha256-[^']+' ?){3};/)
  expect(policy).not.toMatch(/https?:|'self'|\*/)
  await expect(page.getByText('cannot unpack')).toBeHidden()
})

test('the drawing is painted before anything is unpacked, on a slow processor too', async ({ atlas, page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('script[type=module]')) return
      performance.mark('unpacked')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await atlas.open(address)
  await atlas.taken()
  const [painted, unpacked] = await page.evaluate(() =>
    ['first-contentful-paint', 'unpacked'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
  )
  expect(painted).toBeLessThan(unpacked!)
})
