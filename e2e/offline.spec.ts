/** Without a network: the atlas opens whole from the device, tells of a new version, and works as ever where it cannot be kept. */
import type { Page } from '@playwright/test'
import { toolGroups, toolPath } from '../src/domain/tool.ts'
import { AtlasPage } from './atlas-page.ts'
import { expect, test, type Deployments } from './deployments.ts'

test.use({ serviceWorkers: 'allow' })
// A page is drawn, kept, and drawn again, by two cores that do so in software.
test.setTimeout(180_000)

/** Opens a page and waits until all of the atlas is on the device. The still drawing is sooner there than the moving map. */
async function keep(atlas: AtlasPage, host: Deployments, { path = '', live = false } = {}): Promise<void> {
  if (!live) await atlas.withoutWebGL()
  await atlas.open(host.address + path)
  if (live) await atlas.live()
  await atlas.kept()
}

async function cut(page: Page, host: Deployments): Promise<void> {
  await page.context().setOffline(true)
  host.disappear()
}

test('once it was opened, all of the atlas is there without a network', async ({ atlas, page, host }) => {
  await keep(atlas, host, { live: true })
  await cut(page, host)

  await page.reload()
  await expect(atlas.heading).toHaveText(/Who sits/)
  await atlas.live()

  await atlas.country('Kazakhstan').press('Enter')
  await expect(atlas.heading).toHaveText('Kazakhstan')
  await expect(atlas.reading.getByRole('heading', { name: /^At these tables/ })).toBeVisible()

  await atlas.open(`${host.address}topic/outside-powers/?theme=dark`)
  await expect(atlas.heading).toHaveText(/outside|powers/i)
  await expect(page).toHaveTitle(/outside|powers/i)
  await expect(page).toHaveURL(/topic\/outside-powers\/\?theme=dark$/)

  await atlas.open(`${host.address}country/UZB/?date=2019`)
  await expect(atlas.heading).toHaveText('Uzbekistan')
  await expect(page).toHaveURL(/country\/UZB\/\?date=2019$/)

  await atlas.openSearch()
  await atlas.search.field.fill('Tadschikistan')
  await expect(atlas.found('Countries').first()).toHaveText(/Tajikistan/)
})

test('what a class needs is there without a network, though nobody was there before', async ({ atlas, page, host }) => {
  await keep(atlas, host)
  await cut(page, host)
  for (const tool of toolGroups.class) {
    await atlas.open(host.address + toolPath(tool))
    await expect(atlas.heading).toBeVisible()
  }
  await atlas.open(`${host.address}stories/`)
  const stories = await atlas.reading
    .getByRole('link', { name: /handout/i })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(stories.length).toBeGreaterThanOrEqual(3)
  for (const address of stories) {
    await atlas.open(address)
    await expect(page.getByRole('heading', { name: /^Answers/ })).toBeVisible()
  }
  await atlas.open(`${host.address}story/the-3-plus-3-in-ten-minutes/#8`)
  await expect(page.locator('.scene[data-current]').getByRole('figure')).toContainText('Reported, not quoted')
  await page.keyboard.press('PageUp')
  await expect(page.locator('.scene[data-current]')).toContainText('A place that stays empty')
  await atlas.open(`${host.address}quiz/?seed=class-7b&length=1&about=csto`)
  await atlas.quiz.begin.click()
  await atlas.quiz.choices.first().check()
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(atlas.quiz.proof).toBeVisible()
})

test('a page that was visited is there as it was, a statement by its address, and what is unknown says so', async ({
  atlas,
  page,
  host,
}) => {
  await keep(atlas, host, { path: 'country/IRN/' })
  const drawn = await atlas.map.getAttribute('data-frame')
  await cut(page, host)
  await page.reload()
  await expect(atlas.heading).toHaveText('Iran')
  expect(await atlas.map.getAttribute('data-frame')).toBe(drawn)
  await atlas.open(`${host.address}statement/arm-mirzoyan-2023/`)
  await expect(atlas.heading).toHaveText(/Mirzoyan/)
  await atlas.open(`${host.address}nowhere/`)
  await expect(atlas.heading).toHaveText('There is no such page')
})

test('nothing but the atlas itself is kept, and nothing that is framed, for sharing, or for downloading', async ({
  atlas,
  page,
  host,
}) => {
  const foreign: string[] = []
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && `${origin}/` !== host.address) foreign.push(request.url())
  })
  await keep(atlas, host)
  const addresses = await atlas.keptAddresses()
  expect(addresses.length).toBeGreaterThan(200)
  expect(addresses.filter((address) => !address.startsWith(host.address))).toEqual([])
  expect(addresses.filter((address) => /\/(embed|pictures|data)\/|\.zip|feed\./.test(address))).toEqual([])
  expect(foreign).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('who saves data keeps what was opened, and no more', async ({ atlas, page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })
  })
  await atlas.withoutWebGL()
  await atlas.open(`${host.address}country/IRN/`)
  await expect.poll(() => atlas.keptAddresses(), { timeout: 45_000 }).toContain(`${host.address}country/IRN/`)
  await expect
    .poll(async () => (await atlas.keptAddresses()).some((address) => /\/assets\/CountryPanel-/.test(address)))
    .toBe(true)
  let before = 0
  const isComingToRest = async () => before === (before = (await atlas.keptAddresses()).length)
  await expect.poll(isComingToRest, { intervals: [1000] }).toBe(true)
  const addresses = await atlas.keptAddresses()
  expect(addresses.filter((address) => /SearchDialog|FormatsPanel|shards\/country\/UZB/.test(address))).toEqual([])
  await cut(page, host)
  await page.reload()
  await expect(atlas.heading).toHaveText('Iran')
  await atlas.taken()
  await expect(atlas.open(`${host.address}country/UZB/`)).rejects.toThrow(/ERR_/)
})

test('a copy that was broken off is not taken for whole, and is completed on the next visit', async ({
  atlas,
  page,
  host,
}) => {
  await atlas.withoutWebGL()
  host.answer((path) => (path.startsWith('assets/bags-') ? '' : undefined))
  await atlas.open(host.address)
  await expect.poll(() => atlas.keptAddresses()).toContain(`${host.address}icon.svg`)
  expect(await atlas.keptAddresses()).not.toContain(`${host.address}?front`)
  host.answer(() => undefined)
  await page.reload()
  await atlas.kept()
  await cut(page, host)
  await atlas.open(`${host.address}country/UZB/`)
  await expect(atlas.heading).toHaveText('Uzbekistan')
})

/** As a browser does now and then by itself. */
async function lookForNew(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update())
}

test('a new version is told in one line; its button loads it at the same address, and the old copy goes', async ({
  atlas,
  page,
  host,
}) => {
  await keep(atlas, host, { path: 'country/KAZ/?date=2019' })
  host.deploySecond()
  await lookForNew(page)
  const notice = page.getByRole('status').filter({ hasText: 'A new version of the atlas is there' })
  await expect(notice).toBeVisible()
  expect(await atlas.startedBy()).not.toContain('second')
  const loaded = page.waitForEvent('load')
  await notice.getByRole('button', { name: 'Load it' }).click()
  await loaded
  expect(await atlas.startedBy()).toContain('second')
  await expect(page).toHaveURL(/country\/KAZ\/\?date=2019$/)
  await expect(atlas.heading).toHaveText('Kazakhstan')
  await expect(notice).toBeHidden()
  await expect.poll(() => atlas.copies(), { timeout: 30_000 }).toBe(1)
  await cut(page, host)
  await atlas.open(`${host.address}country/UZB/`)
  await expect(atlas.heading).toHaveText('Uzbekistan')
  expect(await atlas.startedBy()).toContain('second')
})

/** As a browser does with workers that had nothing to do for a while: here right before the page asks for its own. */
async function stopWorkersOnLoad(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await page.exposeFunction('stopWorkers', () => session.send('ServiceWorker.stopAllWorkers'))
  await page.addInitScript(() => {
    const { serviceWorker } = navigator
    const register = serviceWorker.register.bind(serviceWorker)
    serviceWorker.register = async (...given) => {
      await (window as unknown as { stopWorkers: () => Promise<void> }).stopWorkers()
      return register(...given)
    }
  })
}

test('the line goes when it is put off, and a page that is loaded anew is the new one without a word', async ({
  atlas,
  page,
  host,
}) => {
  await keep(atlas, host)
  host.deploySecond()
  await lookForNew(page)
  const notice = page.getByRole('status').filter({ hasText: 'A new version' })
  await notice.getByRole('button', { name: 'Later' }).click()
  await expect(notice).toBeHidden()
  await stopWorkersOnLoad(page)
  await page.reload()
  expect(await atlas.startedBy()).toContain('second')
  await expect(notice).toBeHidden()
  // The worker before gives way, and its copy goes.
  await atlas.kept()
  await expect.poll(() => atlas.copies(), { timeout: 30_000 }).toBe(1)
})

test('another tab stays on the old version, of which the host has nothing any more', async ({
  atlas,
  page,
  host,
  context,
}) => {
  await keep(atlas, host)
  const other = await context.newPage()
  const old = new AtlasPage(other)
  await old.withoutWebGL()
  await old.open(`${host.address}country/KAZ/`)
  await old.taken()
  host.deploySecond()
  await lookForNew(page)
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Load it' }).click()
  await loaded
  await atlas.kept()
  expect(await old.startedBy()).not.toContain('second')
  await other.getByRole('link', { name: 'Who stands where' }).first().click()
  await expect(old.heading).toHaveText(/Who stands where/)
  await old.take()
  await expect(old.taking).toBeVisible()
})

test('a framed page, and a page that another frames, register nothing and keep nothing', async ({
  atlas,
  page,
  host,
}) => {
  await atlas.open(`${host.address}embed/country/IRN/`)
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await atlas.live()
  host.answer((path) =>
    path === 'news.html' ? '<iframe src="/country/IRN/" width="1200" height="800"></iframe>' : undefined,
  )
  const dressed = page.waitForResponse(/assets\/noto-.*woff2/)
  await atlas.open(`${host.address}news.html`)
  await page.locator('iframe').contentFrame().locator('.map.live').waitFor({ timeout: 45_000 })
  await dressed
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await atlas.copies()).toBe(0)
})

test('where nothing can be stored, the atlas works as without', async ({ atlas, page, host }) => {
  const worker = String(await host.file('sw.js'))
  const blocked = `CacheStorage.prototype.open = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));`
  host.answer((path) => (path === 'sw.js' ? blocked + worker : undefined))
  await atlas.open(host.address)
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await page.reload()
  await atlas.live()
  await atlas.country('Kazakhstan').press('Enter')
  await expect(atlas.heading).toHaveText('Kazakhstan')
  expect(await atlas.copies()).toBe(0)
})

test('where there can be no worker, the atlas works as without', async ({ atlas, page, host }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('Denied', 'SecurityError'))
  })
  const warned = page.waitForEvent('console', (message) =>
    message.text().includes('not kept for use without a network'),
  )
  await atlas.withoutWebGL()
  await atlas.open(host.address)
  await warned
  await atlas.country('Kazakhstan').press('Enter')
  await expect(atlas.heading).toHaveText('Kazakhstan')
})

test('it can be installed', async ({ atlas, page, host }) => {
  await atlas.open(`${host.address}country/KAZ/`)
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await page.request.get(new URL(address!, host.address).href)).json()) as {
    readonly start_url: string
    readonly icons: readonly { readonly src: string; readonly type: string }[]
  }
  expect(manifest.start_url).toBe('/')
  for (const { src, type } of manifest.icons) {
    const answer = await page.request.get(new URL(src, host.address).href)
    expect(answer.headers()['content-type']).toBe(type)
  }
  const session = await page.context().newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  await atlas.open(`${host.address}embed/country/KAZ/`)
  await expect(page.locator('link[rel=manifest]')).toHaveCount(0)
})
