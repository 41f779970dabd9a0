/** Starts a framed page: it talks with its host, and fetches the atlas itself only when the reader acts on it. */
import { accentOn } from '../frame/accent.ts'
import { askForLink, talkToHost } from '../frame/talk.ts'

const root = document.documentElement
const frame = document.querySelector<HTMLElement>('.frame')!
/** Leads to the same in the atlas. */
const whole = frame.querySelector<HTMLAnchorElement>('.frame-foot a')!
const asked = new URLSearchParams(location.search)

talkToHost(window, frame)

/** Again whenever light becomes dark. */
function dress(): void {
  const accent = accentOn(asked.get('accent'), getComputedStyle(frame).backgroundColor)
  if (accent) root.style.setProperty('--frame-accent', accent)
  else root.style.removeProperty('--frame-accent')
}
dress()
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress)

const entry = document.querySelector<HTMLElement>('script[data-atlas]')!.dataset['atlas']!
let underway: Promise<unknown> | undefined

/** A story's frame has all that it ever has: its map leads to the atlas. */
const isWhole = 'whole' in root.dataset

/** Fetches the atlas, which takes the page over. Where it does not come, all words are here already. */
function wake(): void {
  root.dataset['awake'] = ''
  // By its address: were it imported, the bundler would make one file of the two.
  underway ??= import(/* @vite-ignore */ entry).catch((error: unknown) => {
    underway = undefined
    console.warn('The frame stays still:', error)
  })
}

/** Where nobody has taken the page over yet, a place on the drawing is opened once somebody has. */
frame.addEventListener('click', (event) => {
  const target = event.target as Element
  const link = target.closest<HTMLAnchorElement | SVGAElement>('a[href]')
  const place = link?.getAttribute('href') ?? ''
  // Of what a page tells a frame has a part; the page itself has the place that is meant.
  if (place.startsWith('#')) link!.setAttribute('href', whole.href + place)
  if ('live' in root.dataset) return
  if (target.closest('.frame-explore')) wake()
  else if (link?.dataset['place'] !== undefined && !isWhole) {
    event.preventDefault()
    root.dataset['opens'] = link.dataset['place']
    wake()
  } else if (link && self.origin === 'null') {
    // A sandbox without windows of its own.
    const address = new URL(link.getAttribute('href') ?? '', location.href).href
    if (askForLink(window, address)) event.preventDefault()
  }
})
frame.querySelector('.poster')?.addEventListener('keydown', (event) => {
  if (!isWhole && event instanceof KeyboardEvent && /^(Arrow|[0-9+\-=tT]$)/.test(event.key)) wake()
})

/** What the page was made for is the present, in the order in which it stands: another date, say, takes the atlas to show. */
const keys = ['formats', 'as', 'statements', 'set', 'countries', 'sort', 'rows']
const date = asked.get('date') ?? ''
const newest = root.dataset['newest'] ?? ''
if (!isWhole && (date < newest.slice(0, date.length) || keys.some((key) => asked.has(key)))) {
  wake()
  delete root.dataset['awake']
}
