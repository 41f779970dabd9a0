/** Hatches as images that MapLibre tiles, each in sizes for a quarter of a zoom, as it stretches what it tiles up to twice. */
import type { Colours } from './colours.ts'

export interface Hatch {
  readonly id: string
  readonly image: ImageData
  readonly pixelRatio: number
}

/** Pixels of the screen between two lines, measured across them; the drawing's patterns come to the same. */
const apart = { member: 7, contested: 5, mix: 14 / Math.SQRT2 }
const tile = 64
const quarters = 4

export function hatchId(name: string, zoom: number): string {
  return `${name}-${Math.floor((zoom - Math.floor(zoom)) * quarters)}`
}

/** Every pattern that a fill may have, `contested`, and `dots`, which lie over all of the second group. */
export function hatches(colours: Colours): readonly Hatch[] {
  const member = { share: 0.5, rises: true }
  const images = [
    { name: 'hatch-0', period: apart.member, image: diagonal({ ...member, ...groundAndLine(colours, 0) }) },
    { name: 'hatch-1', period: apart.member, image: diagonal({ ...member, ...groundAndLine(colours, 1) }) },
    {
      name: 'contested',
      period: apart.contested,
      image: diagonal({ ground: null, line: colours.contested, share: 0.17, rises: false }),
    },
    { name: 'beside', period: apart.member, image: dots(colours['slot-0']) },
    { name: 'dots', period: apart.member, image: dots(colours.dots) },
    ...mixes.map((places) => ({ name: `mix-${places}`, period: apart.mix, image: mix(places, colours) })),
  ]
  return images.flatMap(({ name, period, image }) =>
    Array.from({ length: quarters }, (_, quarter) => {
      // The middle of the quarter is right; its ends are off by a twelfth.
      const stretched = 2 ** ((quarter + 0.5) / quarters)
      return { id: `${name}-${quarter}`, image, pixelRatio: (tile * stretched) / (period * Math.SQRT2) }
    }),
  )
}

function groundAndLine(colours: Colours, slot: 0 | 1): Pick<Look, 'ground' | 'line'> {
  return { ground: colours[`slot-${slot}`], line: colours[`slot-${slot}-light`] }
}

/** Every choice of four formats. */
const mixes = Array.from({ length: 15 }, (_, index) =>
  [0, 1, 2, 3].filter((place) => ((index + 1) >> place) & 1).join(''),
)

/** The pattern of a country in several formats; those of the drawing (poster/patterns.ts) come to the same. */
function mix(places: string, colours: Colours): ImageData {
  const context = emptyTile()
  const fill = (colour: string, draw: (context: CanvasRenderingContext2D) => void) => {
    context.fillStyle = colour
    draw(context)
  }
  fill(colours.land, (on) => on.fillRect(0, 0, tile, tile))
  context.globalAlpha = paleness
  if (places.includes('0')) fill(colours['slot-0'], (on) => on.fillRect(0, 0, tile, tile))
  context.globalAlpha = 1
  for (const place of places) fill(colours.land, (on) => mark(on, place, 0.06))
  for (const place of places) fill(place === '1' ? colours['slot-1'] : colours.ink, (on) => mark(on, place, 0))
  return context.getImageData(0, 0, tile, tile)
}

/** Of the first format's ground where others' lines are to be seen on it; as in map.css. */
const paleness = 0.55

/** Wider by `edge`, a part of the tile at each side. */
function mark(context: CanvasRenderingContext2D, place: string, edge: number): void {
  if (place === '1') context.fillRect(tile * (0.19 - edge), 0, tile * (0.12 + 2 * edge), tile)
  if (place === '2') context.fillRect(0, tile * (0.2 - edge), tile, tile * (0.1 + 2 * edge))
  if (place !== '3') return
  context.beginPath()
  context.arc(tile * 0.65, tile * 0.65, tile * (0.11 + edge), 0, 2 * Math.PI)
  context.fill()
}

interface Look {
  readonly ground: string | null
  readonly line: string
  /** How much of the ground the lines take. */
  readonly share: number
  readonly rises: boolean
}

function diagonal({ ground, line, share, rises }: Look): ImageData {
  const context = emptyTile()
  if (ground) {
    context.fillStyle = ground
    context.fillRect(0, 0, tile, tile)
  }
  if (!rises) {
    context.translate(tile, 0)
    context.scale(-1, 1)
  }
  context.strokeStyle = line
  context.lineWidth = (tile / Math.SQRT2) * share
  for (const shift of [-tile, 0, tile]) {
    context.beginPath()
    context.moveTo(shift - tile, 2 * tile)
    context.lineTo(shift + 2 * tile, -tile)
    context.stroke()
  }
  return context.getImageData(0, 0, tile, tile)
}

/** In the middle of what a hatch leaves free. */
function dots(colour: string): ImageData {
  const context = emptyTile()
  context.fillStyle = colour
  for (const middle of [tile / 4, (3 * tile) / 4]) {
    context.beginPath()
    context.arc(middle, middle, 0.19 * (tile / Math.SQRT2), 0, 2 * Math.PI)
    context.fill()
  }
  return context.getImageData(0, 0, tile, tile)
}

function emptyTile(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = tile
  canvas.height = tile
  return canvas.getContext('2d')!
}
