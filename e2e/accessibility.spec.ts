/** No serious fault by axe on any kind of page, light and dark, wide and narrow. */
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from './atlas-page.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const paths = [
  '',
  'format/three-plus-three/',
  'country/IRN/',
  'country/KAZ/',
  'topic/three-plus-three/',
  'topics/',
  'pair/ARM-IRN/',
  'article/iranpress-314057/',
  'statement/rus-lavrov-2024/',
  'borders/',
  'compare/?formats=three-plus-three,csto&set=three-plus-three,csto&countries=ARM,IRN',
  'borders/nagorno-karabakh/?date=2019',
  'format/sco/?date=2025-09-01',
  '?as=table',
  '404.html',
]

/** These have no map of their own, and no timeline. */
const tools = [
  'embed/',
  'embed/?view=statement/rus-lavrov-2024/',
  'embed/newsrooms/',
  'embed/lab/',
  'quiz/',
  'stories/',
  'story/the-3-plus-3-in-ten-minutes/#2',
]

/** These are for paper, and have no script. One has no quotations, another no map of members. */
const handouts = ['the-3-plus-3-in-ten-minutes', 'who-sits-at-which-table', 'reading-a-news-article-closely'].map(
  (story) => `story/${story}/handout/`,
)

test.use({ bypassCSP: true })

async function graveFindings(page: Page, path: string, leftOut: readonly string[] = []): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe })
  const results = await page.evaluate(async (exclude) => {
    const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }
    return axe.run({ exclude })
  }, leftOut)
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `/${path} ${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test.describe(`${colorScheme}, ${viewport.width}×${viewport.height}`, () => {
      test.use({ colorScheme, viewport })
      test('no serious or critical finding', async ({ atlas, page }) => {
        // As many pages as there are kinds, each drawn live by two cores.
        test.setTimeout(480_000)
        for (const path of paths) {
          await atlas.open(path)
          await atlas.taken()
          await atlas.slider.waitFor()
          await atlas.control('All changes').click()
          expect(await graveFindings(page, path)).toEqual([])
        }
      })

      test('nor on pages that are no views of the map', async ({ atlas, page }) => {
        test.slow()
        for (const path of tools) {
          await atlas.open(path)
          await atlas.taken()
          expect(await graveFindings(page, path)).toEqual([])
        }
      })

      test('nor on what is handed out', async ({ atlas, page }) => {
        for (const path of handouts) {
          await atlas.open(path)
          // A name that the edge of a map cuts away lies over other words to axe, and to nobody else.
          expect(await graveFindings(page, path, ['.names'])).toEqual([])
        }
      })
    })
