/** Going through the changes by itself, until the last, or until the reader does anything else. */
import { useEffect, useState } from 'react'
import type { AtlasStore } from '../store/store.ts'

/** Milliseconds for which each is to be seen. */
const pace = 1200

/** `advance` takes a step and says whether there is more to come. */
export function usePlaying(advance: () => boolean, store: AtlasStore): [boolean, (playing: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return undefined
    const ending = new AbortController()
    const { signal } = ending
    const stop = () => setPlaying(false)
    let isOwn = false
    const timer = setInterval(() => {
      isOwn = true
      const isMore = advance()
      isOwn = false
      if (!isMore) stop()
    }, pace)
    // The button itself pauses by its click; a key that only goes on to another control is no act.
    const act = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('.timeline-button.pause'))) stop()
    }
    for (const kind of ['pointerdown', 'wheel', 'keydown'] as const)
      document.addEventListener(kind, act, { signal, capture: true, passive: true })
    document.addEventListener('visibilitychange', stop, { signal })
    const unsubscribe = store.subscribe(({ view }, before) => {
      if (!isOwn && view !== before.view) stop()
    })
    return () => {
      clearInterval(timer)
      ending.abort()
      unsubscribe()
    }
  }, [isPlaying, advance, store])
  return [isPlaying, setPlaying]
}
