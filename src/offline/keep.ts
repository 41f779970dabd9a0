/** In the page: has the worker keep the site for use without a network, and tells when a new version of it is there. */
import type { Message } from './build.ts'

/** Where it cannot be had, the atlas works as it does without. */
export async function keepForLater(base: string): Promise<void> {
  if (import.meta.env.DEV || parent !== window || !isSecureContext || !('serviceWorker' in navigator)) return
  if (!location.protocol.startsWith('http')) return
  try {
    await idle()
    const options = { scope: base, updateViaCache: 'none' } as const
    const registration = await navigator.serviceWorker.register(`${base}sw.js`, options)
    const keep = () =>
      tell(registration.active, {
        kind: 'keep',
        used: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
        whole: isCheap(),
      })
    // Before a worker is told anything, as it may take over in the same moment.
    navigator.serviceWorker.addEventListener('controllerchange', keep)
    const isFollowed = await followVersions(registration)
    askForNew(registration)
    await navigator.serviceWorker.ready
    // A worker that gives way does so once it has nothing to do: woken for this, it would have the next one wait for minutes.
    if (!isFollowed) keep()
  } catch (error) {
    console.warn('The atlas is not kept for use without a network:', error)
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 10_000 })
    else setTimeout(resolve, 1000)
  })
}

/** What browsers say of the network, if they say it. */
interface Connection {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

/** Whether a reader would not notice that a megabyte is fetched. */
function isCheap(): boolean {
  const { connection = {} } = navigator as { readonly connection?: Connection }
  return !connection.saveData && (connection.effectiveType ?? '4g') === '4g'
}

function tell(worker: ServiceWorker | null, message: Message, ...ports: readonly MessagePort[]): void {
  worker?.postMessage(message, [...ports])
}

/** A page that stays open for days learns of a new version when it is looked at again. */
function askForNew(registration: ServiceWorkerRegistration): void {
  const often = 3_600_000
  let asked = 0
  document.addEventListener('visibilitychange', ({ timeStamp }) => {
    if (document.visibilityState !== 'visible' || timeStamp - asked < often) return
    asked = timeStamp
    void registration.update().catch(() => undefined)
  })
}

/** Offers what is newer than this page. Says whether a worker of the page's own build is about to take over. */
async function followVersions(registration: ServiceWorkerRegistration): Promise<boolean> {
  const offer = async (worker: ServiceWorker): Promise<boolean> => {
    if (!(await isOther(worker))) return false
    try {
      const { tellOfNewVersion } = await import('./notice.ts')
      tellOfNewVersion(() => load(registration))
    } catch (error) {
      console.warn('A new version is there:', error)
    }
    return true
  }
  const watch = () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      // The first of all takes over by itself.
      if (worker.state === 'installed' && registration.active) void offer(worker)
    })
  }
  watch()
  registration.addEventListener('updatefound', watch)
  return registration.waiting !== null && !(await offer(registration.waiting))
}

/** A page that came from the network is of the new version already: then the worker just follows. */
function isOther(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? ''
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true))
    port1.start()
    tell(worker, { kind: 'compare', entry }, port2)
  })
}

function load({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  tell(waiting, { kind: 'take-over' })
}
