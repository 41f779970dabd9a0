/** A story as slides: made in the browser, whole, and opened by another program. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import type { Shard } from '../src/domain/atlas.ts'
import type { NamedStory } from '../src/domain/story.ts'
import { expect, test } from './atlas-page.ts'

// Each map is drawn anew, by two cores that do so in software.
test.setTimeout(240_000)

const id = 'the-3-plus-3-in-ten-minutes'
const title = 'The 3+3 in ten minutes'
const button = (page: Page) => page.getByRole('button', { name: `Slides of “${title}” (.pptx)` })

/** Presses it and takes the file. */
async function slides(page: Page): Promise<{ readonly name: string; readonly content: Buffer }> {
  const handed = page.waitForEvent('download', { timeout: 200_000 })
  await button(page).click()
  const download = await handed
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

const otherProgram = 'soffice'

/** Whether it is installed. */
function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a story becomes a file of slides: every scene with its map, its words, its source, and its notes', async ({
  atlas,
  page,
  request,
}) => {
  await atlas.open('stories/')
  await atlas.taken()
  const { name, content } = await slides(page)
  expect(name).toBe(`formats-atlas-${id}.pptx`)
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible()

  const story = (await (await request.get(`stories/${id}.json`)).json()) as NamedStory
  const files = unzipSync(content)
  /** The words of a part, one after another, as it is cut into runs. */
  const read = (path: string) => {
    const page = new DOMParser().parseFromString(strFromU8(files[path]!), 'text/xml')
    return [...page.getElementsByTagName('a:t')].map((one) => one.textContent ?? '').join('')
  }
  const numbered = (folder: string) =>
    Object.keys(files).filter((path) => new RegExp(`^ppt/${folder}/\\w+\\d+\\.xml$`).test(path))
  // A cover, the scenes, the sources.
  expect(numbered('slides')).toHaveLength(story.scenes.length + 2)
  expect(numbered('notesSlides')).toHaveLength(story.scenes.length + 2)
  const pictures = Object.entries(files).filter(([path]) => path.startsWith('ppt/media/'))
  expect(pictures).toHaveLength(story.scenes.length)
  // One that shows nothing is far smaller.
  for (const [, png] of pictures) expect(png.length).toBeGreaterThan(60_000)

  expect(read('ppt/slides/slide1.xml')).toContain(story.lead)
  for (const [index, scene] of story.scenes.entries()) {
    const [said, noted] = [`slides/slide${index + 2}`, `notesSlides/notesSlide${index + 2}`].map((path) =>
      read(`ppt/${path}.xml`),
    )
    const links = strFromU8(files[`ppt/slides/_rels/slide${index + 2}.xml.rels`]!)
    for (const words of [scene.title, scene.caption]) expect(said).toContain(words)
    expect(noted).toContain(scene.notes)
    expect(strFromU8(files[`ppt/slides/slide${index + 2}.xml`]!)).toContain('descr="Map as of ')
    expect(links).toContain(new URL(scene.at.split('?')[0]!, page.url().replace(/stories\/.*/, '')).href)
    if (scene.question) {
      expect(said).toContain(scene.question.ask)
      expect(said?.replace(scene.caption, '')).not.toContain(scene.question.answer)
      expect(noted).toContain(scene.question.answer)
    }
    if (scene.quote === undefined) continue
    const shard = (await (await request.get(`shards/statement/${scene.quote}.json`)).json()) as Shard
    const statement = shard.statements.find((one) => one.id === scene.quote)
    const url = statement?.kind === 'summary' ? statement.source.url : shard.credits[0]?.url
    expect(said).toContain(statement?.words ?? 'a statement')
    for (const words of [statement?.words, url]) expect(noted).toContain(words ?? 'a statement')
    expect(links).toContain(url ?? 'an address')
  }

  if (!isThere(otherProgram)) {
    test.info().annotations.push({ type: 'not tried', description: 'LibreOffice is not installed, to open the file' })
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'formats-atlas-slides-'))
  try {
    await writeFile(join(folder, 'slides.pptx'), content)
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const file = join(folder, 'slides.pptx')
    execFileSync(otherProgram, [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    })
    const pdf = (await readFile(join(folder, 'slides.pdf'))).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(story.scenes.length + 2)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('where something does not come it says so, and makes them when it is tried again', async ({ atlas, page }) => {
  await atlas.open('stories/')
  await atlas.taken()
  await page.route('**/outlines-*.json', (route) => route.abort())
  await button(page).click()
  const said = page.getByRole('status').filter({ hasText: 'The slides could not be made' })
  await expect(said).toBeVisible({ timeout: 60_000 })
  await page.unroute('**/outlines-*.json')
  expect((await slides(page)).content.subarray(0, 2).toString()).toBe('PK')
})

test('they are made of a story that is presented, too, from among all its scenes', async ({ atlas, page }) => {
  await atlas.withoutWebGL()
  await atlas.open(`story/${id}/`)
  await atlas.taken()
  await page.keyboard.press('o')
  await expect(button(page)).toBeVisible()
})

test('the one file makes them as well, and says where they are in it', async ({ atlas, page, context }) => {
  await context.setOffline(true)
  const file = fileURLToPath(new URL('../dist/formats-atlas.html', import.meta.url))
  await atlas.open(`${pathToFileURL(file).href}#/stories/`)
  await atlas.taken()
  const files = unzipSync((await slides(page)).content)
  expect(Object.keys(files).filter((path) => path.startsWith('ppt/media/'))).toHaveLength(10)
  const notes = strFromU8(files['ppt/notesSlides/notesSlide2.xml']!)
  expect(notes).toContain('formats-atlas.html#/country/IRN/')
  // Nobody else knows where the reader has it.
  const links = strFromU8(files['ppt/slides/_rels/slide2.xml.rels']!)
  expect(links.match(/TargetMode="External"/g)).toHaveLength(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('they are not offered', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}stories/`)
    await expect(page.getByRole('link', { name: 'Handout' }).first()).toBeVisible()
    await expect(page.getByText('Slides (.pptx)').first()).toBeHidden()
  })
})
