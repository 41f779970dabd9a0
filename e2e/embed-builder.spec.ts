/** What helps others to frame the atlas: the builder, the laboratory of hosts, the page for newsrooms, and the code in "Share & cite". */
import { expect, test } from './host.ts'

test('the code of the builder works in a bare page of another origin, at the height that it says', async ({
  host,
  atlas,
  page,
}) => {
  await atlas.open('embed/?view=country/IRN/')
  const code = page.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveValue(/embed\/country\/IRN\/\?height=560/)
  await host.open(await code.inputValue())
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Iran')
  expect(await host.contentHeight()).toBe(560)
  expect(await host.height()).toBe(560)
})

test('the code of the element works there, too, and of the same view', async ({ host, atlas, page }) => {
  await atlas.open('embed/')
  await page.getByRole('combobox', { name: 'View' }).selectOption({ label: 'Armenia' })
  await page.getByRole('radio', { name: 'Frame that sizes itself' }).check()
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  const code = page.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveValue(/view="country\/ARM\/".* theme="dark"/)
  await host.open(await code.inputValue())
  await expect.poll(async () => (await host.height()) === (await host.contentHeight())).toBe(true)
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Armenia')
  await expect(host.frame().locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('what feeds and mail show has the words, whose they are, their source and a picture in words', async ({
  atlas,
  page,
}) => {
  await atlas.open('embed/?view=statement/iranpress-314057-common-partnership/')
  const code = page.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveValue(/height:clamp\(/)
  // As where frames are taken out.
  await page.setContent((await code.inputValue()).replace(/<iframe[\s\S]*?<\/iframe>/, ''))
  const quotation = page.locator('blockquote')
  await expect(quotation).toContainText('reject the involvement of powers from outside the region')
  await expect(quotation.locator('a[href^="https://iranpress.com"]')).toHaveText('Iran Press')
  await expect(quotation.locator('img')).toHaveAttribute('alt', /^Map around Iran/)
})

test('words are framed as tall as they are, on a wide screen and on a narrow one', async ({ host, atlas, page }) => {
  await atlas.open('embed/?view=statement/irn-araghchi-2025-12-17/')
  const code = page.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveValue(/height:clamp\(/)
  await host.open(`<div style="max-width:640px;margin:0 16px">${await code.inputValue()}</div>`)
  for (const width of [1280, 560, 372]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(async () => (await host.height()) - (await host.contentHeight())).toBeGreaterThanOrEqual(0)
    expect((await host.height()) - (await host.contentHeight())).toBeLessThan(60)
  }
})

test('an address that has no page or no frame is refused in a sentence, and what was shown stays', async ({
  atlas,
  page,
}) => {
  await atlas.open('embed/?view=country/GEO/')
  const field = page.getByRole('textbox', { name: /^Or the address/ })
  const fault = page.getByRole('status').filter({ hasText: /page at|no frame/ })
  for (const [address, told] of [
    ['statement/nobody-said-so/', 'There is no page at'],
    ['https://elsewhere.example/nonsense', 'There is no page at'],
    ['borders/', 'has no frame'],
  ] as const) {
    await field.fill(address)
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(fault).toContainText(told)
    await expect(page.getByRole('textbox', { name: 'Code' })).toHaveValue(/embed\/country\/GEO\//)
  }
})

test('a colour that cannot be read is refused in a sentence, and the frame keeps its own', async ({ atlas, page }) => {
  await atlas.open('embed/?view=country/IRN/')
  await page.getByRole('radio', { name: 'Your own' }).check()
  const refused = page.getByRole('status').filter({ hasText: 'cannot be read' })
  await expect(page.frameLocator('.preview iframe').locator('html')).toHaveAttribute('style', /--frame-accent: #9a1b1b/)
  await expect(refused).toHaveCount(0)
  await page.getByLabel('Colour of the line and the link', { exact: true }).last().fill('#fff3a0')
  await expect(refused).toBeVisible()
})

test('a date to which a frame is pinned shows what the atlas showed then', async ({ atlas, page, host }) => {
  await atlas.open('embed/?view=format/csto/')
  await page.getByRole('radio', { name: 'Pinned to a day' }).check()
  await page.getByLabel('Day', { exact: true }).fill('1995-06-01')
  const code = page.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveValue(/date=1995-06-01/)
  await host.open(await code.inputValue())
  await expect(host.frame().getByRole('link', { name: /^Georgia: member of the CSTO/ })).toHaveCount(1)
})

test('a date that is pinned to the newest day takes no more than the page that was made', async ({ host, atlas }) => {
  const asked: string[] = []
  host.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await host.open(
    `<iframe src="${host.atlas}embed/format/csto/?date=2099-01-01&height=560" title="Map" width="640" height="560"></iframe>`,
  )
  await expect(host.frame().getByRole('heading', { level: 1 })).toBeVisible()
  await host.page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /assets\/.*\.js$/.test(path))).toHaveLength(1)
  expect(atlas.page).toBe(host.page)
})

test('in the laboratory every host that listens is answered, with one height', async ({ atlas, page }) => {
  await atlas.open('embed/lab/?view=country/IRN/')
  const answers = page.getByRole('region', { name: 'Who was answered' })
  await expect(answers.getByText('Answered', { exact: true })).toHaveCount(8)
  const heights = await answers.getByText(/^\d+ pixels$/).allTextContents()
  expect(heights).toHaveLength(8)
  expect(new Set(heights).size).toBe(1)
})

test('an unknown view gets a page that fits a frame, and leads to the atlas', async ({ host, atlas }) => {
  for (const path of ['embed/country/NOBODY/', 'embed/nonsense/', 'embed/statement/%00/']) {
    await host.open(`<iframe src="${host.atlas}${path}" title="Map" width="640" height="500"></iframe>`)
    await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await expect(host.frame().getByRole('link', { name: /Open in Formats Atlas/ })).toHaveAttribute('href', '/')
    await expect(host.frame().locator('.bar')).toHaveCount(0)
  }
  expect(atlas.page).toBe(host.page)
})

test('a story is framed with its scenes folded, and leads to where it is presented', async ({ host, atlas }) => {
  const view = 'story/the-3-plus-3-in-ten-minutes/'
  await host.open(
    `<formats-atlas view="${view}" title="A story"></formats-atlas><script src="${host.atlas}embed.js"></script>`,
  )
  await expect.poll(async () => (await host.height()) === (await host.contentHeight())).toBe(true)
  const folded = await host.height()
  await host.frame().getByText('10 scenes').first().click()
  await expect(host.frame().getByRole('figure').first()).toContainText('Reported, not quoted')
  await expect.poll(() => host.height()).toBeGreaterThan(folded + 500)
  await expect(host.frame().locator('canvas')).toHaveCount(0)
  await expect(host.frame().getByRole('link', { name: /Open in Formats Atlas/ })).toHaveAttribute('href', `/${view}`)
  expect(atlas.page).toBe(host.page)
})

test('a view gives its code under "Share & cite", and leads to the builder with it', async ({ atlas, page }) => {
  await atlas.open('format/csto/?date=2010')
  await atlas.taken()
  await page.getByRole('button', { name: 'Share & cite' }).click()
  await expect(atlas.taking.getByRole('textbox', { name: 'The code' })).toHaveValue(
    /embed\/format\/csto\/\?date=2010&#38;height=560|embed\/format\/csto\/\?date=2010&height=560/,
  )
  await atlas.taking.getByRole('link', { name: /^Size, colours/ }).click()
  await expect(page.getByRole('combobox', { name: 'View' })).toHaveValue('format/csto/')
  await expect(page.getByRole('radio', { name: 'Pinned to a day' })).toBeChecked()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page for newsrooms has the code to copy, and the builder leads there', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}embed/`)
    await page.getByRole('main').getByRole('link', { name: 'For newsrooms' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The atlas in your pages')
    await expect(page.getByText('<formats-atlas view="country/IRN/"')).toBeVisible()
  })
})
