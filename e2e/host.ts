/** A page of somebody else, of another origin, that frames the atlas; and what the frames tell it. */
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expect, test as base } from './atlas-page.ts'

export { expect }

const require = createRequire(import.meta.url)
const libraries = {
  pym: require.resolve('pym.js/dist/pym.v1.min.js'),
  resizer: join(dirname(require.resolve('@iframe-resizer/parent')), 'index.umd.js'),
} as const

/** What a host has besides its page: files, as a strict policy of its own allows nothing that stands in the page. */
const files: ReadonlyMap<string | undefined, { readonly type: string; readonly text: string }> = new Map([
  ['/page.css', { type: 'text/css', text: 'body { margin: 0 }' }],
  [
    '/listener.js',
    { type: 'text/javascript', text: `window.heard = []; addEventListener('message', ({ data }) => heard.push(data))` },
  ],
])

type Headers = Readonly<Record<string, string>>

export class HostPage {
  constructor(
    readonly page: Page,
    /** With a slash at the end. */
    readonly address: string,
    /** Of the atlas, likewise. */
    readonly atlas: string,
    /** Has the host answer with a page. */
    readonly serve: (html: string, headers?: Headers) => void,
  ) {}

  /** Opens a page with these contents, which notes every message that it gets; `root`: attributes of its root element. */
  async open(
    body: string,
    head = '',
    { root = '', headers = {} }: { readonly root?: string; readonly headers?: Headers } = {},
  ): Promise<void> {
    const own = '<title>News</title><link rel="stylesheet" href="/page.css"><script src="/listener.js"></script>'
    this.serve(`<!doctype html><html ${root}><head>${own}${head}</head><body>${body}`, headers)
    await this.page.goto(this.address)
  }

  /** The script of a library, from where npm put it. */
  async library(name: keyof typeof libraries): Promise<string> {
    return `<script>${(await readFile(libraries[name], 'utf8')).replaceAll('</script', '<\\/script')}</script>`
  }

  frame(index = 0): FrameLocator {
    return this.page.locator('iframe').nth(index).contentFrame()
  }

  get element(): Locator {
    return this.page.locator('iframe').first()
  }

  async height(): Promise<number> {
    return (await this.element.boundingBox())?.height ?? 0
  }

  /** How tall what stands in the frame is. */
  async contentHeight(): Promise<number> {
    return this.frame()
      .locator('.frame')
      .evaluate((frame) => Math.ceil(frame.getBoundingClientRect().height))
  }

  /** Acts on the map of a frame, and waits until it moves. */
  async explore(index = 0): Promise<void> {
    await this.frame(index).getByRole('button', { name: 'Explore the map' }).click()
    await this.frame(index).locator('.map.live').waitFor({ timeout: 45_000 })
  }

  /** How many drawing surfaces each frame has; a graphics context belongs to each. */
  async canvases(): Promise<readonly number[]> {
    const frames = await this.page.locator('iframe').all()
    return Promise.all(frames.map((frame) => frame.contentFrame().locator('canvas').count()))
  }

  /** A global of every window, the host's first; of one that an init script has put there. */
  async inEveryWindow<Value>(name: string): Promise<readonly Value[]> {
    return Promise.all(this.page.frames().map((frame) => frame.evaluate<Value>(name)))
  }

  async heard(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  }
}

export const test = base.extend<{ host: HostPage }>({
  host: async ({ page, baseURL }, use) => {
    // A server of its own, as a page that a test made up may frame nothing of this machine; the port makes it another origin.
    let html = ''
    let headers: Headers = {}
    const server = createServer(({ url }, response) => {
      const { type, text } = files.get(url) ?? { type: 'text/html', text: html }
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(text)
    })
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.address() as { port: number }
    const serve = (given: string, more: Headers = {}) => {
      html = given
      headers = more
    }
    await use(new HostPage(page, `http://localhost:${port}/`, baseURL!, serve))
    server.close()
  },
})
