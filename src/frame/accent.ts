/** The colour that a host asks for: taken where it can be told from the ground on which it stands, else left out. */

/** `hex`: six digits. The ground as the browser gives it, `rgb(r, g, b)`. */
export function accentOn(hex: string | null, ground: string): string | null {
  if (hex === null || !/^[0-9a-f]{6}$/i.test(hex)) return null
  const accent = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
  const below = (ground.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
  return below.length === 3 && contrast(accent, below) >= leastContrast ? `#${hex}` : null
}

/** WCAG 2.2, success criterion 1.4.3: what text needs. */
const leastContrast = 4.5

/** WCAG 2.2, "contrast ratio" and "relative luminance"; channels from 0 to 255. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
