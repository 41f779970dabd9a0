/** The look of a drawing that stands alone, without the page's style sheet: colours, strokes, names. In the light theme. */
import { escaped } from '../../ui/markup.ts'
import tokens from '../../ui/tokens.css?raw'
import type { Box } from '../mercator.ts'
import { namesOf, stillScale, viewOf, type Name } from '../names/names.ts'
import { reach } from '../names/place.ts'
import { slotsOf } from '../names/recolour.ts'
import { isCapital, lettering, lettersOf } from '../names/wanted.ts'
import type { Sheet } from './poster.ts'

/** As attributes of SVG. Who has not the first has one that is like it. */
export const sans = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
export const serif = "'Noto Serif', Georgia, 'Times New Roman', serif"

const colours = new Map([...tokens.matchAll(/--([\w-]+):\s*(#\w+);/g)].reverse().map((match) => [match[1]!, match[2]!]))

/** The light theme's: the first that the tokens give. */
export function colour(name: string): string {
  return colours.get(name) ?? '#000'
}

/** Strokes are in the drawing's units here, as few renderers keep them from being scaled. */
export function styleFor(scale: number): string {
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
    `.selected{fill-opacity:0;stroke:${colour('ink')};stroke-width:${pixels(2.4)}}`
  )
}

/**
 * The names that the drawing shows at this scale, where its frame stands in the middle of `clear`: only those that lie
 * whole within `whole`.
 */
export function namesIn(sheet: Sheet, scale: number, clear: Box, whole: Box): string {
  const { topology: shapes, atlas, drawing, frame, language } = sheet
  const views = [viewOf(frame, 0.06)]
  const slots = slotsOf(drawing.members)
  const [middleX, middleY] = [clear.left + clear.width / 2, clear.top + clear.height / 2]
  const names = namesOf({ shapes, atlas, drawing, frame, views, language, scale: stillScale })
    .filter((name) => name.from <= scale)
    .map((name) => {
      const [x, y] = [middleX + name.x * scale, middleY + name.y * scale]
      const slot = name.on === undefined ? undefined : slots.get(name.on)
      const [right, down] = [x + name.offset.x, y + name.offset.y]
      if (!fits(name, right, down, whole)) return ''
      return nameMarkup(name, slot, right, down) + (isCapital(name.kind) ? dot(x, y) : '')
    })
  return `<g font-family="${sans}" text-anchor="middle">${names.join('')}</g>`
}

function fits({ kind, width, angle = 0 }: Name, x: number, y: number, whole: Box): boolean {
  const box = { width, height: lettering[kind].size, angle }
  const [across, down] = [reach(box, [1, 0]), reach(box, [0, 1])]
  const isWide = x - across >= whole.left && x + across <= whole.left + whole.width
  return isWide && y - down >= whole.top && y + down <= whole.top + whole.height
}

/** The ground behind the letters is drawn before them, as not every program knows `paint-order`. */
function nameMarkup({ kind, text, offset, angle = 0 }: Name, slot: number | undefined, x: number, y: number): string {
  const { size: letters, tracking } = lettering[kind]
  // Beside its dot a name begins, or ends, where it is told to, however wide the letters of another face are.
  const beside = isCapital(kind) && offset.x !== 0 ? Math.sign(offset.x) : 0
  const anchor = beside === 0 ? '' : ` text-anchor="${beside > 0 ? 'start' : 'end'}"`
  const at = beside === 0 ? x : x - offset.x + beside * 9
  const onSlot = slot !== undefined
  const isWater = /sea|river/.test(kind)
  const fill = onSlot ? colour('on-slot') : colour(isWater ? 'label-water' : isCapital(kind) ? 'ink' : 'label')
  const halo = onSlot ? colour(`slot-${slot}`) : colour(kind.startsWith('sea') ? 'water' : 'label-halo')
  const face = isWater || kind === 'mountains' ? `font-style="italic" font-weight="400"` : `font-weight="600"`
  const place = `x="${at.toFixed(1)}" y="${(y + letters * 0.36).toFixed(1)}"${anchor}`
  const turned = angle === 0 ? '' : ` transform="rotate(${angle} ${x.toFixed(1)} ${y.toFixed(1)})"`
  const looks = `${place}${turned} font-size="${letters}" ${face} letter-spacing="${(tracking * letters).toFixed(1)}"`
  const words = escaped(lettersOf(kind, text))
  return (
    `<text ${looks} fill="none" stroke="${halo}" stroke-width="2.5" stroke-linejoin="round">${words}</text>` +
    `<text ${looks} fill="${fill}">${words}</text>`
  )
}

function dot(x: number, y: number): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="#fff" stroke="${colour('ink')}" stroke-width="1.5"/>`
}

/** Cut between words into lines of at most about `length` letters. */
export function wrapped(text: string, length: number): readonly string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])
}
