/** How the worker answers: from the network, from the copy, or not at all. */
import { describe, expect, it, vi } from 'vitest'
import type { Message } from './build.ts'
import { build, Device, Host, root, site } from './sample.ts'
import type { FetchEvent, Scope } from './scope.ts'
import { startWorker } from './worker.ts'

interface Asked {
  readonly mode?: 'navigate' | 'cors'
  readonly destination?: string
  readonly method?: string
  readonly client?: string
}

function started({ caches }: { readonly caches?: () => CacheStorage } = {}) {
  const device = new Device()
  const host = new Host()
  const listeners: Record<string, (event: never) => void> = {}
  const frames: Record<string, 'nested' | 'top-level'> = { page: 'top-level', frame: 'nested' }
  const windows: { frameType: 'nested' | 'top-level' }[] = [{ frameType: 'top-level' }]
  const skipWaiting = vi.fn<Scope['skipWaiting']>(async () => undefined)
  const scope = {
    registration: { scope: root },
    clients: {
      claim: async () => undefined,
      get: async (id: string) => ({ frameType: frames[id]! }),
      matchAll: async () => windows,
    },
    get caches() {
      return caches ? caches() : device.caches
    },
    fetch: host.fetch,
    skipWaiting,
    addEventListener: (kind: string, listener: (event: never) => void) => (listeners[kind] = listener),
  } as unknown as Scope
  startWorker(scope, build)

  const lasting: Promise<unknown>[] = []
  const waitUntil = (promise: Promise<unknown>) => void lasting.push(promise)
  /** Waits for what begins meanwhile as well. */
  const settle = async () => {
    for (let count = 0; count < lasting.length; count++) await lasting[count]
  }
  return {
    device,
    host,
    windows,
    skipWaiting,
    async ask(path: string, { mode = 'navigate', destination = 'document', method = 'GET', client = '' }: Asked = {}) {
      const request = new Request(root + path, { method })
      Object.defineProperties(request, { mode: { value: mode }, destination: { value: destination } })
      let answer: Promise<Response> | undefined
      const event: FetchEvent = { request, clientId: client, waitUntil, respondWith: (given) => void (answer = given) }
      listeners['fetch']!(event as never)
      const response = await answer
      await settle()
      return response && { status: response.status, type: response.type, text: await response.text() }
    },
    async tell(message: Message) {
      const answers: unknown[] = []
      const ports = [{ postMessage: (answer: unknown) => answers.push(answer) }]
      listeners['message']!({ data: message, ports, waitUntil } as never)
      await settle()
      return answers
    },
    async activate() {
      listeners['activate']!({ waitUntil } as never)
      await settle()
    },
  }
}

const keep: Message = { kind: 'keep', used: [], whole: true }

describe('a page', () => {
  it('comes from the network, whatever is kept, and as it was when there is none', async () => {
    const worker = started()
    await worker.ask('country/KAZ/')
    worker.host.files = { ...site, 'country/KAZ/': 'Kazakhstan, corrected' }
    expect((await worker.ask('country/KAZ/?date=2019'))?.text).toBe('Kazakhstan, corrected')
    worker.host.state = 'out of reach'
    expect((await worker.ask('country/KAZ/'))?.text).toBe('Kazakhstan, corrected')
  })

  it('that is unknown is told by the host', async () => {
    expect((await started().ask('country/XXX/'))?.status).toBe(404)
  })

  it('comes as the front page where it was never visited, to a reader and not to a script', async () => {
    const worker = started()
    await worker.tell(keep)
    worker.host.state = 'out of reach'
    expect((await worker.ask('country/KAZ/'))?.text).toBe(site[''])
    expect((await worker.ask('country/KAZ/', { mode: 'cors', destination: '' }))?.type).toBe('error')
    expect((await worker.ask('embed/'))?.type).toBe('error')
  })

  it('comes from the copy where the host is ill', async () => {
    const worker = started()
    await worker.ask('country/KAZ/')
    worker.host.state = 'ill'
    expect((await worker.ask('country/KAZ/'))?.text).toBe('Kazakhstan')
    expect((await worker.ask('country/UZB/'))?.status).toBe(502)
  })

  it('comes from the copy where the network is slow, and is kept when it comes', async () => {
    const worker = started()
    await worker.ask('country/KAZ/')
    worker.host.state = 'slow'
    worker.host.files = { 'country/KAZ/': 'Kazakhstan, corrected' }
    vi.useFakeTimers()
    const asked = worker.ask('country/KAZ/')
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    expect((await asked)?.text).toBe('Kazakhstan')
    worker.host.state = 'out of reach'
    expect((await worker.ask('country/KAZ/'))?.text).toBe('Kazakhstan, corrected')
  })
})

describe('what is none of its concern', () => {
  it.each([
    ['embed/country/KAZ/', {}],
    ['country/KAZ/', { destination: 'iframe' }],
    ['country/KAZ/', { method: 'POST' }],
    ['data/formats-atlas.zip', {}],
    ['pictures/front.png', { mode: 'cors', destination: 'image' }],
  ] as const)('is left to the browser: %s %o', async (path, asked) => {
    expect(await started().ask(path, asked)).toBeUndefined()
  })
})

describe('a file', () => {
  const asked = { mode: 'cors', destination: 'script', client: 'page' } as const

  it('is fetched once, and kept for what is opened later', async () => {
    const worker = started()
    await worker.ask('assets/painter-1.js', asked)
    worker.host.state = 'out of reach'
    expect((await worker.ask('assets/painter-1.js', asked))?.text).toBe('paint()')
  })

  it('is not kept for a frame', async () => {
    const worker = started()
    await worker.ask('assets/painter-1.js', { ...asked, client: 'frame' })
    worker.host.state = 'out of reach'
    await expect(worker.ask('assets/painter-1.js', asked)).rejects.toThrow('Failed to fetch')
  })
})

describe('where nothing can be kept', () => {
  it('the site is as without a worker', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const blocked = () => {
      throw new DOMException('Blocked', 'SecurityError')
    }
    const worker = started({ caches: blocked })
    await worker.activate()
    await worker.tell(keep)
    expect((await worker.ask('country/KAZ/'))?.text).toBe('Kazakhstan')
    expect((await worker.ask('assets/painter-1.js', { mode: 'cors' }))?.text).toBe('paint()')
    expect(warn).toHaveBeenCalled()
    warn.mockRestore()
  })
})

describe('a worker that waits', () => {
  it('follows a page of its own build, and leaves a page of another the choice', async () => {
    const worker = started()
    expect(await worker.tell({ kind: 'compare', entry: `${root}assets/index-1.js` })).toEqual([true])
    expect(worker.skipWaiting).not.toHaveBeenCalled()
    expect(await worker.tell({ kind: 'compare', entry: `${root}assets/index-2.js` })).toEqual([false])
    expect(worker.skipWaiting).toHaveBeenCalledOnce()
  })

  it('takes over when it is told to', async () => {
    const worker = started()
    await worker.tell({ kind: 'take-over' })
    expect(worker.skipWaiting).toHaveBeenCalledOnce()
  })
})

it('keeps the copy of the build before while another window may need it', async () => {
  const worker = started()
  const older = `formats-atlas ${root} one`
  await worker.device.caches.open(older)
  worker.windows.push({ frameType: 'top-level' })
  await worker.tell(keep)
  expect(worker.device.names).toContain(older)
  worker.windows.pop()
  worker.windows.push({ frameType: 'nested' })
  await worker.tell(keep)
  expect(worker.device.names).toEqual([`formats-atlas ${root} two`])
})
