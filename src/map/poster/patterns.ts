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
 * The pattern of a country in several formats, by its name: `mix-012` has the ground of the first, the upright lines of
 * the second and the level ones of the third; the fourth has dots. The live map's look the same.
 */
export function mixPattern(frame: Size, name: string): string {
  const places = Array.from(name.slice('mix-'.length))
  return sized(frame, (suffix, step) => {
    const size = 2 * step
    const edges = places.map((place) => mark(place, size, 'ground', 0.06))
    const marks = places.map((place) => mark(place, size, place === '1' ? 'ground-1' : 'mark'))
    const base = ground('ground', size) + (places.includes('0') ? ground('ground-0 pale', size) : '')
    return pattern(`${name}${suffix}`, size, 0, base + edges.join('') + marks.join(''))
  })
}

/** What a format after the first draws; wider by `edge`, a part of the tile at each side. */
function mark(place: string, size: number, name: string, edge = 0): string {
  const part = (share: number) => round(size * share)
  switch (place) {
    case '1':
      return `<path class="${name}" d="M${part(0.19 - edge)} 0h${part(0.12 + 2 * edge)}v${size}h-${part(0.12 + 2 * edge)}"/>`
    case '2':
      return `<path class="${name}" d="M0 ${part(0.2 - edge)}v${part(0.1 + 2 * edge)}h${size}v-${part(0.1 + 2 * edge)}"/>`
    case '3':
      return `<circle class="${name}" cx="${part(0.65)}" cy="${part(0.65)}" r="${part(0.11 + edge)}"/>`
    default:
      return ''
  }
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
