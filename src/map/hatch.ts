/** Hatches as images that MapLibre tiles, each in sizes for a quarter of a zoom, as it stretches what it tiles up to twice. */
import type { Colours } from './colours.ts'

export interface Hatch {
  readonly id: string
  readonly image: ImageData
  readonly pixelRatio: number
}

/** Pixels of the screen between two lines, measured across them; the drawing's patterns come to the same. */
const apart = { member: 7, contested: 5 }
const tile = 64
const quarters = 4

export function hatchId(name: string, zoom: number): string {
  return `${name}-${Math.floor((zoom - Math.floor(zoom)) * quarters)}`
}

/** `hatch-0`, `hatch-1`, `contested`, and `dots`, which lie over all of the second group. */
export function hatches(colours: Colours): readonly Hatch[] {
  const kinds = [
    {
      name: 'hatch-0',
      ground: colours['slot-0'],
      line: colours['slot-0-light'],
      share: 0.5,
      period: apart.member,
      rises: true,
    },
    {
      name: 'hatch-1',
      ground: colours['slot-1'],
      line: colours['slot-1-light'],
      share: 0.5,
      period: apart.member,
      rises: true,
    },
    { name: 'contested', ground: null, line: colours.contested, share: 0.17, period: apart.contested, rises: false },
  ]
  const images = [
    ...kinds.map(({ name, period, ...look }) => ({ name, period, image: diagonal(look) })),
    { name: 'dots', period: apart.member, image: dots(colours.dots) },
  ]
  return images.flatMap(({ name, period, image }) =>
    Array.from({ length: quarters }, (_, quarter) => {
      // The middle of the quarter is right; its ends are off by a twelfth.
      const stretched = 2 ** ((quarter + 0.5) / quarters)
      return { id: `${name}-${quarter}`, image, pixelRatio: (tile * stretched) / (period * Math.SQRT2) }
    }),
  )
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
