/** Who asks for more contrast, or has colours of their own, gets them: in the words, the drawing and the live map. */
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test, type AtlasPage } from './atlas-page.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Stands {
  /** How many texts stand out seven to one, or four and a half where they are large. */
  readonly passed: number
  /** The markup of those that do not, and of those of which axe cannot tell what is behind them. */
  readonly failed: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * But of the names on the map: they stand on the halo that they bring along, whatever is drawn behind it. A sign such as an
 * arrow, for a key, is no text to axe.
 */
async function textsOf(page: Page): Promise<Stands> {
  await page.addScriptTag({ path: axe })
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
    return axe.run(
      { exclude: ['.names'] },
      { runOnly: ['color-contrast-enhanced'], rules: { 'color-contrast-enhanced': { enabled: true } } },
    )
  })
  const markup = (found: AxeResults['passes']) => found.flatMap(({ nodes }) => nodes.map(({ html }) => html))
  return {
    passed: markup(results.passes).length,
    failed: markup(results.violations),
    unknown: markup(results.incomplete).filter((html) => !/^<kbd>\P{L}<\/kbd>$/u.test(html)),
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { contrast: 'more' }, bypassCSP: true })

    test('every word stands out seven to one', async ({ atlas, page }) => {
      for (const path of ['', 'topic/three-plus-three/', 'article/iranpress-314057/']) {
        await atlas.open(path)
        await atlas.taken()
        const { passed, failed } = await textsOf(page)
        expect(passed).toBeGreaterThan(20)
        expect(failed).toEqual([])
      }
    })
  })

  test.describe(`presented, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1920, height: 1080 }, bypassCSP: true })

    test('every word stands out seven to one, in each scene, in what opens over it, and for the speaker', async ({
      atlas,
      page,
    }) => {
      test.slow()
      const look = async (what: string) => {
        const { passed, failed, unknown } = await textsOf(page)
        expect(passed, what).toBeGreaterThan(2)
        expect([...failed, ...unknown], what).toEqual([])
        // A drawing may take another's place just then.
        await expect.poll(() => atlas.faintNames(), { message: what }).toEqual([])
      }
      await atlas.withoutWebGL()
      await atlas.open('story/the-3-plus-3-in-ten-minutes/')
      await atlas.taken()
      await look('cover')
      await page.keyboard.press('n')
      for (let scene = 1; scene <= 10; scene++) {
        await expect(page.locator('.scene[data-current]')).toContainText(`${scene} of 10`)
        await look(`scene ${scene}`)
        await page.keyboard.press('PageDown')
      }
      for (const key of ['o', 'g', '?']) {
        await page.keyboard.press(key)
        await look(`what ${key} opens`)
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: 'Notes' }).click()
      await look('notes')
      await page.locator('.legend summary').click()
      await look('legend')
      await atlas.open('story/the-3-plus-3-in-ten-minutes/?speaker#2')
      await expect(page.getByRole('timer')).toBeVisible()
      await look('speaker')
    })
  })
}

test('the live map follows who asks for more contrast while it stands', async ({ atlas, page }) => {
  await atlas.open('country/GEO/')
  await atlas.live()
  const georgia = await atlas.middleOf('Georgia')
  const black = [0, 0, 0] as const
  expect(await atlas.shareOf(black, georgia, { size: 300 })).toBe(0)
  await page.emulateMedia({ contrast: 'more' })
  await expect.poll(() => atlas.shareOf(black, georgia, { size: 300 })).toBeGreaterThan(0.01)
})

/** Each fill as the tokens have it, of which land is the reader's own ground, and dots on the second group. */
async function expectForcedColours(atlas: AtlasPage): Promise<void> {
  const [ground, water, first, second] = await Promise.all(
    ['Canvas', 'var(--water)', 'var(--slot-0)', 'var(--slot-1)'].map((value) => atlas.colourOf(value)),
  )
  const [land, sea, armenia, iran] = [
    await atlas.below('Kazakhstan'),
    await atlas.below('Black Sea'),
    await atlas.middleOf('Armenia'),
    await atlas.below('Iran'),
  ]
  const small = { size: 16 }
  await expect.poll(() => atlas.shareOf(ground!, land, small)).toBeGreaterThan(0.9)
  await expect.poll(() => atlas.shareOf(water!, sea, small)).toBeGreaterThan(0.9)
  await expect.poll(() => atlas.shareOf(first!, armenia, small)).toBeGreaterThan(0.2)
  await expect.poll(() => atlas.shareOf(second!, iran, small)).toBeGreaterThan(0.25)
  // Dots are small enough to have soft edges.
  await expect.poll(() => atlas.shareOf(ground!, iran, { ...small, rounding: 40 })).toBeGreaterThan(0.05)
}

test.describe("in the reader's own colours", () => {
  test.use({ colorScheme: 'dark' })

  test('the live map is drawn in them, from when they are forced', async ({ atlas, page }) => {
    await atlas.open()
    await atlas.live()
    await page.emulateMedia({ forcedColors: 'active' })
    await expectForcedColours(atlas)
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false, contextOptions: { forcedColors: 'active' } })

    test('the drawing is made of them', async ({ atlas }) => {
      await atlas.open()
      await expectForcedColours(atlas)
    })
  })
})
