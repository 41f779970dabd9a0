/** Whether a framed page's map may hold a graphics context: from when the reader acts on it until it is out of view. */
import { useEffect, useState } from 'react'

/** A browser gives a page about sixteen for all its frames; two are enough for whoever looks from one to another. */
const contextsAtOnce = 2

interface Woken {
  readonly woke: string
}

export function useWaking(): boolean {
  const [isAwake, setAwake] = useState(false)
  useEffect(() => {
    const frame = document.querySelector('.frame .map-frame')
    if (!frame) return
    const self = crypto.getRandomValues(new Uint32Array(1)).join()
    // Of frames from the same site. In a sandbox each is alone, and gives way when it is out of view.
    const others = 'BroadcastChannel' in window ? new BroadcastChannel('formats-atlas-frames') : null
    let later = new Set<string>()
    const wake = () => {
      later = new Set()
      setAwake(true)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      others?.postMessage({ woke: self } satisfies Woken)
    }
    others?.addEventListener('message', ({ data }: MessageEvent<Woken>) => {
      later.add(data.woke)
      if (later.size >= contextsAtOnce) setAwake(false)
    })
    const seen = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) setAwake(false)
    })
    seen.observe(frame)
    frame.addEventListener('click', wake)
    frame.addEventListener('keydown', wake)
    // By what made the reader's browser fetch all this.
    if ('awake' in document.documentElement.dataset) wake()
    return () => {
      others?.close()
      seen.disconnect()
      frame.removeEventListener('click', wake)
      frame.removeEventListener('keydown', wake)
    }
  }, [])
  return isAwake
}
