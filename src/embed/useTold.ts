/** Hears what a frame on the page says of its height. */
import { useEffect, useRef, type RefObject } from 'react'

/**
 * `heightIn`: the height in CSS pixels that a message tells, of any other message nothing; must keep its reference. `tell` is
 * called with it, and with the frame.
 */
export function useTold(
  heightIn: (message: unknown) => number | null,
  tell: (height: number, frame: HTMLIFrameElement) => void,
): RefObject<HTMLIFrameElement | null> {
  const frame = useRef<HTMLIFrameElement>(null)
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const { current } = frame
      if (!current || source !== current.contentWindow) return
      const told = heightIn(data)
      if (told !== null) latest.current(told, current)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [heightIn])
  return frame
}
