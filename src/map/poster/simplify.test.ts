import { describe, expect, test } from 'vitest'
import { frameOf, pixelsPerUnit } from '../mercator.ts'
import { windowOf } from './simplify.ts'

/** As page.css has it: a sheet below the map on narrow screens, on wide ones a panel beside it. */
function seenOn(width: number, height: number, panel: number) {
  const isNarrow = width <= 860
  const map = isNarrow ? { width, height: Math.max(240, height * 0.44) } : { width: width - panel, height: height - 56 }
  const rim = 2 * Math.max(10, Math.min(40, 0.03 * Math.min(width, map.height)))
  return { map, clear: { width: map.width - rim, height: map.height - rim - (isNarrow ? 18 : 0) } }
}

const screens = [
  [320, 568],
  [390, 844],
  [667, 375],
  [844, 390],
  [860, 1200],
  [1024, 768],
  [1024, 1366],
  [1080, 1920],
  [1440, 900],
  [1440, 2560],
  [2560, 1080],
  [2560, 1440],
] as const

const frames = { joint: [26, 25, 63, 50], wide: [19.6, 39, 190, 82], small: [40.5, 37, 49.5, 43] } as const

describe.each(['joint', 'wide', 'small'] as const)('of a frame that is %s', (name) => {
  test.each(screens)('all that is seen is drawn at %d × %d', (width, height) => {
    for (const panel of [420, Math.min(760, 0.56 * width)]) {
      const frame = frameOf(frames[name])
      const { map, clear } = seenOn(width, height, panel)
      const scale = pixelsPerUnit(frame, clear)
      const window = windowOf(frame)
      expect(window.right - window.left).toBeGreaterThanOrEqual(map.width / scale)
      expect(window.bottom - window.top).toBeGreaterThanOrEqual(map.height / scale)
    }
  })
})
