/** Talks with the page that frames this one: tells it the height of what is read here, whenever that changes or it asks. */
import { heightMessages, hostOfAddress, understood } from './protocols.ts'

/** Milliseconds: about as long as a frame of the screen. */
const pause = 16

/**
 * `content`: what is as tall as it needs to be, whatever the height of the frame; else a host that does as it is told
 * would make it grow without end.
 */
export function talkToHost(page: Window, content: HTMLElement): void {
  const host = page.parent
  if (host === page) return
  let known = hostOfAddress(page.location.href)
  let told = 0
  let isAsked = false
  let isDue = false
  let greeted: string | undefined

  const tell = () => {
    isDue = false
    const height = Math.ceil(content.getBoundingClientRect().height)
    // Not laid out, as in a tab that was never looked at.
    if (height === 0 || (height === told && !isAsked)) return
    told = height
    isAsked = false
    const isFirst = known.resizer !== greeted
    greeted = known.resizer
    const { href: address } = page.location
    // Hosts are of any origin, and a height is no secret.
    for (const message of heightMessages(known, { height, width: page.innerWidth, address, isFirst }))
      host.postMessage(message, '*')
  }
  /** However often it is asked. Not with the screen's frames, which stand still in a frame that is still out of sight. */
  const tellSoon = () => {
    if (isDue) return
    isDue = true
    page.setTimeout(tell, pause)
  }
  tellSoon()
  new ResizeObserver(tellSoon).observe(content)
  page.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return
    const understands = understood(data, known)
    if (!understands) return
    known = understands
    isAsked = true
    tellSoon()
  })
}

/** Where the frame may open no window, WordPress follows a link for it; whether it was asked to. */
export function askForLink(page: Window, address: string): boolean {
  const { wordpress } = hostOfAddress(page.location.href)
  if (wordpress === undefined || page.parent === page) return false
  page.parent.postMessage({ message: 'link', value: address, secret: wordpress }, '*')
  return true
}
