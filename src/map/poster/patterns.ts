/** The hatches of the drawing. A pattern scales with the drawing, so each comes fine and coarse, for large and small screens. */
import type { Frame } from '../mercator.ts'

/** Units between two lines of a hatch: about seven pixels on a screen of each size. */
const steps = { '': 7, '-s': 16 } as const

export function patterns({ width, height }: Frame): string {
  const unit = Math.max(width, 1.25 * height) / 1000
  return Object.entries(steps)
    .map(([suffix, step]) => {
      const size = Math.round(step * unit)
      const contested = Math.round(size * 0.75)
      return (
        pattern(`hatch-0${suffix}`, size, 45, ground(0, size) + line('stripe-0', size, size)) +
        pattern(`hatch-1${suffix}`, size, 45, ground(1, size) + line('stripe-1', size, size) + dot(size)) +
        pattern(`dots-1${suffix}`, size, 45, ground(1, size) + dot(size)) +
        pattern(`contested${suffix}`, contested, 135, line('stripe', contested, Math.round(contested * 0.4)))
      )
    })
    .join('')
}

function pattern(id: string, size: number, turned: number, content: string): string {
  return (
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turned})">` +
    `${content}</pattern>`
  )
}

function ground(slot: number, size: number): string {
  return `<path class="ground-${slot}" d="M0 0h${size}v${size}H0"/>`
}

/** Along the tile's edge: the half of its stroke that is in the tile is seen. */
function line(name: string, size: number, width: number): string {
  return `<path class="${name}" d="M0 0v${size}" stroke-width="${width}"/>`
}

/** In the middle of what a hatch leaves free. Only a style sheet makes it seen. */
function dot(size: number): string {
  return `<circle class="dot" cx="${round(size * 0.75)}" cy="${round(size / 2)}" r="${round(size * 0.19)}" fill="none"/>`
}

function round(length: number): number {
  return Number(length.toFixed(1))
}
