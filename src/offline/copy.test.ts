/** The copy on the device: what is in it, and what is found when it is whole, half there, or older. */
import { describe, expect, it } from 'vitest'
import { Copy } from './copy.ts'
import { build, Device, Host, root, site } from './sample.ts'

function kept(given = build, device = new Device(), host = new Host()) {
  const copy = new Copy(root, given, () => device.caches, host.fetch)
  const text = async (found: Promise<Response | undefined>) => (await found)?.text()
  return {
    copy,
    device,
    host,
    page: (path: string) => text(copy.findPage(root + path)),
    file: (path: string) => text(copy.find(root + path)),
  }
}

const before = {
  ...build,
  version: 'one',
  entry: 'assets/index-1.js',
  files: ['assets/index-1.js', 'assets/painter-1.js'],
  bags: 'assets/bags-1.json',
  pages: { file: 'assets/pages-1.json', paths: [] },
}
const siteBefore = {
  '': 'Before <script src="/assets/index-1.js"></script>',
  'assets/index-1.js': 'startBefore()',
  'assets/painter-1.js': 'paint()',
  'assets/bags-1.json': '{"shards/front.json?1":"[]"}',
  'assets/pages-1.json': '{}',
}

/** A device that was left with the build before. */
async function leftBefore() {
  const left = kept(before)
  left.host.files = siteBefore
  await left.copy.fill()
  return left
}

describe('a copy that is whole', () => {
  it('has all files, the small ones by the addresses by which pages ask for them', async () => {
    const { copy, file, host } = kept()
    await copy.fill()
    expect(await file('assets/painter-1.js')).toBe('paint()')
    expect(await file('shards/front.json?2')).toBe('{}')
    expect((await copy.find(`${root}flags/KAZ.svg`))?.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(host.asked).toHaveLength(build.files.length + 3)
  })

  it('has the front page for every address of the atlas, but not for a tool', async () => {
    const { copy, page } = kept()
    await copy.fill()
    expect(await page('country/KAZ/?date=2019')).toBe(site[''])
    expect(await page('embed/')).toBeUndefined()
  })

  it('has the pages for a class, though nobody was there', async () => {
    const { copy, page } = kept()
    await copy.fill()
    expect(await page('quiz/?seed=class-7b')).toBe('Quiz')
    expect((await copy.findPage(`${root}quiz/`))?.headers.get('Content-Type')).toMatch('text/html')
  })

  it('has a page as it was visited', async () => {
    const { copy, page } = kept()
    await copy.fill()
    await copy.keepUsed([`${root}country/KAZ/?as=table`])
    expect(await page('country/KAZ/?date=2019')).toBe('Kazakhstan')
  })

  it('is not fetched again', async () => {
    const { copy, host } = kept()
    await Promise.all([copy.fill(), copy.fill()])
    await copy.fill()
    expect(new Set(host.asked).size).toBe(host.asked.length)
  })
})

describe('a copy that is half there', () => {
  it.each([
    ['assets/painter-1.js', 'The host answered 404'],
    ['assets/bags-2.json', 'The host answered 404'],
    ['assets/pages-2.json', 'The host answered 404'],
    ['', 'of another build'],
  ])('without “%s” is not taken for whole', async (missing, words) => {
    const { copy, page, host } = kept()
    host.files = Object.fromEntries(Object.entries(site).filter(([path]) => path !== missing))
    await expect(copy.fill()).rejects.toThrow(words)
    expect(await page('country/KAZ/')).toBeUndefined()
    host.files = site
    await copy.fill()
    expect(await page('country/KAZ/')).toBe(site[''])
  })

  it('is not taken for whole where the host has a page for what it does not have', async () => {
    const { copy, file } = kept()
    const pageForAll = async () => new Response('Welcome', { headers: { 'Content-Type': 'text/html' } })
    const fooled = new Copy(root, build, () => new Device().caches, pageForAll)
    await expect(fooled.fill()).rejects.toThrow('assets/index-2.js')
    await copy.keepUsed([`${root}pictures/front.png`, 'https://elsewhere.example/assets/a.js'])
    expect(await file('pictures/front.png')).toBeUndefined()
  })

  it('is not taken for whole where a newer build has come to the host', async () => {
    const { copy, host, page } = kept()
    host.files = { ...site, '': '<script src="/assets/index-3.js"></script>' }
    await expect(copy.fill()).rejects.toThrow('of another build')
    expect(await page('')).toBeUndefined()
  })

  it('is not taken for whole where there is no more room', async () => {
    const { copy, device, page } = kept()
    await copy.keepUsed([`${root}country/KAZ/`])
    device.hasRoom = false
    await expect(copy.fill()).rejects.toThrow('No room')
    expect(await page('country/KAZ/')).toBe('Kazakhstan')
    expect(await page('country/UZB/')).toBeUndefined()
  })

  it('has what a page has used, and leaves out what does not come', async () => {
    const { copy, file, host } = kept()
    host.files = { 'assets/painter-1.js': 'paint()' }
    await copy.keepUsed([`${root}assets/gone.js`, `${root}assets/painter-1.js`])
    expect(await file('assets/painter-1.js')).toBe('paint()')
    expect(await file('assets/gone.js')).toBeUndefined()
  })
})

describe('the copy of a build before', () => {
  it('helps out until the newer one is whole, and for pages that are open', async () => {
    const { device } = await leftBefore()
    const { page, file, copy } = kept(build, device)
    expect(await page('country/KAZ/')).toBe(siteBefore[''])
    await copy.fill()
    expect(await page('country/KAZ/')).toBe(site[''])
    expect(await file('assets/index-1.js')).toBe('startBefore()')
    expect(await file('shards/front.json?1')).toBe('[]')
  })

  it('gives what has not changed', async () => {
    const { device } = await leftBefore()
    const { copy, host } = kept(build, device)
    await copy.fill()
    expect(host.asked).not.toContain(`${root}assets/painter-1.js`)
  })

  it('is forgotten once the newer one is whole', async () => {
    const { device } = await leftBefore()
    const { copy, file } = kept(build, device)
    await copy.forgetOlder()
    expect(device.names).toHaveLength(2)
    await copy.fill()
    await copy.forgetOlder()
    expect(device.names).toHaveLength(1)
    expect(await file('assets/index-1.js')).toBeUndefined()
  })

  it('does not forget the newer one, which may be in the making', async () => {
    const left = await leftBefore()
    await kept(build, left.device).copy.keepUsed([`${root}icon.svg`])
    await left.copy.forgetOlder()
    expect(left.device.names).toHaveLength(2)
  })

  it('is kept of two: the last, and the last that is whole', async () => {
    const { device } = await leftBefore()
    for (const version of ['half', 'half too']) {
      await kept({ ...build, version }, device).copy.keepUsed([`${root}icon.svg`])
    }
    await device.caches.open('of another site')
    await kept(build, device).copy.forgetOldest()
    expect(device.names).toEqual([`formats-atlas ${root} one`, `formats-atlas ${root} half too`, 'of another site'])
  })
})

it('keeps the last forty pages that were visited, besides those for a class', async () => {
  const { copy, page } = kept()
  await copy.fill()
  const paths = Array.from({ length: 41 }, (_, index) => `statement/${index}/`)
  for (const path of paths) await copy.keepPage(root + path, new Response(path))
  await copy.keep(`${root}icon.svg`, new Response(''))
  expect(await page(paths[0]!)).toBe(site[''])
  expect(await page('quiz/')).toBe('Quiz')
  expect(await page(paths[1]!)).toBe(paths[1])
  expect(await copy.find(`${root}icon.svg`)).toBeDefined()
})
