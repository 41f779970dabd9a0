/** A host of the built site of a test's own: it puts a second build in the place of the first, breaks, and goes out of reach. */
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base } from './atlas-page.ts'

export { expect }

const built = fileURLToPath(new URL('../dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** The second build is the first under other names, so that of the scripts of the first none is there any more. */
const renamed = (name: string) => name.replace(/(\.\w+)$/, '-second$1')

export class Deployments {
  readonly #names: readonly string[]
  #isSecond = false
  #isReached = true
  #answer: (path: string) => string | undefined = () => undefined

  constructor(
    /** With a slash at the end. */
    readonly address: string,
    names: readonly string[],
  ) {
    this.#names = names
  }

  deploySecond(): void {
    this.#isSecond = true
  }

  /** As where there is no network, for workers too. */
  disappear(): void {
    this.#isReached = false
  }

  /** Has the host answer some paths with a text of the test's; an empty one stands for an error. */
  answer(text: (path: string) => string | undefined): void {
    this.#answer = text
  }

  async serve(path: string, response: ServerResponse): Promise<void> {
    if (!this.#isReached) return void response.destroy()
    const own = this.#answer(path)
    if (own === '') return void response.writeHead(503).end()
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    try {
      const type = types[extname(file)] ?? 'application/octet-stream'
      const content = own ?? (await this.file(file))
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(content)
    } catch {
      response.writeHead(404, { 'Content-Type': types['.html'] }).end(await this.file('404.html'))
    }
  }

  /** What the present build has under a path. */
  async file(path: string): Promise<string | Buffer> {
    if (!this.#isSecond) return readFile(built + path)
    const first = this.#names.find((name) => path === `assets/${renamed(name)}`)
    if (path.startsWith('assets/') && first === undefined) throw new Error(`No longer there: ${path}`)
    const content = await readFile(built + (first ? `assets/${first}` : path))
    if (!/\.(html|js|css)$/.test(path)) return content
    const text = this.#names.reduce((text, name) => text.replaceAll(name, renamed(name)), String(content))
    return path === 'sw.js' ? text.replace(/"version":"\w+/, '$&-second') : text
  }
}

export const test = base.extend<{ host: Deployments }>({
  host: async ({ context: _ }, use) => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.address() as { port: number }
    const host = new Deployments(`http://localhost:${port}/`, await readdir(`${built}assets`))
    server.on('request', ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
      void host.serve(decodeURI(url.slice(1).replace(/[?#].*$/, '')), response)
    })
    await use(host)
    server.closeAllConnections()
    server.close()
  },
})
