/** Who asks for more contrast, or has colours of their own, gets them: in the words, the drawing and the live map. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, test, type AtlasPage } from './atlas-page.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { contrast: 'more' }, bypassCSP: true })

    test('every word stands out seven to one', async ({ atlas, page }) => {
      for (const path of ['', 'topic/three-plus-three/', 'article/iranpress-314057/']) {
        await atlas.open(path)
        await atlas.taken()
        await page.addScriptTag({ path: axe })
        const results = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
          return axe.run({
            runOnly: ['color-contrast-enhanced'],
            rules: { 'color-contrast-enhanced': { enabled: true } },
          })
        })
        expect(results.passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(20)
        expect(results.violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([])
      }
    })
  })

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
