/** How far apart two colours look, to each kind of sight, and how well one stands on the other. */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  wcagContrast,
  type Color,
  type Lrgb,
  type Rgb,
} from 'culori'

/** Models of Machado, Oliveira and Fernandes (2009), at their full strength. */
const filters = {
  normal: <C extends Color>(colour: C) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
}

export type Sight = keyof typeof filters
export const sights = Object.keys(filters) as readonly Sight[]

const linear = converter('lrgb')
const ciede2000 = differenceCiede2000()

/** By CIEDE2000: 1 is the least that is seen side by side, 100 lies between black and white. */
export function distance(one: string, other: string, sight: Sight): number {
  return ciede2000(seen(one, sight), seen(other, sight))
}

/** By WCAG 2: from 1 to 21. */
export const contrast: (one: string, other: string) => number = wcagContrast

/** What stripes of equal width come to from afar, where their light runs together. */
export function mean(one: string, other: string): string {
  return formatHex(interpolate([one, other], 'lrgb')(0.5))
}

/** The models are of light, but the filters multiply the numbers that they are given: they are given linear ones. */
function seen(colour: string, sight: Sight): Lrgb {
  const light = linear(colour)
  if (!light) throw new Error(`${colour} is no colour`)
  const numbers: Rgb = { ...light, mode: 'rgb' }
  const { r, g, b } = filters[sight](numbers)
  return { mode: 'lrgb', r: within(r), g: within(g), b: within(b) }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
