/** The code that a newsroom pastes: a frame, or an element that makes one, and in either what is seen where frames are not. */
import { addressOf } from '../../domain/address.ts'
import { frameFolder, framePathOf, isWorded } from '../../domain/frame.ts'
import type { Language } from '../../domain/ids.ts'
import type { View } from '../../domain/view.ts'
import { escaped } from '../../ui/markup.ts'

/** How a frame looks in the page of another; `null` leaves it as the atlas has it. */
export interface Look {
  readonly theme: 'light' | 'dark' | null
  /** Six hexadecimal digits. */
  readonly accent: string | null
  /** Of the corners, in CSS pixels, 0 to 24. */
  readonly radius: number | null
  /** The size of the text in per cent, 80 to 150. */
  readonly text: number | null
  readonly lang: Language | null
}

export const ownLook: Look = { theme: null, accent: null, radius: null, text: null, lang: null }

/** How tall what is as tall as its words was at two widths of the frame; all in CSS pixels. */
export interface Measured {
  readonly wide: { readonly width: number; readonly height: number }
  readonly narrow: { readonly width: number; readonly height: number }
}

export interface Embedded {
  /** The address of the site's root, absolute, with a slash at the end. */
  readonly root: string
  readonly view: View
  /** Of the frame, for who does not see it. */
  readonly title: string
  readonly look: Look
  /** In CSS pixels; of a map the height that it fills. */
  readonly height: number
  /** Only of what is as tall as its words. */
  readonly measured?: Measured
  readonly fallback: Fallback
}

/** What readers of feeds and mail see, and who has no script for the element. */
export interface Fallback {
  /** One statement of those that the view shows; none where it shows none. */
  readonly said?: {
    /** In quotation marks where they are verbatim. */
    readonly words: string
    /** Who says it, and when. */
    readonly by: string
    /** Whether these are the speaker's own words, or who reports or sums them up. */
    readonly voice: string
    readonly publisher: string
    readonly url: string
  }
  /** What the page tells. */
  readonly description: string
  /** Its address is absolute; none where it would show another day than the frame does. */
  readonly picture?: { readonly address: string; readonly alt: string }
}

/** What a frame's page is asked for, in its query. */
function queryOf({ theme, accent, radius, text, lang }: Look): readonly (readonly [string, string])[] {
  return Object.entries({ theme, accent, radius, text, lang }).flatMap(([key, value]) =>
    value === null ? [] : [[key, String(value)] as const],
  )
}

/** The address of the framed page, absolute. `fills`: whether its map takes what the words leave of the height. */
export function frameAddress(
  { root, view, look, height }: Pick<Embedded, 'root' | 'view' | 'look' | 'height'>,
  fills: boolean,
): string {
  const [, query = ''] = addressOf({ ...view, theme: 'auto' }).split('?')
  const asked = [
    ...(query ? [query] : []),
    ...queryOf(look).map(([key, value]) => `${key}=${value}`),
    ...(fills ? [`height=${height}`] : []),
  ]
  return root + framePathOf(view.subject) + (asked.length > 0 ? `?${asked.join('&')}` : '')
}

/**
 * A frame of a height that is right without script, lying on the words that are seen where frames are taken out: these
 * are there until it has come, and nobody reads them twice.
 */
export function iframeCode(embedded: Embedded): string {
  const { title, height, fallback, measured } = embedded
  const style = ['grid-area:1/1', 'width:100%', 'border:0', ...(measured ? [`height:${heightBetween(measured)}`] : [])]
  const frame = [
    `style="${style.join(';')}"`,
    `src="${escaped(frameAddress(embedded, !isWorded(embedded.view.subject)))}"`,
    `title="${escaped(title)}"`,
    `width="100%" height="${height}"`,
    'loading="lazy" allow="fullscreen; clipboard-write; web-share"',
  ]
  return [
    // In one line: WordPress takes the figure out, and looks for the quotation where the code begins.
    '<figure style="display:grid;grid-template-columns:minmax(0,1fr);margin:0"><blockquote style="grid-area:1/1;height:0;min-height:100%;margin:0;overflow:hidden" inert>',
    ...fallbackLines(embedded, fallback).map((line) => `    ${line}`),
    '  </blockquote>',
    `  <iframe ${frame.join('\n    ')}></iframe>`,
    '</figure>',
  ].join('\n')
}

/** An element that makes the frame and is as tall as what is read in it. */
export function elementCode(embedded: Embedded): string {
  const { root, view, title, look, fallback, height } = embedded
  const attributes = [
    `view="${escaped(viewInElement(view))}"`,
    `title="${escaped(title)}"`,
    ...queryOf(look).map(([key, value]) => `${key}="${escaped(value)}"`),
    `height="${height}"`,
  ]
  return [
    `<script async src="${escaped(root)}embed.js"></script>`,
    `<formats-atlas ${attributes.join(' ')}>`,
    '  <blockquote>',
    ...fallbackLines(embedded, fallback).map((line) => `    ${line}`),
    '  </blockquote>',
    '</formats-atlas>',
  ].join('\n')
}

function viewInElement(view: View): string {
  const [, query] = addressOf({ ...view, theme: 'auto' }).split('?')
  return framePathOf(view.subject).slice(frameFolder.length) + (query ? `?${query}` : '')
}

function fallbackLines({ root, view, title }: Embedded, { said, description, picture }: Fallback): readonly string[] {
  const page = escaped(root + addressOf(view))
  const source = said && `<a href="${escaped(said.url)}">${escaped(said.publisher)}</a>`
  return [
    ...(said
      ? [`<p>${escaped(said.words)}</p>`, `<p>${escaped(said.by)}</p>`, `<p>${escaped(said.voice)}: ${source}</p>`]
      : []),
    ...(said ? [] : [`<p>${escaped(description)}</p>`]),
    ...(picture
      ? [
          `<p><img src="${escaped(picture.address)}" alt="${escaped(picture.alt)}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></p>`,
        ]
      : []),
    `<p><a href="${page}">${escaped(title)}</a></p>`,
  ]
}

/** What a page of text leaves free beside its column on a narrow screen, in CSS pixels. */
const margins = 32

/**
 * As CSS: words need the less height the wider they run. Between the two widths it follows the window's, on a straight
 * line that is never below what they need.
 */
function heightBetween({ wide, narrow }: Measured): string {
  const change = (narrow.height - wide.height) / (wide.width - narrow.width)
  if (!(change > 0)) return `${Math.max(wide.height, narrow.height)}px`
  const start = Math.ceil(narrow.height + change * (narrow.width + margins))
  const most = Math.ceil(narrow.height + change * 40)
  return `clamp(${wide.height}px,${start}px - ${(change * 100).toFixed(1)}vw,${most}px)`
}
