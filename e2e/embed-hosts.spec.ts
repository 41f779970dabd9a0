/** The atlas in pages of others that are narrow, strict, written from right to left, off line, or full of frames. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { FrameLocator, Locator } from '@playwright/test'
import { expect, test, type HostPage } from './host.ts'

const frameOf = (address: string, style = 'width:640px;height:560px', more = '') =>
  `<iframe src="${address}" title="Map" style="border:0;${style}" ${more}></iframe>`

const element = ({ atlas }: HostPage) =>
  `<formats-atlas view="country/IRN/" title="Iran"></formats-atlas><script src="${atlas}embed.js"></script>`

const farBelow = '<p>Text below the frame</p><div style="height:4000px"></div>'

const isAsTallAsItsWords = async (host: HostPage) => (await host.height()) === (await host.contentHeight())

/** By how many pixels what is in a page is wider than the page. */
const sideways = (page: Locator) => page.evaluate((root) => root.scrollWidth - root.clientWidth)

test.describe('in a page that is written from right to left', () => {
  test.beforeEach(async ({ host, atlas: _ }) => {
    await host.open(`<p>أخبار اليوم</p>${element(host)}`, '', { root: 'dir="rtl" lang="ar"' })
    await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Iran')
  })

  test('it is as tall as its words', async ({ host }) => {
    await expect.poll(() => isAsTallAsItsWords(host)).toBe(true)
    expect(await host.height()).toBeGreaterThan(300)
  })

  test('nothing stands out sideways, neither of the host nor of the frame', async ({ host }) => {
    await expect.poll(() => isAsTallAsItsWords(host)).toBe(true)
    expect(await sideways(host.page.locator('html'))).toBe(0)
    expect(await sideways(host.frame().locator('html'))).toBe(0)
  })

  test('its own text goes from left to right', async ({ host }) => {
    const [before, after] = await host
      .frame()
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => {
        const line = document.createRange()
        line.selectNodeContents(heading)
        const [text, page] = [line.getBoundingClientRect(), document.documentElement.getBoundingClientRect()]
        return [text.left - page.left, page.right - text.right] as const
      })
    expect(before).toBeLessThan(after)
  })
})

test('a host whose policy allows the atlas’s script and frame and no inline style has the element', async ({
  host,
  page,
  atlas: _,
}) => {
  const breaches: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') breaches.push(message.text())
  })
  const { origin } = new URL(host.atlas)
  const policy = `default-src 'none'; script-src 'self' ${origin}; frame-src ${origin}; style-src 'self'`
  await host.open(element(host), '', { headers: { 'Content-Security-Policy': policy } })
  await expect.poll(() => isAsTallAsItsWords(host)).toBe(true)
  await expect(host.element).toHaveCSS('border-top-width', '0px')
  expect(breaches).toEqual([])
})

test('the listener that Datawrapper has newsrooms paste gives the frame its height, and no other', async ({
  host,
  atlas: _,
}) => {
  const listener = `<script>
    addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height']
      if (heights === undefined) return
      for (const id in heights)
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === event.source) frame.style.height = heights[id] + 'px'
    })
  </script>`
  const other = '<iframe title="Other" srcdoc="Other" style="height:222px;border:0"></iframe>'
  await host.open(frameOf(`${host.atlas}embed/topic/outside-powers/`) + other, listener)
  await expect.poll(() => isAsTallAsItsWords(host)).toBe(true)
  expect(await host.height()).toBeGreaterThan(300)
  expect(await host.page.getByTitle('Other').boundingBox()).toMatchObject({ height: 222 })
})

test('AMP gives it its height, in the sandbox that it makes', async ({ host, atlas: _ }) => {
  // As amp-iframe does: of the frame's own window, of its origin or of none, and of 100 pixels at least.
  const listener = `<script>
    addEventListener('message', ({ data, origin, source }) => {
      const frame = document.querySelector('iframe')
      if (source !== frame.contentWindow || (origin !== 'null' && origin !== new URL(frame.src).origin)) return
      if (data.sentinel !== 'amp' || data.type !== 'embed-size' || !(data.height >= 100)) return
      frame.style.height = data.height + 'px'
    })
  </script>`
  const sandbox = 'sandbox="allow-scripts allow-popups" scrolling="no"'
  await host.open(frameOf(`${host.atlas}embed/country/IRN/#amp=1`, 'width:640px;height:200px', sandbox), listener)
  await expect.poll(() => isAsTallAsItsWords(host)).toBe(true)
  expect(await host.height()).toBeGreaterThan(300)
})

test.describe('in a frame of 320 pixels', () => {
  const narrow = 'width:320px;height:900px'

  /** Each can be pressed where it stands, and stands within the frame. */
  async function expectAllReachable(frame: FrameLocator): Promise<void> {
    const links = frame.getByRole('link', { name: /Open in Formats Atlas/ })
    for (const kind of [frame.getByRole('button'), frame.locator('summary'), links]) {
      await expect(kind.first()).toBeVisible()
      for (const control of await kind.filter({ visible: true }).all()) {
        // Before it is tried, as that would move what is hidden behind the edge into view.
        const { x, width } = (await control.boundingBox())!
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(320)
        await control.click({ trial: true })
      }
    }
  }

  for (const view of [
    'country/IRN/',
    'format/three-plus-three/',
    'topic/outside-powers/',
    'pair/IRN-RUS/',
    'statement/iranpress-314057-common-partnership/',
    'compare/',
    'timeline/',
  ])
    test(`nothing of ${view} stands out sideways`, async ({ host, atlas: _ }) => {
      await host.open(frameOf(`${host.atlas}embed/${view}`, narrow))
      await expect(host.frame().getByRole('heading', { level: 1 })).toBeVisible()
      expect(await sideways(host.frame().locator('html'))).toBeLessThanOrEqual(0)
      expect(await sideways(host.frame().locator('.frame'))).toBeLessThanOrEqual(0)
    })

  test('all that can be pressed can be reached', async ({ host, atlas: _ }) => {
    await host.open(frameOf(`${host.atlas}embed/country/IRN/`, narrow))
    await expect(host.frame().getByRole('button', { name: 'Explore the map' })).toBeVisible()
    await expectAllReachable(host.frame())
  })

  test('and when the map moves, likewise', async ({ host, atlas: _ }) => {
    await host.open(frameOf(`${host.atlas}embed/country/IRN/`, narrow))
    await host.explore()
    await expect(host.frame().getByRole('button', { name: 'Zoom in' })).toBeVisible()
    await expectAllReachable(host.frame())
    expect(await sideways(host.frame().locator('html'))).toBeLessThanOrEqual(0)
  })
})

test.describe('off line once it has loaded', () => {
  test.beforeEach(async ({ host, context, atlas: _ }) => {
    await host.open(frameOf(`${host.atlas}embed/country/IRN/`))
    await host.page.waitForLoadState('networkidle')
    await context.setOffline(true)
  })

  test('what is folded opens', async ({ host }) => {
    await host.frame().getByText('The words and their sources').click()
    await expect(host.frame().getByRole('article').first()).toBeVisible()
  })

  test('the map stays still when it is asked for, and the page can be read', async ({ host, page }) => {
    const said = page.waitForEvent('console', (message) => message.text().startsWith('The frame stays still'))
    await host.frame().getByRole('button', { name: 'Explore the map' }).click()
    await said
    await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Iran')
    await expect(host.frame().getByRole('link', { name: /^Armenia:/ })).toBeVisible()
    await expect(host.frame().locator('.map.live')).toHaveCount(0)
  })

  test('the map moves when it is asked for again on line', async ({ host, context, page }) => {
    const said = page.waitForEvent('console', (message) => message.text().startsWith('The frame stays still'))
    await host.frame().getByRole('button', { name: 'Explore the map' }).click()
    await said
    await context.setOffline(false)
    await host.explore()
  })
})

test.describe('what is pressed and turned', () => {
  const keys = ['ArrowRight', '+', 'T']

  test('is the host’s while the focus is there: a still frame fetches nothing', async ({ host, page, atlas: _ }) => {
    await host.open(`<button>Subscribe</button>${frameOf(`${host.atlas}embed/country/IRN/`)}`)
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.getByRole('button', { name: 'Subscribe' }).focus()
    for (const key of keys) await page.keyboard.press(key)
    await expect(host.frame().locator('html')).not.toHaveAttribute('data-awake')
    expect(requests).toEqual([])
  })

  test('is the frame’s while the focus is in it', async ({ host, page, atlas: _ }) => {
    await host.open(frameOf(`${host.atlas}embed/country/IRN/`))
    await host
      .frame()
      .getByRole('link', { name: /^Armenia:/ })
      .focus()
    await page.keyboard.press('ArrowRight')
    await expect(host.frame().locator('html')).toHaveAttribute('data-awake')
    await expect(host.frame().locator('.map.live')).toHaveCount(1, { timeout: 45_000 })
  })

  test('is the host’s again when the reader goes back there: the moving map stays as it is', async ({
    host,
    page,
    atlas: _,
  }) => {
    await host.open(`<button>Subscribe</button>${frameOf(`${host.atlas}embed/country/IRN/`)}`)
    await host.explore()
    const place = () => host.frame().locator('.canvas').getByText('Armenia', { exact: true }).boundingBox()
    const before = await place()
    expect(before).not.toBeNull()
    await page.getByRole('button', { name: 'Subscribe' }).focus()
    for (const key of keys) await page.keyboard.press(key)
    await expect(host.frame().getByRole('button', { name: 'Show as a table' })).toBeVisible()
    expect(await place()).toEqual(before)
  })

  for (const kind of ['still', 'moving'] as const)
    test(`by the wheel over a ${kind} map scrolls the host`, async ({ host, page, atlas: _ }) => {
      await host.open(frameOf(`${host.atlas}embed/country/IRN/`) + farBelow)
      await expect.poll(() => host.contentHeight()).toBeLessThanOrEqual(560)
      if (kind === 'moving') await host.explore()
      await host
        .frame()
        .locator('.map')
        .hover({ position: { x: 200, y: 100 } })
      await page.mouse.wheel(0, 200)
      await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100)
    })
})

test('in a sandbox that forbids all storage it is explored without an error', async ({ host, atlas: _ }) => {
  await host.open(frameOf(`${host.atlas}embed/country/IRN/`, 'width:640px;height:700px', 'sandbox="allow-scripts"'))
  const storage = host
    .frame()
    .locator('html')
    .evaluate(() => localStorage.length)
  await expect(storage).rejects.toThrow(/SecurityError|Access is denied/)
  await host.explore()
  await host
    .frame()
    .getByRole('link', { name: /^Armenia:/ })
    .press('Enter')
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Armenia')
  await host.frame().getByRole('button', { name: 'Show as a table' }).click()
  await expect(host.frame().getByRole('region', { name: /^The map as a table/ })).toBeVisible()
})

test('where storage is allowed, nothing is kept', async ({ host, context, atlas: _ }) => {
  await host.open(frameOf(`${host.atlas}embed/country/IRN/`, 'width:640px;height:700px'))
  await host.explore()
  await host
    .frame()
    .getByRole('link', { name: /^Armenia:/ })
    .press('Enter')
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Armenia')
  const kept = await host
    .frame()
    .locator('html')
    .evaluate(async () => ({
      cookies: document.cookie,
      entries: localStorage.length + sessionStorage.length,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }))
  expect(kept).toEqual({ cookies: '', entries: 0, databases: [], caches: [] })
  expect(await context.cookies()).toEqual([])
})

test.describe('graphics contexts', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test.beforeEach(async ({ page }) => {
    // MapLibre gives its own back when its canvas has left the page: the window hears only of those that are in use.
    await page.addInitScript(() => {
      const counting = Object.assign(globalThis, { losses: 0 })
      addEventListener('webglcontextlost', () => counting.losses++, { capture: true })
    })
  })

  test('are two at most, of those acted on last, and none is lost in use', async ({ host, atlas: _ }) => {
    test.setTimeout(300_000)
    const views = ['country/IRN/', 'country/ARM/', 'format/csto/', 'timeline/']
    await host.open(views.map((view) => frameOf(`${host.atlas}embed/${view}`, 'width:340px;height:700px')).join(''))
    for (const index of views.keys()) await host.explore(index)
    await expect.poll(() => host.canvases()).toEqual([0, 0, 1, 1])
    await host.explore(0)
    await expect.poll(() => host.canvases()).toEqual([1, 0, 0, 1])
    expect(await host.inEveryWindow('losses')).toEqual([0, 0, 0, 0, 0])
  })

  test('are given back far out of view, and the drawing is there when the reader comes back', async ({
    host,
    page,
    atlas: _,
  }) => {
    await host.open(frameOf(`${host.atlas}embed/country/IRN/`) + farBelow)
    await host.explore()
    expect(await host.canvases()).toEqual([1])
    await page.evaluate(() => scrollTo(0, 3000))
    await expect.poll(() => host.canvases()).toEqual([0])
    await page.evaluate(() => scrollTo(0, 0))
    await expect(host.frame().getByRole('button', { name: 'Explore the map' })).toBeVisible()
    await expect(host.frame().getByRole('link', { name: /^Armenia:/ })).toBeVisible()
    expect(await host.inEveryWindow('losses')).toEqual([0, 0])
  })
})

test('twenty on one page take less than 60 MB for their scripts, and each can be read', async ({
  host,
  page,
  atlas: _,
}) => {
  const views = ['country/IRN/', 'country/ARM/', 'format/csto/', 'timeline/', 'topic/outside-powers/']
  const frames = Array.from({ length: 20 }, (_, index) => frameOf(`${host.atlas}embed/${views[index % views.length]}`))
  await host.open(frames.join(''))
  for (const index of frames.keys()) {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
    await expect(host.frame(index).getByRole('heading', { level: 1 })).toBeVisible()
    const folded = host.frame(index).locator('.frame-evidence > summary')
    if ((await folded.count()) > 0) await folded.click()
    await expect(host.frame(index).getByRole('main')).toBeVisible()
  }
  expect(await host.canvases()).toEqual(frames.map(() => 0))

  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const megabytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value / 1e6
  test.info().annotations.push({ type: 'script heap of twenty frames', description: `${megabytes.toFixed(1)} MB` })
  expect(megabytes).toBeLessThan(60)
})

test.describe('a framed page on paper', () => {
  test.beforeEach(async ({ atlas, page }) => {
    await atlas.open('embed/country/IRN/')
    await page.emulateMedia({ media: 'print' })
  })

  test('has the words that are folded away on the screen', async ({ page }) => {
    await expect(page.getByRole('article').first()).toBeVisible()
  })

  test('has nothing to press', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test.describe('what stands on the page', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const sum = Object.assign(globalThis, { shifts: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) sum.shifts += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
  })

  const painted = ({ page }: HostPage) =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

  /** A browser that stops in the middle of a page shows a `details` without its summary, for less than a thousandth. */
  async function expectStillness(host: HostPage): Promise<void> {
    await painted(host)
    const [ofHost, ofFrame] = await host.inEveryWindow<number>('shifts')
    test.info().annotations.push({ type: 'shift of host and frame', description: `${ofHost}, ${ofFrame}` })
    expect(ofHost).toBe(0)
    expect(ofFrame).toBeLessThan(0.001)
  }

  test('does not move when a frame of fixed height loads, neither in the host nor in the frame', async ({
    host,
    page,
    atlas: _,
  }) => {
    // Its styles come when the host has been painted, as they do over a slow line.
    await page.route(/assets\/index.*\.css$/, async (route) => {
      await painted(host)
      await route.continue()
    })
    await host.open(frameOf(`${host.atlas}embed/country/IRN/`) + farBelow)
    await expect.poll(() => host.heard()).toContainEqual(expect.objectContaining({ type: 'formats-atlas:height' }))
    await page.waitForLoadState('networkidle')
    await expectStillness(host)
  })

  test('does not move either when its map comes to life', async ({ host, atlas: _ }) => {
    await host.open(frameOf(`${host.atlas}embed/country/IRN/`) + farBelow)
    await host.explore()
    await expectStillness(host)
  })
})

test('what is folded stays so when the map comes to life, and there is nothing to go back to', async ({
  host,
  atlas: _,
}) => {
  await host.open(frameOf(`${host.atlas}embed/country/IRN/`))
  await host.explore()
  await expect(host.frame().getByText('The words and their sources')).toBeVisible()
  await expect(host.frame().getByRole('main')).toBeHidden()
  await expect(host.frame().getByRole('button', { name: /^Back to/ })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`a framed page by itself, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 640, height: 900 }, bypassCSP: true })

    test('has no serious or critical finding', async ({ atlas, page }) => {
      const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
      for (const path of [
        'embed/country/IRN/',
        'embed/statement/iranpress-314057-common-partnership/',
        'embed/compare/',
        'embed/timeline/',
      ]) {
        await atlas.open(path)
        for (const folded of await page.locator('summary').all()) await folded.click()
        await page.addScriptTag({ path: axe })
        const results = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } }
          return axe.run()
        })
        const grave = results.violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `/${path} ${id}: ${nodes.map((node) => node.html).join(' ')}`)
        expect(grave).toEqual([])
      }
    })
  })
