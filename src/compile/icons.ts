/** The pictures by which a device shows the atlas once it is installed there: the icon of the site, as PNG. */
import { Resvg } from '@resvg/resvg-js'

/** From which they are drawn, below the project. */
export const iconFile = 'public/icon.svg'

/** The ground of the icon goes to the edges, as the device cuts it to a shape of its own; all else stays in the middle. */
function maskable(svg: string): string {
  const [, ground = '', drawn = ''] = /(<rect [^>]*>)(.*)<\/svg>/s.exec(svg) ?? []
  const fill = /fill="([^"]+)"/.exec(ground)?.[1]
  if (fill === undefined) throw new Error('The icon has no ground to begin with')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${fill}"/><g transform="translate(1.6 1.6) scale(.9)">${drawn}</g></svg>`
}

/** By their paths below the site's base. `svg`: the icon. */
export function iconsOf(svg: string): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['icon-192.png', png(svg, 192)],
    ['icon-512.png', png(svg, 512)],
    ['icon-maskable.png', png(maskable(svg), 512)],
  ])
}

function png(svg: string, width: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng()
}
