/** The picture for sharing: the drawing with its words, as one SVG that needs no style sheet and no script. Runs at build. */
import { escaped } from '../../ui/markup.ts'
import tokens from '../../ui/tokens.css?raw'
import { pixelsPerUnit } from '../mercator.ts'
import { namesOf, stillScale, viewOf, type Name } from '../names/names.ts'
import { slotsOf } from '../names/recolour.ts'
import { reach } from '../names/place.ts'
import { isCapital, lettering, lettersOf } from '../names/wanted.ts'
import { meetingsPicture } from './meetings.ts'
import { ground, sheetOf, ties, type PosterOptions, type Sheet } from './poster.ts'

/** The size that sharing sites ask for, in pixels. */
const size = { width: 1200, height: 630 }
/** The words stand at the left, the drawing's frame is fitted into the rest. */
const words = { width: 430, inset: 44 }
const clear = { left: words.width + 24, top: 24, width: size.width - words.width - 48, height: size.height - 48 }

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
    `${names(sheet, scale)}${panel(options)}</svg>`
  )
}

const colours = new Map([...tokens.matchAll(/--([\w-]+):\s*(#\w+);/g)].reverse().map((match) => [match[1]!, match[2]!]))

/** The light theme's: the first that the tokens give. */
function colour(name: string): string {
  return colours.get(name) ?? '#000'
}

/** Strokes are in the drawing's units here, as few renderers keep them from being scaled. */
function styleFor(scale: number): string {
  const slots = [0, 1]
    .map(
      (slot) =>
        `.slot-${slot},.ground-${slot}{fill:${colour(`slot-${slot}`)}}.absent.slot-${slot}{fill:url(#hatch-${slot})}` +
        `.stripe-${slot}{stroke:${colour(`slot-${slot}-light`)}}`,
    )
    .join('')
  const pixels = (count: number) => (count / scale).toFixed(2)
  return (
    `.land{fill:${colour('land')};stroke:${colour('coast')};stroke-width:${pixels(0.9)}}${slots}` +
    `.slot-0,.slot-1{stroke:${colour('border-on-slot')};stroke-width:${pixels(0.9)}}` +
    `.lakes{fill:${colour('water')}}.rivers,.contested-line,.ties,.selected{fill:none}` +
    `.rivers{stroke:${colour('river')};stroke-width:${pixels(1)}}.past{display:none}.contested{fill:url(#contested)}` +
    `.ground{fill:${colour('land')}}.pale{fill-opacity:0.55}.mark{fill:${colour('ink')}}.dot{fill:none}.beside{fill:url(#beside)}.mix{fill:var(--mix)}` +
    `.stripe,.contested-line{stroke:${colour('contested')}}` +
    `.contested-line{stroke-width:${pixels(1)};stroke-dasharray:${pixels(2.5)}}` +
    `.ring,.hole{stroke-linecap:round;stroke:${colour('ink')};stroke-width:${pixels(11)}}.hole{stroke:${colour('paper')};stroke-width:${pixels(6)}}` +
    `.ties{stroke:${colour('ink')};stroke-width:${pixels(1.8)};stroke-dasharray:${pixels(6)} ${pixels(4)}}` +
    `.selected{fill-opacity:0;stroke:${colour('ink')};stroke-width:${pixels(2.4)}}` +
    `text{font-family:"Noto Sans";text-anchor:middle}`
  )
}

/** Only the names that the drawing shows at this scale, within the clear part. */
function names(sheet: Sheet, scale: number): string {
  const { topology: shapes, atlas, drawing, frame, language } = sheet
  const views = [viewOf(frame, 0.06)]
  const slots = slotsOf(drawing.members)
  const [middleX, middleY] = [clear.left + clear.width / 2, clear.top + clear.height / 2]
  return namesOf({ shapes, atlas, drawing, frame, views, language, scale: stillScale })
    .filter((name) => name.from <= scale)
    .map((name) => {
      const [x, y] = [middleX + name.x * scale, middleY + name.y * scale]
      const slot = name.on === undefined ? undefined : slots.get(name.on)
      return nameMarkup(name, slot, x + name.offset.x, y + name.offset.y) + (isCapital(name.kind) ? dot(x, y) : '')
    })
    .join('')
}

function nameMarkup({ kind, text, width, angle = 0 }: Name, slot: number | undefined, x: number, y: number): string {
  const { size: letters, tracking } = lettering[kind]
  const half = reach({ width, height: letters, angle }, [1, 0])
  if (x - half < words.width || x + half > size.width) return ''
  const onSlot = slot !== undefined
  const isWater = /sea|river/.test(kind)
  const fill = onSlot ? colour('on-slot') : colour(isWater ? 'label-water' : isCapital(kind) ? 'ink' : 'label')
  const halo = onSlot ? colour(`slot-${slot}`) : colour(kind.startsWith('sea') ? 'water' : 'label-halo')
  const face = isWater || kind === 'mountains' ? `font-style="italic" font-weight="400"` : `font-weight="600"`
  const looks = `font-size="${letters}" ${face} fill="${fill}" stroke="${halo}" stroke-width="2.5" paint-order="stroke" letter-spacing="${(tracking * letters).toFixed(1)}"`
  const place = `x="${x.toFixed(1)}" y="${(y + letters * 0.36).toFixed(1)}"`
  const turned = angle === 0 ? '' : ` transform="rotate(${angle} ${x.toFixed(1)} ${y.toFixed(1)})"`
  return `<text ${place}${turned} ${looks}>${escaped(lettersOf(kind, text))}</text>`
}

function dot(x: number, y: number): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="#fff" stroke="${colour('ink')}" stroke-width="1.5"/>`
}

function panel({ site, title, lead }: PictureOptions): string {
  const titleLines = wrapped(title, 19).slice(0, 7)
  const leadLines = wrapped(lead, 36).slice(0, 6)
  const lines = (texts: readonly string[], top: number, step: number, looks: string) =>
    texts
      .map((text, index) => `<text x="${words.inset}" y="${top + index * step}" ${looks}>${escaped(text)}</text>`)
      .join('')
  const start = 'text-anchor="start" style="text-anchor:start'
  const leadTop = 120 + titleLines.length * 46 + 16
  return (
    `<rect width="${words.width}" height="100%" fill="${colour('paper')}"/><rect x="${words.width}" width="1" height="100%" fill="${colour('rule')}"/>` +
    lines(
      [site],
      66,
      0,
      `${start};font-family:'Noto Serif'" font-weight="700" font-size="22" fill="${colour('mute')}"`,
    ) +
    lines(
      titleLines,
      124,
      46,
      `${start};font-family:'Noto Serif'" font-weight="700" font-size="38" fill="${colour('ink')}"`,
    ) +
    lines(leadLines, leadTop, 28, `${start}" font-size="19" fill="${colour('mute')}"`)
  )
}

/** Cut between words into lines of at most about `length` letters. */
function wrapped(text: string, length: number): readonly string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])
}
