/** The names on the map: each in its own land, none over another, under the legend or under a button, on every screen. */
import type { Locator } from '@playwright/test'
import { expect, test } from './atlas-page.ts'

interface Box {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Radians by which it is turned. */
  readonly angle: number
}

/** The names that are seen, each as the box of its letters, without what makes up its line. */
function shown(names: Locator): Promise<readonly Box[]> {
  return names.locator(':scope > span').evaluateAll((spans) =>
    spans
      .filter(
        (span) => parseFloat(getComputedStyle(span).maxWidth) > 0 && getComputedStyle(span).visibility === 'visible',
      )
      .map((span) => {
        const { left, top, width, height } = span.getBoundingClientRect()
        const { offsetWidth, offsetHeight } = span as HTMLElement
        const { a, b } = new DOMMatrix(
          getComputedStyle(span).rotate === 'none' ? '' : `rotate(${getComputedStyle(span).rotate})`,
        )
        const [wide, high] = [offsetWidth, offsetHeight * 0.72]
        return {
          text: span.textContent,
          x: left + width / 2 - wide / 2,
          y: top + height / 2 - high / 2,
          width: wide,
          height: high,
          angle: Math.atan2(b, a),
        }
      }),
  )
}

/** Whether two boxes that may be turned have a point in common: they have none where a side of one parts them. */
function overlap(one: Box, other: Box): boolean {
  const [corners, others] = [cornersOf(one), cornersOf(other)]
  return [one.angle, one.angle + Math.PI / 2, other.angle, other.angle + Math.PI / 2].every((angle) => {
    const along = ([x, y]: readonly [number, number]) => x * Math.cos(angle) + y * Math.sin(angle)
    const [a, b] = [corners.map(along), others.map(along)]
    return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a)
  })
}

function cornersOf({ x, y, width, height, angle }: Box): readonly (readonly [number, number])[] {
  const [midX, midY] = [x + width / 2, y + height / 2]
  return [-1, 1].flatMap((across) =>
    [-1, 1].map((down) => {
      const [right, below] = [(across * width) / 2, (down * height) / 2]
      return [
        midX + right * Math.cos(angle) - below * Math.sin(angle),
        midY + right * Math.sin(angle) + below * Math.cos(angle),
      ] as const
    }),
  )
}

const screens = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]
const pages = [
  '',
  'country/GEO/',
  'country/ARM/',
  'country/KGZ/',
  'country/RUS/',
  'borders/',
  'borders/abkhazia/',
  'country/AZE/?date=2019',
]

for (const viewport of screens)
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, reducedMotion: 'reduce' })

    test('no name lies over another, or under what floats over the map', async ({ atlas, page }) => {
      test.slow()
      for (const path of pages)
        for (const renderer of ['still', 'moving'] as const) {
          await page.unrouteAll()
          if (renderer === 'still') await page.route(/painter.*\.js$/, (route) => route.abort())
          await atlas.open(path)
          await (renderer === 'still' ? atlas.taken() : atlas.live())
          const names = await shown(atlas.names(renderer))
          expect([path, renderer, names.length > 0]).toEqual([path, renderer, true])
          const covers = await atlas.covers()
          const faults = names.flatMap((name, index) => [
            ...names
              .slice(index + 1)
              .filter((other) => overlap(name, other))
              .map((other) => `${name.text} over ${other.text}`),
            ...covers
              .filter((cover) => overlap(name, { ...cover, angle: 0 }))
              .map(({ text }) => `${name.text} under ${text}`),
          ])
          expect([path, renderer, ...faults]).toEqual([path, renderer])
        }
    })

    test('each of the six is named', async ({ atlas }) => {
      await atlas.open()
      await atlas.live()
      const texts = (await shown(atlas.names('moving'))).map(({ text }) => text)
      expect(texts).toEqual(expect.arrayContaining(['Armenia', 'Azerbaijan', 'Georgia', 'Iran', 'Russia', 'Türkiye']))
    })
  })
