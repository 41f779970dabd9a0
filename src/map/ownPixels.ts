/** Boxes of the page as the map measures itself: from its corner, in its own pixels, which a page may show larger (`zoom`). */
import type { Box } from './mercator.ts'

/** Asks the page for the map's size once; the function that it returns takes boxes as the page has them. */
export function ownPixels(map: HTMLElement): (box: Box) => Box {
  const { left, top, width } = map.getBoundingClientRect()
  const scale = width / map.offsetWidth || 1
  return (box) => ({
    left: (box.left - left) / scale,
    top: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  })
}
