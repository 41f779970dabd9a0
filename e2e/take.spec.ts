/** What a reader takes along of a view: its link, citation, picture and data; the whole data set, and the feeds. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { FeatureCollection } from 'geojson'
import { expect, test } from './atlas-page.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const view = 'format/csto/?date=2000&formats=csto,sco'

test('the link is the address of the view, and copying it is told', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open(view)
  await atlas.take()
  await expect(atlas.taking.getByRole('textbox', { name: /address/ })).toHaveValue(page.url())
  await atlas.taking.getByRole('button', { name: 'Copy link' }).click()
  await expect(atlas.taking.getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('where the clipboard is refused, the link is selected and the reader told so', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await atlas.open('country/ARM/')
  await atlas.take()
  await atlas.taking.getByRole('button', { name: 'Copy link' }).click()
  await expect(atlas.taking.getByRole('status')).toContainText('selected')
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url())
})

test('Escape closes the dialog and nothing below it, and the focus goes back to its button', async ({
  atlas,
  page,
}) => {
  await atlas.open('country/ARM/')
  await atlas.taken()
  const button = page.getByRole('button', { name: 'Share & cite' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(atlas.taking).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(atlas.taking).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(page).toHaveURL(/country\/ARM\/$/)
})

test('a citation names the outlet before the atlas, in each style', async ({ atlas }) => {
  await atlas.open('statement/iranpress-314057-what-it-is/')
  await atlas.take()
  const citation = atlas.taking.getByRole('textbox', { name: 'The citation' })
  await expect(citation).toHaveValue(/Iran Press, n\.d\.,[^]*As quoted in Formats Atlas/)
  await atlas.taking.getByRole('radio', { name: 'BibTeX' }).check()
  await expect(citation).toHaveValue(/^@misc\{iranpress-314057,[^]*@misc\{formats-atlas-statement-/)
  await atlas.taking.getByRole('radio', { name: 'CSL-JSON' }).check()
  const items = JSON.parse(await citation.inputValue()) as readonly { 'container-title': string }[]
  expect(items.map((item) => item['container-title'])).toEqual(['Iran Press', 'Formats Atlas'])
})

test('the SVG has title, date, legend and source in it and stands alone', async ({ atlas, page }) => {
  await atlas.open(view)
  await atlas.take()
  const { name, content } = await atlas.download('SVG')
  expect(name).toBe('formats-atlas-format-csto-2000-12-31.svg')
  const texts = await page.evaluate((svg) => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml')
    return [...drawn.querySelectorAll('text')].map((text) => text.textContent)
  }, content.toString())
  const all = texts.join('\n')
  for (const part of ['Collective Security Treaty', 'As of 31 December 2000', 'CSTO', 'SCO', 'Contested', page.url()])
    expect(all).toContain(part)
  expect(content.toString()).not.toMatch(/<style|var\(|href=/)
})

test('the PNG is the same picture, 2400 pixels wide, and not blank', async ({ atlas, page }) => {
  await atlas.open('country/ARM/')
  await atlas.take()
  const { name, content } = await atlas.download('PNG')
  expect(name).toMatch(/^formats-atlas-country-ARM-\d{4}-\d{2}-\d{2}\.png$/)
  const { width, colours } = await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const found = new Set<string>()
    for (let index = 0; index < data.length; index += 4 * 97) found.add(data.subarray(index, index + 4).join())
    return { width: image.width, colours: [...found] }
  }, content.toString('base64'))
  expect(width).toBe(2400)
  // Paper, water, and the fills of both groups.
  expect(colours).toEqual(
    expect.arrayContaining(['255,253,249,255', '202,223,233,255', '188,90,38,255', '46,126,145,255']),
  )
})

test('the CSV has who was a member on the view’s day, each with a source', async ({ atlas }) => {
  await atlas.open(view)
  await atlas.take()
  const { name, content } = await atlas.download('Memberships (CSV)')
  expect(name).toBe('formats-atlas-format-csto-memberships-2000-12-31.csv')
  const [head, ...rows] = content.toString().trimEnd().split('\r\n')
  expect(head).toMatch(/^\uFEFFcountry,name,format,/)
  expect(rows.filter((row) => !/https?:\/\/\S+,2000-12-31,/.test(row))).toEqual([])
  expect(rows.filter((row) => row.startsWith('AZE,Azerbaijan,csto,CSTO,member,'))).toHaveLength(1)
  // It joined the other format later.
  expect(rows.filter((row) => /,sco,/.test(row))).toEqual([])
})

test('JSON and GeoJSON have the same countries, and what is contested is flagged', async ({ atlas }) => {
  await atlas.open('?date=2021-12-31')
  await atlas.take()
  const json = await atlas.download('All of it (JSON)')
  const { memberships } = JSON.parse(json.content.toString()) as { memberships: readonly { country: string }[] }
  const map = await atlas.download('Map (GeoJSON)')
  const { features } = JSON.parse(map.content.toString()) as FeatureCollection
  const idsOf = (kind: string) =>
    features.filter(({ properties }) => properties!['kind'] === kind).map(({ id }) => String(id))
  expect(idsOf('country')).toEqual(expect.arrayContaining(memberships.map(({ country }) => country)))
  expect(idsOf('contested-area')).toContain('crimea')
  const unsourced = features.filter(({ properties }) => properties!['contested'] && properties!['sources'].length === 0)
  expect(unsourced).toEqual([])
})

test('off line, the reader is told that nothing could be made, and nothing is lost', async ({ atlas, context }) => {
  await atlas.open('country/ARM/')
  await atlas.take()
  await context.route('**/outlines*', (route) => route.abort())
  await atlas.taking.getByRole('button', { name: 'Map (GeoJSON)' }).click()
  await expect(atlas.taking.getByRole('status')).toContainText('could not be made')
  await context.unroute('**/outlines*')
  expect((await atlas.download('Map (GeoJSON)')).name).toMatch(/\.geojson$/)
})

test('where the dialog cannot be loaded, its button says so and works later', async ({ atlas, context, page }) => {
  await atlas.open()
  await atlas.taken()
  await context.route('**/ShareDialog*', (route) => route.abort())
  await page.getByRole('button', { name: 'Share & cite' }).click()
  await expect(page.getByRole('alert')).toHaveText('Not loaded. Again?')
})

test('data set and feeds are served, and linked where no script runs', async ({ browser, baseURL, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
  const page = await context.newPage()
  await page.goto('country/ARM/')
  const addresses = await Promise.all([
    page.getByRole('link', { name: 'Data set' }).getAttribute('href'),
    page.getByRole('link', { name: 'Feed', exact: true }).getAttribute('href'),
    page.locator('link[type="application/atom+xml"]').getAttribute('href'),
    page.locator('link[type="application/feed+json"]').getAttribute('href'),
  ])
  await context.close()
  const package_ = await (await request.get('data/datapackage.json')).json()
  const tables = (package_ as { resources: readonly { path: string }[] }).resources.map(({ path }) => `data/${path}`)
  const answers = await Promise.all([...addresses, ...tables].map((address) => request.get(address!)))
  expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([])
  expect((await answers[0]!.body()).subarray(0, 2).toString()).toBe('PK')
  expect(await answers[2]!.text()).toMatch(/^<\?xml/)
})

test('the whole atlas is offered as one file', async ({ atlas, page }) => {
  await atlas.open('country/ARM/')
  await atlas.take()
  const handed = page.waitForEvent('download')
  await atlas.taking.getByRole('link', { name: /formats-atlas\.html/ }).click()
  const download = await handed
  expect(download.suggestedFilename()).toBe('formats-atlas.html')
  const content = await readFile(await download.path(), 'utf8')
  expect(content).toContain('<title>Who sits at the table')
  expect(content.length).toBeLessThan(2_500_000)
})

test.describe('by axe', () => {
  test.use({ bypassCSP: true })
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const)
    test(`no serious finding in the dialog, ${colorScheme}, ${width} wide`, async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 844 })
      await atlas.open('country/ARM/')
      await atlas.take()
      await page.addScriptTag({ path: axe })
      const results = await page.evaluate(() => {
        const { axe } = window as unknown as { axe: { run: (within: string) => Promise<AxeResults> } }
        return axe.run('dialog')
      })
      const grave = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
})
