/** The hatches of the drawing. A pattern scales with the drawing, so each comes fine and coarse, for large and small screens. */
import type { Frame } from '../mercator.ts'

type Size = Pick<Frame, 'width' | 'height'>

/** Units between two lines of a hatch: about seven pixels on a screen of each size. */
const steps = { '': 7, '-s': 16 } as const

export function patterns(frame: Size): string {
  return sized(frame, (suffix, size) => {
    const contested = Math.round(size * 0.75)
    return (
      pattern(`hatch-0${suffix}`, size, 45, ground('ground-0', size) + line('stripe-0', size, size)) +
      pattern(
        `hatch-1${suffix}`,
        size,
        45,
        ground('ground-1', size) + line('stripe-1', size, size) + dot('dot', size),
      ) +
      pattern(`dots-1${suffix}`, size, 45, ground('ground-1', size) + dot('dot', size)) +
      pattern(`beside${suffix}`, size, 45, ground('ground', size) + dot('ground-0', size)) +
      pattern(`contested${suffix}`, contested, 135, line('stripe', contested, Math.round(contested * 0.4)))
    )
  })
}

/**
 * The pattern of a country in several formats, by the id that `mixId` gives: `mix-0-12` has the ground of the first,
 * upright lines of the second and level ones of the third; the fourth has dots. The live map's look the same.
 */
export function mixPattern(frame: Size, id: string): string {
  const [, first, others = ''] = id.split('-')
  return sized(frame, (suffix, step) => {
    const size = Math.round(step * Math.SQRT2)
    const [quarter, width] = [round(size / 4), round(size * 0.2)]
    const edge = round(size * 0.07)
    const shape = (place: string, more: number) => {
      const [from, to] = [round(quarter - width / 2 - more), round(width + 2 * more)]
      if (place === '1') return `<path class="NAME" d="M${from} 0h${to}v${size}h-${to}"/>`
      if (place === '2') return `<path class="NAME" d="M0 ${from}v${to}h${size}v-${to}"/>`
      const middle = round(size * 0.75)
      return `<circle class="NAME" cx="${middle}" cy="${middle}" r="${round(width * 0.8 + more)}"/>`
    }
    const all = [...others]
    const edges = all.map((place) => shape(place, edge).replace('NAME', 'ground'))
    const marks = all.map((place) => shape(place, 0).replace('NAME', place === '1' ? 'ground-1' : 'mark'))
    const base = ground(first === '0' ? 'ground-0' : 'ground', size)
    return pattern(`${id}${suffix}`, size, 0, base + edges.join('') + marks.join(''))
  })
}

function sized({ width, height }: Size, make: (suffix: string, size: number) => string): string {
  const unit = Math.max(width, 1.25 * height) / 1000
  return Object.entries(steps)
    .map(([suffix, step]) => make(suffix, Math.round(step * unit)))
    .join('')
}

function pattern(id: string, size: number, turned: number, content: string): string {
  return (
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turned})">` +
    `${content}</pattern>`
  )
}

function ground(name: string, size: number): string {
  return `<path class="${name}" d="M0 0h${size}v${size}H0"/>`
}

/** Along the tile's edge: the half of its stroke that is in the tile is seen. */
function line(name: string, size: number, width: number): string {
  return `<path class="${name}" d="M0 0v${size}" stroke-width="${width}"/>`
}

/** In the middle of what a hatch leaves free. Only a style sheet makes it seen. */
function dot(name: string, size: number): string {
  return `<circle class="${name}" cx="${round(size * 0.75)}" cy="${round(size / 2)}" r="${round(size * 0.19)}"/>`
}

function round(length: number): number {
  return Number(length.toFixed(1))
}
