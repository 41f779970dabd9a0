/** Takes a framed page over in the browser: places open in the frame, the map moves while somebody acts on it, the host is told. */
import { useEffect, type ReactNode } from 'react'
import { addressOf, viewAt } from '../domain/address.ts'
import { firstDay } from '../domain/date.ts'
import { pathInFrame } from '../domain/frame.ts'
import { existsIn } from '../store/select.ts'
import { arrive, open, type AtlasStore } from '../store/store.ts'
import { FrameShell } from './FrameShell.tsx'
import { useWaking } from './waking.ts'

export function takeFrameOver(
  store: AtlasStore,
  root: HTMLElement,
  hydrate: (root: HTMLElement, app: ReactNode) => unknown,
): void {
  hydrate(root, <Framed store={store} />)
}

function Framed({ store }: { readonly store: AtlasStore }) {
  const isAwake = useWaking()
  useEffect(() => {
    const page = document.documentElement
    page.dataset['live'] = ''
    const { base, atlas } = store
    const path = pathInFrame(location.pathname.slice(base.length)) ?? ''
    const view = viewAt(path, location.search, existsIn(atlas))
    const isToCome = view.date !== null && firstDay(view.date) > new Date().toISOString().slice(0, 10)
    arrive(store, isToCome ? { ...view, date: null } : view)
    const { opens } = page.dataset
    if (opens !== undefined) open(store, opens)
    let told = addressOf(view)
    const tell = () => {
      const address = addressOf(store.getState().view)
      if (address === told) return
      told = address
      // Hosts are of any origin, and what is open in a page of theirs is no secret.
      if (parent !== window) parent.postMessage({ type: 'formats-atlas:view', address }, '*')
    }
    tell()
    const follow = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLElement | SVGElement>('a[data-place]') : null
      if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
        return
      event.preventDefault()
      open(store, link.dataset['place']!)
    }
    document.addEventListener('click', follow)
    const stop = store.subscribe(tell)
    return () => {
      document.removeEventListener('click', follow)
      stop()
    }
  }, [store])
  return <FrameShell store={store} poster="" rests={!isAwake} />
}
