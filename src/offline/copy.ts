/** The copy of the site on the reader's device: a cache for each build, of which the older ones help out until the newest is whole. */
import { isTool, kindOf, pageAddress, type Build, type Kind } from './build.ts'

/** Of pages that were visited, the last so many: their drawings make them large. */
const pagesKept = 40

/** Hosts say that an answer may vary with headers that are the same for all that is kept. */
const anyVary = { ignoreVary: true } as const

const htmlType = 'text/html; charset=utf-8'
const typesByEnding: Readonly<Record<string, string>> = { json: 'application/json', svg: 'image/svg+xml' }

export class Copy {
  readonly #caches: () => CacheStorage
  readonly #fetch: typeof fetch
  readonly #root: string
  readonly #build: Build
  readonly #prefix: string
  #filling: Promise<void> | undefined

  /** `root`: the address of the site's base. `caches` is asked for at each use, as asking throws where storage is blocked. */
  constructor(root: string, build: Build, caches: () => CacheStorage, fetcher: typeof fetch) {
    this.#root = root
    this.#build = build
    this.#caches = caches
    this.#fetch = fetcher
    // Several sites may live on one host, each below a path of its own.
    this.#prefix = `formats-atlas ${root} `
  }

  /** What is kept under an address; the builds before help out, as a page of theirs may still be open. */
  async find(address: string): Promise<Response | undefined> {
    return this.#first((cache) => cache.match(address, anyVary))
  }

  /**
   * What is shown at an address without the network: the page as it was visited, else the front page, whose script goes
   * to the address. That is kept last, so where it is nothing is missing.
   */
  async findPage(address: string): Promise<Response | undefined> {
    const own = pageAddress(address)
    const hasFront = !isTool(this.#build, own.slice(this.#root.length))
    return this.#first(
      async (cache) => (await cache.match(own, anyVary)) ?? (hasFront ? cache.match(this.#front) : undefined),
    )
  }

  async keep(address: string, response: Response): Promise<void> {
    await (await this.#own()).put(address, response)
  }

  async keepPage(address: string, response: Response): Promise<void> {
    const cache = await this.#own()
    await cache.put(pageAddress(address), response)
    const pages = (await cache.keys()).filter(({ url }) => this.#isVisited(url))
    for (const page of pages.slice(0, -pagesKept)) await cache.delete(page)
  }

  /** Keeps what a page has used. What does not come, or is not ours, is left out. */
  async keepUsed(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      if (!address.startsWith(this.#root)) continue
      const kind = this.#kindOf(address)
      if (kind === null) continue
      if (await (await this.#own()).match(kind === 'page' ? pageAddress(address) : address, anyVary)) continue
      const response = await this.#fetch(address, { priority: 'low' }).catch(() => null)
      if (response && kind === 'page' && isPage(response)) await this.keepPage(address, response)
      if (response && kind === 'file' && isFile(response)) await this.keep(address, response)
    }
  }

  /** Fetches what is missing for the atlas to be whole, one after the other. Rejects where something does not come. */
  fill(): Promise<void> {
    this.#filling ??= this.#fill().finally(() => (this.#filling = undefined))
    return this.#filling
  }

  async #fill(): Promise<void> {
    const cache = await this.#own()
    if (await cache.match(this.#front)) return
    const { files, bags, pages, entry } = this.#build
    for (const path of files) {
      const address = this.#root + path
      if (await cache.match(address, anyVary)) continue
      // What has not changed since is here already.
      await cache.put(
        address,
        (path.startsWith('assets/') && (await this.find(address))) || (await this.#file(address)),
      )
    }
    const texts = (await (await this.#file(this.#root + bags)).json()) as Readonly<Record<string, string>>
    for (const [path, text] of Object.entries(texts)) {
      const type = typesByEnding[path.replace(/\?.*$/, '').split('.').at(-1)!] ?? 'text/plain'
      await cache.put(this.#root + path, new Response(text, { headers: { 'Content-Type': type } }))
    }
    const markup = (await (await this.#file(this.#root + pages.file)).json()) as Readonly<Record<string, string>>
    for (const [path, html] of Object.entries(markup))
      await cache.put(this.#root + path, new Response(html, { headers: { 'Content-Type': htmlType } }))
    const front = await this.#fetch(this.#root, { priority: 'low' })
    const html = isPage(front) ? await front.text() : ''
    // A newer build may have come to the host meanwhile, whose front page needs what is not here.
    if (!html.includes(entry)) throw new Error('The front page is of another build')
    await cache.put(this.#front, new Response(html, { headers: { 'Content-Type': htmlType } }))
  }

  async #file(address: string): Promise<Response> {
    const response = await this.#fetch(address, { priority: 'low' })
    if (!isFile(response)) throw new Error(`The host answered ${response.status}: ${address}`)
    return response
  }

  /** Deletes the copies of builds before, if this one is whole. That of a build after it may just be in the making. */
  async forgetOlder(): Promise<void> {
    const cache = await this.#own()
    if (!(await cache.match(this.#front))) return
    const names = await this.#caches().keys()
    const older = names.slice(0, names.indexOf(this.#name)).filter((name) => name.startsWith(this.#prefix))
    for (const name of older) await this.#caches().delete(name)
  }

  /** Of the builds before keeps the last one, of which pages may be open, and the last one that is whole. */
  async forgetOldest(): Promise<void> {
    const others = await this.#others()
    let whole: string | undefined
    for (const name of others) {
      if (await (await this.#caches().open(name)).match(this.#front)) {
        whole = name
        break
      }
    }
    for (const name of others.slice(1)) if (name !== whole) await this.#caches().delete(name)
  }

  /** Whether it is kept only because somebody was there. */
  #isVisited(address: string): boolean {
    const isOfWhole = address === this.#front || this.#build.pages.paths.includes(address.slice(this.#root.length))
    return !isOfWhole && this.#kindOf(address) === 'page'
  }

  #kindOf(address: string): Kind {
    return kindOf(this.#build, address.slice(this.#root.length).replace(/[?#].*$/, ''))
  }

  get #front(): string {
    return `${this.#root}?front`
  }

  get #name(): string {
    return this.#prefix + this.#build.version
  }

  #own(): Promise<Cache> {
    return this.#caches().open(this.#name)
  }

  /** The names of the copies of other builds, the last one first. */
  async #others(): Promise<readonly string[]> {
    const names = await this.#caches().keys()
    return names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name).toReversed()
  }

  async #first(look: (cache: Cache) => Promise<Response | undefined>): Promise<Response | undefined> {
    const found = await look(await this.#own())
    if (found) return found
    for (const name of await this.#others()) {
      const older = await look(await this.#caches().open(name))
      if (older) return older
    }
    return undefined
  }
}

const isHtml = (response: Response): boolean => /^text\/html\b/.test(response.headers.get('Content-Type') ?? '')

/** Whether it may be kept as a page: a browser takes none that came by another address. */
export function isPage(response: Response): boolean {
  return response.ok && !response.redirected && isHtml(response)
}

/** Whether it may be kept as a file: some hosts have a page, and no error, for what they do not have. */
export function isFile(response: Response): boolean {
  return response.status === 200 && !isHtml(response)
}
