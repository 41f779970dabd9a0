/** The hatches of the drawing. A pattern scales with the drawing, so each comes fine and coarse, for large and small screens. */
import type { Frame } from '../mercator.ts'

/** Units between two lines of a hatch: about seven pixels on a screen of each size. */
const steps = { '': 7, '-s': 16 } as const

export function patterns({ width, height }: Frame): string {
  const unit = Math.max(width, 1.25 * height) / 1000
  return Object.entries(steps)
    .map(([suffix, step]) => {
      const size = Math.round(step * unit)
      const slots = [0, 1].map((slot) => pattern(`hatch-${slot}${suffix}`, size, slot))
      return slots.join('') + pattern(`contested${suffix}`, Math.round(size * 0.75))
    })
    .join('')
}

/** A line along the tile's edge: the half of its stroke that is in the tile is seen. */
function pattern(id: string, size: number, slot?: number): string {
  const ground = slot === undefined ? '' : `<path class="ground-${slot}" d="M0 0h${size}v${size}H0"/>`
  const line = slot === undefined ? Math.round(size * 0.4) : size
  const stripe = slot === undefined ? 'stripe' : `stripe-${slot}`
  return (
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${slot === undefined ? 135 : 45})">` +
    `${ground}<path class="${stripe}" d="M0 0v${size}" stroke-width="${line}"/></pattern>`
  )
}
