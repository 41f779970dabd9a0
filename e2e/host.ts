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

export class HostPage {
  constructor(
    readonly page: Page,
    /** With a slash at the end. */
    readonly address: string,
    /** Of the atlas, likewise. */
    readonly atlas: string,
    /** Has the host answer with a page. */
    readonly serve: (html: string) => void,
  ) {}

  /** Opens a page with these contents, which notes every message that it gets. */
  async open(body: string, head = ''): Promise<void> {
    const html = `<!doctype html><title>News</title><script>
      window.heard = []
      addEventListener('message', ({ data }) => heard.push(data))
    </script>${head}<body style="margin:0">${body}`
    this.serve(html)
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

  async heard(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  }
}

export const test = base.extend<{ host: HostPage }>({
  host: async ({ page, baseURL }, use) => {
    // A server of its own, as a page that a test made up may frame nothing of this machine; the port makes it another origin.
    let html = ''
    const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html))
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.address() as { port: number }
    await use(new HostPage(page, `http://localhost:${port}/`, baseURL!, (given) => (html = given)))
    server.close()
  },
})
