/** What the worker needs of its global scope, which the types of pages do not know. */

interface Lasting {
  /** The worker lives for as long as what is given to it. */
  readonly waitUntil: (promise: Promise<unknown>) => void
}

export interface FetchEvent extends Lasting {
  readonly request: Request
  /** Empty for a page that is opened. */
  readonly clientId: string
  readonly respondWith: (response: Promise<Response>) => void
}

export interface MessageReceived extends Lasting {
  readonly data: unknown
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[]
}

interface Client {
  readonly frameType: 'auxiliary' | 'top-level' | 'nested' | 'none'
}

export interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly get: (id: string) => Promise<Client | undefined>
    readonly matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly Client[]>
  }
  readonly caches: CacheStorage
  readonly fetch: typeof fetch
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (kind: 'activate', listener: (event: Lasting) => void): void
    (kind: 'fetch', listener: (event: FetchEvent) => void): void
    (kind: 'message', listener: (event: MessageReceived) => void): void
  }
}
