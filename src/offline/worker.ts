/** The worker: answers for the site from the copy on the device where the network does not, and keeps that copy. */
import { kindOf, type Build, type Message } from './build.ts'
import { Copy, isFile, isPage } from './copy.ts'
import type { FetchEvent, MessageReceived, Scope } from './scope.ts'

/** Milliseconds for which a page waits for the network before it comes from the copy. */
const patience = 4000

export function startWorker(scope: Scope, build: Build): void {
  const root = scope.registration.scope
  const copy = new Copy(
    root,
    build,
    () => scope.caches,
    (...asked) => scope.fetch(...asked),
  )

  scope.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([scope.clients.claim(), orNothing(copy.forgetOldest())]))
  })

  scope.addEventListener('fetch', (event) => {
    const { request } = event
    if (request.method !== 'GET' || !request.url.startsWith(root)) return
    const isOpened = request.mode === 'navigate'
    // What is opened in a frame is none of ours.
    if (isOpened && request.destination !== 'document') return
    const kind = kindOf(build, request.url.slice(root.length).replace(/[?#].*$/, ''))
    if (kind === 'file') event.respondWith(file(event))
    if (kind === 'page') event.respondWith(page(event, isOpened))
  })

  scope.addEventListener('message', (event) => {
    event.waitUntil(orNothing(hear(event)))
  })

  async function hear({ data, ports }: MessageReceived): Promise<void> {
    const message = data as Message
    switch (message.kind) {
      case 'keep':
        await copy.keepUsed(message.used)
        if (message.whole) await copy.fill()
        // With another window open, one of them may be of a build before.
        if ((await windowsOpen()) <= 1) await copy.forgetOlder()
        return
      case 'compare': {
        const isOther = message.entry !== root + build.entry
        ports[0]?.postMessage(isOther)
        if (!isOther) await scope.skipWaiting()
        return
      }
      case 'take-over':
        await scope.skipWaiting()
    }
  }

  async function windowsOpen(): Promise<number> {
    const clients = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
    return clients.filter(({ frameType }) => frameType !== 'nested').length
  }

  async function file(event: FetchEvent): Promise<Response> {
    const { request } = event
    const kept = await orNothing(copy.find(request.url))
    if (kept) return kept
    const response = await scope.fetch(request)
    if (isFile(response)) keep(event, response, (address, own) => copy.keep(address, own))
    return response
  }

  /** From the network if it answers in time. What is opened may come as the front page, what a script asks for may not. */
  async function page(event: FetchEvent, isOpened: boolean): Promise<Response> {
    const { request } = event
    const network = scope.fetch(request).then(
      (response) => {
        if (isPage(response)) keep(event, response, (address, own) => copy.keepPage(address, own))
        return response
      },
      () => null,
    )
    // It is still kept where it comes too late to be shown.
    event.waitUntil(network)
    const kept = await orNothing(isOpened ? copy.findPage(request.url) : copy.find(request.url))
    const response = await (kept ? Promise.race([network, later(patience)]) : network)
    const isSound = response !== null && response.status < 500
    return (isSound ? response : (kept ?? response)) ?? Response.error()
  }

  /** A frame keeps nothing. */
  function keep(
    event: FetchEvent,
    response: Response,
    put: (address: string, response: Response) => Promise<void>,
  ): void {
    const own = response.clone()
    const putUnlessFramed = async () => {
      const client = event.clientId === '' ? undefined : await scope.clients.get(event.clientId)
      if (client?.frameType !== 'nested') await put(event.request.url, own)
    }
    event.waitUntil(orNothing(putUnlessFramed()))
  }
}

/** Where nothing can be kept, or no more, the site works as it does without a worker. */
function orNothing<T>(promise: Promise<T>): Promise<T | undefined> {
  return promise.catch((error: unknown) => {
    console.warn('The copy for use without a network:', error)
    return undefined
  })
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null))
}
