/** The map as a picture to take along: title, date, legend and source stand in it, and it opens wherever SVG does. */
import type { Atlas } from '../../domain/atlas.ts'
import { nameOf } from '../../i18n/names.ts'
import { language, list, t } from '../../i18n/t.ts'
import type { State } from '../../store/store.ts'
import { escaped } from '../../ui/markup.ts'
import { drawingOf, type Drawing } from '../drawing.ts'
import { farMembers, legendEntries, type LegendEntry } from '../legendEntries.ts'
import { pixelsPerUnit } from '../mercator.ts'
import { widthOf } from '../names/width.ts'
import type { Shapes } from '../shapes.ts'
import { colour, namesIn, sans, serif, styleFor, wrapped } from './alone.ts'
import { inlined } from './inlined.ts'
import { meetingsPicture } from './meetings.ts'
import { mixPattern } from './patterns.ts'
import { ground, sheetOf, ties } from './poster.ts'

export interface TakeawayWords {
  readonly title: string
  /** "As of 27 November 2025". */
  readonly date: string
  /** Whose it is, where it is read, and where the outlines are from. */
  readonly source: string
  /** What the countries are that are outlined beside the one that is read. */
  readonly outlined: string
  /** What the rings on cities are. */
  readonly met: string
  readonly contested: string
}

/** Pixels. The map is as high as its frame asks for, within limits. */
const page = { width: 1200, inset: 40, most: 820, least: 480 }
const inner = page.width - 2 * page.inset
/** Between the frame and the edge of the map. */
const edge = 14

export function takeawayOf(topology: Shapes, atlas: Atlas, state: State, words: TakeawayWords): string {
  const drawing = drawingOf(atlas, { ...state, hovered: null, lit: [] })
  const head = headOf(words, drawing)
  const sheet = sheetOf({ topology, atlas, drawing, base: '', language })
  const { frame } = sheet
  const height = Math.round(Math.min(page.most, Math.max(page.least, (inner * frame.height) / frame.width)))
  const box = { left: page.inset, top: head.height, width: inner, height }
  const clear = { left: box.left + edge, top: box.top + edge, width: inner - 2 * edge, height: height - 2 * edge }
  const scale = pixelsPerUnit(frame, clear)
  const left = clear.left + (clear.width - frame.width * scale) / 2
  const top = clear.top + (clear.height - frame.height * scale) / 2
  const land = ground(sheet)
  const marked = [drawing.selected, ...drawing.lit].map((id) => outlineIn(land, id)).join('')
  const legend = legendOf(atlas, drawing, words, box.top + height + 34)
  const foot = footOf(words, legend.bottom + 22)
  const place = `x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}"`
  const map =
    `<defs><clipPath id="map-edge"><rect ${place}/></clipPath></defs>` +
    `<g clip-path="url(#map-edge)"><rect ${place} fill="${colour('water')}"/>` +
    `<g transform="translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(5)})">${land}` +
    `<g class="selected">${marked}</g>${ties(sheet)}${meetingsPicture(sheet)}</g>${namesIn(sheet, scale, clear, box)}</g>` +
    `<rect ${place} fill="none" stroke="${colour('rule')}" stroke-width="1"/>`
  const size = `width="${page.width}" height="${foot.bottom}" viewBox="0 0 ${page.width} ${foot.bottom}"`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" lang="${language}">` +
    `<title>${escaped(`${words.title}. ${words.date}`)}</title><desc>${escaped(words.source)}</desc>` +
    `<rect width="${page.width}" height="${foot.bottom}" fill="${colour('paper')}"/>` +
    `${map}${head.markup}${legend.markup}${foot.markup}</svg>`
  return inlined(svg, styleFor(scale))
}

/** Once more over all shapes, for what is read or spoken of. */
function outlineIn(land: string, id: string | null): string {
  const path = id === null ? undefined : new RegExp(`<path id="${id}"[^>]* d="([^"]+)"`).exec(land)?.[1]
  return path === undefined ? '' : `<path d="${path}"/>`
}

function headOf({ title, date }: TakeawayWords, { formats }: Drawing): { markup: string; height: number } {
  const lines = wrapped(title, 66).slice(0, 3)
  const names = list(formats.map(({ shortName }) => shortName))
  const under = 54 + lines.length * 38
  const markup =
    lines
      .map((line, index) => text(line, page.inset, 62 + index * 38, { size: 30, face: serif, bold: true }))
      .join('') + text(names ? `${names} · ${date}` : date, page.inset, under, { size: 17, ink: 'mute' })
  return { markup, height: under + 20 }
}

const swatch = { width: 26, height: 16, gap: 9, between: 30, line: 30, size: 15 }

function legendOf(
  atlas: Atlas,
  drawing: Drawing,
  { outlined, met, contested: contestedWords }: TakeawayWords,
  top: number,
): { markup: string; bottom: number } {
  const { formats, day, members, contested } = drawing
  const far = farMembers(atlas, formats, day).map((country) => nameOf(country))
  const entries: readonly LegendEntry[] = [
    ...legendEntries(formats, day),
    ...(drawing.lit.length > 0 ? [{ swatch: 'outlined', words: outlined }] : []),
    ...(drawing.meetings.length > 0 ? [{ swatch: 'met', words: met }] : []),
    ...(drawing.ties.length > 0 ? [{ swatch: 'ties', words: t('legend.tie') }] : []),
    ...(contested.length > 0 ? [{ swatch: 'contested', words: contestedWords }] : []),
    ...(far.length > 0 && members.length > 0 ? [{ words: `${t('legend.far')} ${far.join(', ')}` }] : []),
  ]
  let [x, y] = [page.inset, top]
  let markup = ''
  for (const { swatch: looks, words } of entries) {
    const lead = looks === undefined ? 0 : swatch.width + swatch.gap
    const width = lead + widthOf(words, swatch.size, 0)
    if (x > page.inset && x + width > page.width - page.inset) [x, y] = [page.inset, y + swatch.line]
    if (looks !== undefined) markup += swatchMarkup(looks, x, y - swatch.height + 3)
    const lines = wrapped(words, 120)
    for (const [index, line] of lines.entries()) {
      if (index > 0) y += swatch.line
      markup += text(line, x + lead, y, { size: swatch.size })
    }
    x += width + swatch.between
  }
  const patterns = formats.map((_, place) =>
    // The map has patterns of these names as well, in its own units.
    mixPattern({ width: 1000, height: 700 }, `mix-${place}`).replaceAll('id="mix', 'id="key-mix'),
  )
  return { markup: `<defs>${patterns.join('')}</defs>${markup}`, bottom: y }
}

/** The patterns of the map are in its units, which are about as large as the pixels of the picture. */
function swatchMarkup(looks: string, x: number, y: number): string {
  const { width, height } = swatch
  if (looks === 'ties') {
    const line = `M${x} ${y + height / 2}h${width}`
    return `<path d="${line}" stroke="${colour('ink')}" stroke-width="1.8" stroke-dasharray="6 4" fill="none"/>`
  }
  if (looks === 'met') {
    const middle = `cx="${x + width / 2}" cy="${y + height / 2}"`
    return `<circle ${middle} r="5" fill="${colour('paper')}" stroke="${colour('ink')}" stroke-width="2.5"/>`
  }
  if (looks === 'outlined')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="none" stroke="${colour('ink')}" stroke-width="2.4"/>`
  const mix = looks.startsWith('mix-')
  const filled = mix ? `class="mix" style="--mix:url(#key-${looks})"` : `class="${looks}"`
  const box = `x="${x}" y="${y}" width="${width}" height="${height}" rx="2"`
  return `<g ${filled}><rect ${box}/></g><rect ${box} fill="none" stroke="${colour('mute')}" stroke-width="0.75"/>`
}

function footOf({ source }: TakeawayWords, top: number): { markup: string; bottom: number } {
  const lines = wrapped(source, 150)
  const markup = lines.map((line, index) => text(line, page.inset, top + 14 + index * 18, { size: 13, ink: 'mute' }))
  return { markup: markup.join(''), bottom: top + 14 + lines.length * 18 + 12 }
}

interface Letters {
  readonly size: number
  readonly face?: string
  readonly bold?: boolean
  readonly ink?: string
}

function text(words: string, x: number, y: number, { size, face = sans, bold = false, ink = 'ink' }: Letters): string {
  const weight = bold ? ' font-weight="700"' : ''
  return `<text x="${x}" y="${y}" font-family="${face}" font-size="${size}"${weight} fill="${colour(ink)}">${escaped(words)}</text>`
}
