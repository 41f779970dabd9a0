/** The picture for sharing: the drawing with its words, as one SVG that needs no style sheet and no script. Runs at build. */
import { escaped } from '../../ui/markup.ts'
import { pixelsPerUnit } from '../mercator.ts'
import { colour, namesIn, sans, serif, styleFor, wrapped } from './alone.ts'
import { meetingsPicture } from './meetings.ts'
import { ground, sheetOf, ties, type PosterOptions } from './poster.ts'

/** The size that sharing sites ask for, in pixels. */
const size = { width: 1200, height: 630 }
/** The words stand at the left, the drawing's frame is fitted into the rest. */
const words = { width: 430, inset: 44 }
const clear = { left: words.width + 24, top: 24, width: size.width - words.width - 48, height: size.height - 48 }

/** Where names may stand. */
const whole = { left: words.width, top: 0, width: size.width - words.width, height: size.height }

export interface PictureOptions extends PosterOptions {
  readonly site: string
  readonly title: string
  readonly lead: string
}

export function pictureOf(options: PictureOptions): string {
  const sheet = sheetOf(options)
  const { frame } = sheet
  const scale = pixelsPerUnit(frame, clear)
  const left = clear.left + (clear.width - frame.width * scale) / 2
  const top = clear.top + (clear.height - frame.height * scale) / 2
  const { selected } = options.drawing
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
    `<style>${styleFor(scale)}</style><rect width="100%" height="100%" fill="${colour('water')}"/>` +
    `<g transform="translate(${left} ${top}) scale(${scale})">${ground(sheet)}` +
    `${selected ? `<use href="#${selected}" class="selected"/>` : ''}${ties(sheet)}${meetingsPicture(sheet)}</g>` +
    `${namesIn(sheet, scale, clear, whole)}${panel(options)}</svg>`
  )
}

function panel({ site, title, lead }: PictureOptions): string {
  const titleLines = wrapped(title, 19).slice(0, 7)
  const leadLines = wrapped(lead, 36).slice(0, 6)
  const lines = (texts: readonly string[], top: number, step: number, looks: string) =>
    texts
      .map((text, index) => `<text x="${words.inset}" y="${top + index * step}" ${looks}>${escaped(text)}</text>`)
      .join('')
  const leadTop = 120 + titleLines.length * 46 + 16
  return (
    `<rect width="${words.width}" height="100%" fill="${colour('paper')}"/><rect x="${words.width}" width="1" height="100%" fill="${colour('rule')}"/>` +
    lines([site], 66, 0, `font-family="${serif}" font-weight="700" font-size="22" fill="${colour('mute')}"`) +
    lines(titleLines, 124, 46, `font-family="${serif}" font-weight="700" font-size="38" fill="${colour('ink')}"`) +
    lines(leadLines, leadTop, 28, `font-family="${sans}" font-size="19" fill="${colour('mute')}"`)
  )
}
