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

/** `hatch-0`, `hatch-1` and `contested`. */
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
  return kinds.flatMap(({ name, period, ...look }) => {
    const image = diagonal(look)
    return Array.from({ length: quarters }, (_, quarter) => {
      // The middle of the quarter is right; its ends are off by a twelfth.
      const stretched = 2 ** ((quarter + 0.5) / quarters)
      return { id: `${name}-${quarter}`, image, pixelRatio: (tile * stretched) / (period * Math.SQRT2) }
    })
  })
}

interface Look {
  readonly ground: string | null
  readonly line: string
  /** How much of the ground the lines take. */
  readonly share: number
  readonly rises: boolean
}

function diagonal({ ground, line, share, rises }: Look): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = tile
  canvas.height = tile
  const context = canvas.getContext('2d')!
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
