/** The site below a path of its host, and with its public address, as `BASE_PATH` and `SITE_ORIGIN` make it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from './atlas-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const vite = 'node_modules/vite/bin/vite.js'
const folder = 'test-results/subpath'
const options = { cwd: root, env: { ...process.env, BASE_PATH: '/atlas/', SITE_ORIGIN: 'https://atlas.example' } }

let server: ChildProcess
let address = ''

// One build for all of them.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const built = spawnSync(process.execPath, [vite, 'build', '--app', '--outDir', folder], {
    ...options,
    encoding: 'utf8',
  })
  expect(built.status, built.stderr).toBe(0)
  server = spawn(process.execPath, [vite, 'preview', '--host', 'localhost', '--port', '0', '--outDir', folder], options)
  address = await new Promise((resolve) => {
    server.stdout?.on('data', (text: Buffer) => {
      const found = /http:\/\/localhost:\d+\/atlas\//.exec(stripVTControlCharacters(String(text)))
      if (found) resolve(found[0])
    })
  })
})
test.afterAll(() => server.kill())

test('pages, links, statements, flags and the map stay below the path', async ({ atlas, page }) => {
  const elsewhere: string[] = []
  page.on('response', (response) => {
    const { pathname, protocol } = new URL(response.url())
    if (protocol.startsWith('http') && (!pathname.startsWith('/atlas/') || response.status() >= 400))
      elsewhere.push(pathname)
  })
  await page.goto(address)
  await atlas.live()
  await atlas.country('Kazakhstan').press('Enter')
  await expect(atlas.heading).toHaveText('Kazakhstan')
  await expect(page).toHaveURL(`${address}country/KAZ/`)
  await page.reload()
  await expect(atlas.heading).toHaveText('Kazakhstan')
  await atlas.taken()
  await page.goBack()
  await expect(atlas.heading).toHaveText(/Who sits/)
  expect(elsewhere).toEqual([])
})

test('a page says where to ask how it is embedded, and the answer frames it', async ({ page, request }) => {
  await page.goto(`${address}country/KAZ/`)
  const link = page.locator('link[type="application/json+oembed"]')
  const asked = (await link.getAttribute('href'))!.replace('https://atlas.example/atlas/', address)
  const answer = (await (await request.get(asked)).json()) as Record<string, unknown>
  expect(answer).toMatchObject({
    type: 'rich',
    version: '1.0',
    width: 640,
    height: 560,
    title: 'Kazakhstan · Formats Atlas',
  })
  expect(answer['html']).toContain('src="https://atlas.example/atlas/embed/country/KAZ/?height=560"')
  const picture = String(answer['thumbnail_url']).replace('https://atlas.example/atlas/', address)
  expect((await request.get(picture)).headers()['content-type']).toBe('image/png')
})
