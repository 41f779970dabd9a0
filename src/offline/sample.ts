/** A device and a host for tests: caches that are held in memory, and a site that can be changed or be out of reach. */
import type { Build } from './build.ts'

export const root = 'https://atlas.example/'

export const build: Build = {
  version: 'two',
  entry: 'assets/index-2.js',
  files: ['assets/index-2.js', 'assets/painter-1.js', 'icon.svg'],
  framed: 'embed/',
  tools: ['embed/', 'embed/lab/', 'quiz/'],
  bags: 'assets/bags-2.json',
  pages: { file: 'assets/pages-2.json', paths: ['quiz/'] },
}

type Files = Readonly<Record<string, string>>

export const site: Files = {
  '': '<script src="/assets/index-2.js"></script>',
  'country/KAZ/': 'Kazakhstan',
  'country/UZB/': 'Uzbekistan',
  'embed/': 'Builder',
  'assets/index-2.js': 'start()',
  'assets/painter-1.js': 'paint()',
  'icon.svg': '<svg/>',
  'assets/bags-2.json': '{"shards/front.json?2":"{}","flags/KAZ.svg":"<svg/>"}',
  'assets/pages-2.json': '{"quiz/":"Quiz"}',
}

const types: Files = { js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' }

/** Answers as a host; `asked` has the addresses in their order. */
export class Host {
  readonly asked: string[] = []
  files: Files = site
  state: 'well' | 'slow' | 'ill' | 'out of reach' = 'well'

  readonly fetch = async (asked: string | URL | Request): Promise<Response> => {
    const address = asked instanceof Request ? asked.url : String(asked)
    this.asked.push(address)
    if (this.state === 'out of reach') throw new TypeError('Failed to fetch')
    if (this.state === 'slow') await new Promise((resolve) => setTimeout(resolve, 10_000))
    if (this.state === 'ill') return new Response('Bad gateway', { status: 502 })
    const path = address.slice(root.length).replace(/[?#].*$/, '')
    const text = this.files[path]
    const type = types[path.split('.').at(-1)!] ?? 'text/html'
    return new Response(text ?? 'Not found', {
      status: text === undefined ? 404 : 200,
      headers: { 'Content-Type': type },
    })
  }
}

class MemoryCache {
  readonly #kept = new Map<string, Response>()
  readonly #room: () => boolean

  constructor(room: () => boolean) {
    this.#room = room
  }

  match = async (address: string): Promise<Response | undefined> => this.#kept.get(address)?.clone()
  delete = async ({ url }: Request): Promise<boolean> => this.#kept.delete(url)
  keys = async (): Promise<readonly Request[]> => [...this.#kept.keys()].map((address) => new Request(address))
  put = async (address: string, response: Response): Promise<void> => {
    if (!this.#room()) throw new DOMException('No room', 'QuotaExceededError')
    // As in a browser, what is put again comes last.
    this.#kept.delete(address)
    this.#kept.set(address, response)
  }
}

export class Device {
  readonly #caches = new Map<string, MemoryCache>()
  hasRoom = true

  get caches(): CacheStorage {
    const open = async (name: string) => {
      const cache = this.#caches.get(name) ?? new MemoryCache(() => this.hasRoom)
      this.#caches.set(name, cache)
      return cache
    }
    const keys = async () => [...this.#caches.keys()]
    return { open, keys, delete: async (name: string) => this.#caches.delete(name) } as unknown as CacheStorage
  }

  get names(): readonly string[] {
    return [...this.#caches.keys()]
  }
}
