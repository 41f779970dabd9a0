/** The atlas in the pages of others: as tall as what is read in it, whatever the host speaks, and quiet until somebody acts. */
import { expect, test } from './host.ts'

const plain = (address: string, more = '') =>
  `<iframe src="${address}" title="Map" style="width:640px;height:400px;border:0" ${more}></iframe>`

test('a plain frame tells its height in every way that needs no name', async ({ host, atlas: _ }) => {
  await host.open(plain(`${host.atlas}embed/country/IRN/`))
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Iran')
  const height = await host.contentHeight()
  await expect.poll(() => host.heard()).toContainEqual({ 'datawrapper-height': { 'formats-atlas': height } })
  const heard = await host.heard()
  expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height })
  expect(heard).toContainEqual(expect.objectContaining({ type: 'formats-atlas:height', height }))
  const texts = heard.filter((one) => typeof one === 'string').map((one) => JSON.parse(one) as unknown)
  expect(texts).toContainEqual(expect.objectContaining({ context: 'iframe.resize', height }))
})

test('pym.js gives it its height, and again when a card opens', async ({ host, atlas: _ }) => {
  const start = `<div id="map"></div><script>new pym.Parent('map', '${host.atlas}embed/format/three-plus-three/', {})</script>`
  await host.open(start, await host.library('pym'))
  await expect.poll(() => host.height()).toBeGreaterThan(300)
  expect(await host.height()).toBe(await host.contentHeight())
  const before = await host.height()
  const folded = host.frame().getByText('Members, meetings and their sources')
  await folded.click()
  await expect.poll(() => host.height()).toBeGreaterThan(before + 200)
  await folded.click()
  await expect.poll(() => host.height()).toBe(before)
})

test('iframe-resizer gives it its height', async ({ host, atlas: _ }) => {
  const start = `${plain(`${host.atlas}embed/topic/outside-powers/`, 'id="map"')}<script>iframeResize({ license: 'GPLv3' }, '#map')</script>`
  await host.open(start, await host.library('resizer'))
  await expect.poll(async () => (await host.height()) === (await host.contentHeight())).toBe(true)
  expect(await host.height()).toBeGreaterThan(500)
})

test('in the sandbox of WordPress it starts, and answers who knows the secret', async ({ host, atlas: _ }) => {
  const secret = 'a1B2c3D4e5'
  await host.open(plain(`${host.atlas}embed/country/GEO/#?secret=${secret}`, 'sandbox="allow-scripts"'))
  await host.page.evaluate((known) => {
    const frame = document.querySelector('iframe')!
    frame.contentWindow!.postMessage({ message: 'ready', secret: known }, '*')
  }, secret)
  const height = await host.contentHeight()
  await expect.poll(() => host.heard()).toContainEqual({ message: 'height', value: height, secret })
  await host.frame().getByRole('button', { name: 'Explore the map' }).click()
  await expect(host.frame().locator('.map.live')).toHaveCount(1, { timeout: 45_000 })
})

test('a host that does as it is told for twenty rounds does not make it grow', async ({ host, atlas: _ }) => {
  const obey = `<script>
    window.rounds = 0
    addEventListener('message', ({ data }) => {
      if (data.type !== 'formats-atlas:height') return
      const frame = document.querySelector('iframe')
      frame.style.height = data.height + 'px'
      if (rounds++ < 20) frame.contentWindow.postMessage({ type: 'formats-atlas:ready' }, '*')
    })
  </script>`
  await host.open(`${obey}${plain(`${host.atlas}embed/country/IRN/`)}`)
  await expect.poll(() => host.page.evaluate('rounds')).toBeGreaterThan(20)
  expect(await host.height()).toBe(await host.contentHeight())
  expect(await host.height()).toBeLessThan(700)
})

test('the element is as tall as its frame and says what the reader opens', async ({ host, atlas: _ }) => {
  const listen = `<script>addEventListener('formats-atlas:view', ({ detail }) => heard.push(['opened', detail.address]))</script>`
  const element = '<formats-atlas view="country/IRN/" title="Iran"><blockquote>Words</blockquote></formats-atlas>'
  await host.open(`${listen}${element}<script src="${host.atlas}embed.js"></script>`)
  await expect.poll(async () => (await host.height()) === (await host.contentHeight())).toBe(true)
  await host
    .frame()
    .getByRole('link', { name: /^Armenia:/ })
    .press('Enter')
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Armenia')
  await expect.poll(() => host.heard()).toContainEqual(['opened', 'country/ARM/'])
  await expect(host.frame().getByRole('button', { name: 'Back to: Iran' })).toBeVisible()
})

test('a flood of messages, and nonsense for parameters, change nothing', async ({ host, atlas: _ }) => {
  const address = `${host.atlas}embed/country/IRN/?accent=<x>&radius=9e9&text=-1&theme=pink&date=x&formats=,,&childId=%00`
  await host.open(plain(address))
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Iran')
  const before = await host.contentHeight()
  await host.page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!
    for (let round = 0; round < 1000; round++)
      for (const nonsense of [null, '[iFrameSizer]<b>:8:', { type: 'formats-atlas:height', height: 9e9 }, round])
        contentWindow!.postMessage(nonsense, '*')
  })
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Iran')
  expect(await host.contentHeight()).toBe(before)
})

test('a stranger in another frame, who plays the host, is not answered', async ({ host, atlas: _ }) => {
  await host.open(`${plain(`${host.atlas}embed/country/IRN/`)}<iframe srcdoc="<p>A stranger"></iframe>`)
  const heights = async () =>
    (await host.heard()).filter((one) => (one as { type?: string }).type === 'formats-atlas:height').length
  await expect.poll(heights).toBeGreaterThan(0)
  await expect(host.frame().getByRole('heading', { level: 1 })).toHaveText('Iran')
  const before = await heights()
  await host
    .frame(1)
    .locator('p')
    .evaluate(() => {
      for (let round = 0; round < 50; round++) parent.frames[0]!.postMessage({ type: 'formats-atlas:ready' }, '*')
    })
  // What the host asks afterwards is answered, and nothing before it was.
  await host.page.evaluate(() => frames[0]!.postMessage({ type: 'formats-atlas:ready' }, '*'))
  await expect.poll(heights).toBe(before + 1)
})

test('twenty on one page open no graphics context, and every one can be read', async ({ host, atlas: _ }) => {
  const views = ['country/IRN/', 'country/ARM/', 'format/csto/', 'timeline/', 'topic/outside-powers/']
  await host.open(
    views.flatMap((view) => Array.from({ length: 4 }, () => plain(`${host.atlas}embed/${view}`))).join(''),
  )
  for (let index = 0; index < 20; index++) {
    await host.page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
    await expect(host.frame(index).getByRole('heading', { level: 1 })).toBeVisible()
    await expect(host.frame(index).locator('canvas')).toHaveCount(0)
  }
})

test('a statement is a card that opens no map, with its source', async ({ host, atlas: _ }) => {
  await host.open(plain(`${host.atlas}embed/statement/iranpress-314057-common-partnership/`))
  await expect(host.frame().getByRole('article')).toContainText(
    'reject the involvement of powers from outside the region',
  )
  await expect(host.frame().getByRole('contentinfo')).toContainText('Source: Iran Press')
  await expect(host.frame().locator('.map')).toHaveCount(0)
})

test.describe('without script in host and frame', () => {
  test.use({ javaScriptEnabled: false })

  test('the words and where they come from are there', async ({ host }) => {
    await host.open(plain(`${host.atlas}embed/country/IRN/`))
    await host.frame().getByText('The words and their sources').click()
    await expect(host.frame().getByRole('article').first()).toBeVisible()
    await expect(host.frame().getByRole('link', { name: /Open in Formats Atlas/ })).toHaveAttribute(
      'href',
      /country\/IRN\/$/,
    )
  })
})
