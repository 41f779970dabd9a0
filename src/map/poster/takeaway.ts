/** The map as a picture to take along: title, date, legend and source stand in it, and it opens wherever SVG does. */
import type { Atlas } from '../../domain/atlas.ts'
import { nameOf } from '../../i18n/names.ts'
import { language, list, t } from '../../i18n/t.ts'
import type { State } from '../../store/store.ts'
import { escaped } from '../../ui/markup.ts'
import { drawingOf, type Drawing } from '../drawing.ts'
import { farMembers, legendEntries, type LegendEntry } from '../legendEntries.ts'
import { pixelsPerUnit, type Box } from '../mercator.ts'
import { widthOf } from '../names/width.ts'
import type { Shapes } from '../shapes.ts'
import { colour, namesIn, sans, serif, styleFor, wrapped } from './alone.ts'
import { inlined } from './inlined.ts'
import { meetingsPicture } from './meetings.ts'
import { mixPattern } from './patterns.ts'
import { ground, sheetOf, ties, type Sheet } from './poster.ts'

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
const page = { width: 1200, inset: 40, most: 820, least: 480, key: { size: 15, line: 30, between: 30 } }
const inner = page.width - 2 * page.inset
/** Between the frame and the edge of the map. */
const edge = 14

export function takeawayOf(topology: Shapes, atlas: Atlas, state: State, words: TakeawayWords): string {
  const sheet = sheetFor(topology, atlas, state)
  const { drawing, frame } = sheet
  const head = headOf(words, drawing)
  const height = Math.round(Math.min(page.most, Math.max(page.least, (inner * frame.height) / frame.width)))
  const map = mapIn(sheet, { left: page.inset, top: head.height, width: inner, height })
  const legend = legendOf(atlas, drawing, words, head.height + height + 34, page)
  const foot = footOf(words, legend.bottom + 22)
  const size = { width: page.width, height: foot.bottom }
  const markup = `${map.markup}${head.markup}${legend.markup}${foot.markup}`
  return alone(size, words, markup, map.scale)
}

/** Pixels of the picture that stands beside other words: the line above the map, what lies between, the letters. */
const beside = { head: 24, baseline: 15, below: 24, size: 15, key: { size: 14, line: 24, between: 20 } }

/**
 * The same for where title and source stand beside the picture, as on a slide: exactly as large as is asked for, with its
 * date and its legend.
 */
export function besideWords(
  topology: Shapes,
  atlas: Atlas,
  state: State,
  words: TakeawayWords,
  size: { readonly width: number; readonly height: number },
): string {
  const sheet = sheetFor(topology, atlas, state)
  const { drawing } = sheet
  const place = { width: size.width, inset: 1, key: beside.key }
  const legendHeight = legendOf(atlas, drawing, words, 0, place).bottom + beside.below + 6
  const height = size.height - beside.head - legendHeight
  const map = mapIn(sheet, { left: place.inset, top: beside.head, width: size.width - 2 * place.inset, height })
  const legend = legendOf(atlas, drawing, words, beside.head + height + beside.below, place)
  const head = text(dateLine(words, drawing), place.inset, beside.baseline, { size: beside.size, ink: 'mute' })
  return alone(size, words, `${map.markup}${head}${legend.markup}`, map.scale)
}

/** The map alone, where words stand beside it that say what it shows. Pixels. */
export function mapAlone(
  topology: Shapes,
  atlas: Atlas,
  state: State,
  size: { readonly width: number; readonly height: number },
): string {
  const map = mapIn(sheetFor(topology, atlas, state), { left: 0, top: 0, ...size })
  return alone(size, { title: '', date: '', source: '' }, map.markup, map.scale)
}

function sheetFor(topology: Shapes, atlas: Atlas, state: State): Sheet {
  const drawing = drawingOf(atlas, { ...state, hovered: null, lit: [] })
  return sheetOf({ topology, atlas, drawing, base: '', language })
}

/** The map with its edge and its names, and how large a unit of it is. */
function mapIn(sheet: Sheet, box: Box): { readonly markup: string; readonly scale: number } {
  const { drawing, frame } = sheet
  const clear = {
    left: box.left + edge,
    top: box.top + edge,
    width: box.width - 2 * edge,
    height: box.height - 2 * edge,
  }
  const scale = pixelsPerUnit(frame, clear)
  const left = clear.left + (clear.width - frame.width * scale) / 2
  const top = clear.top + (clear.height - frame.height * scale) / 2
  const land = ground(sheet)
  const marked = [drawing.selected, ...drawing.lit].map((id) => outlineIn(land, id)).join('')
  const place = `x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}"`
  const markup =
    `<defs><clipPath id="map-edge"><rect ${place}/></clipPath></defs>` +
    `<g clip-path="url(#map-edge)"><rect ${place} fill="${colour('water')}"/>` +
    `<g transform="translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(5)})">${land}` +
    `<g class="selected">${marked}</g>${ties(sheet)}${meetingsPicture(sheet)}</g>${namesIn(sheet, scale, clear, box)}</g>` +
    `<rect ${place} fill="none" stroke="${colour('rule')}" stroke-width="1"/>`
  return { markup, scale }
}

function alone(
  { width, height }: { readonly width: number; readonly height: number },
  { title, date, source }: Pick<TakeawayWords, 'title' | 'date' | 'source'>,
  markup: string,
  scale: number,
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" lang="${language}">` +
    `<title>${escaped(`${title}. ${date}`)}</title><desc>${escaped(source)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>` +
    `${markup}</svg>`
  return inlined(svg, styleFor(scale))
}

/** Once more over all shapes, for what is read or spoken of. */
function outlineIn(land: string, id: string | null): string {
  const path = id === null ? undefined : new RegExp(`<path id="${id}"[^>]* d="([^"]+)"`).exec(land)?.[1]
  return path === undefined ? '' : `<path d="${path}"/>`
}

/** What is shown, and as of when. */
function dateLine({ date }: TakeawayWords, { formats }: Drawing): string {
  const names = list(formats.map(({ shortName }) => shortName))
  return names ? `${names} · ${date}` : date
}

function headOf(words: TakeawayWords, drawing: Drawing): { markup: string; height: number } {
  const lines = wrapped(words.title, 66).slice(0, 3)
  const under = 54 + lines.length * 38
  const markup =
    lines
      .map((line, index) => text(line, page.inset, 62 + index * 38, { size: 30, face: serif, bold: true }))
      .join('') + text(dateLine(words, drawing), page.inset, under, { size: 17, ink: 'mute' })
  return { markup, height: under + 20 }
}

const swatch = { width: 26, height: 16, gap: 9 }

/** Where a legend stands, and how large. */
interface Key {
  readonly width: number
  readonly inset: number
  readonly key: { readonly size: number; readonly line: number; readonly between: number }
}

function legendOf(
  atlas: Atlas,
  drawing: Drawing,
  { outlined, met, contested: contestedWords }: TakeawayWords,
  top: number,
  { width: whole, inset, key }: Key,
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
  let [x, y] = [inset, top]
  let markup = ''
  for (const { swatch: looks, words } of entries) {
    const lead = looks === undefined ? 0 : swatch.width + swatch.gap
    const width = lead + widthOf(words, key.size, 0)
    if (x > inset && x + width > whole - inset) [x, y] = [inset, y + key.line]
    if (looks !== undefined) markup += swatchMarkup(looks, x, y - swatch.height + 3)
    const lines = wrapped(words, Math.floor(whole / 10))
    for (const [index, line] of lines.entries()) {
      if (index > 0) y += key.line
      markup += text(line, x + lead, y, { size: key.size })
    }
    x += width + key.between
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
