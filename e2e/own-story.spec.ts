/** Stories that readers make: out of views of the atlas, kept on the device, as a file, as a link; and those of strangers. */
import { writeFile } from 'node:fs/promises'
import { AtlasPage, expect, test } from './atlas-page.ts'

const mine = 'stories/mine/'

test('a view of the atlas is added by one press, beside those that are chosen by their addresses', async ({
  atlas,
  page,
}) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.begin.click()
  await maker.field('Title').fill('My lesson')
  await page.getByRole('link', { name: 'Look for views in the atlas' }).click()
  await atlas.country('Iran').press('Enter')
  await page.getByRole('button', { name: /^Add to my story/ }).click()
  await expect(page.getByText('Added to “My lesson” as scene 1.')).toBeVisible()
  await page.getByRole('link', { name: 'Open the story' }).click()
  await maker.add('format/csto/?date=1995')
  await expect(maker.scenes).toContainText(['Iran', 'Collective Security Treaty Organization'])
})

test('scenes are put in order by keys, worded, presented by keys, and are there when the page is loaded anew', async ({
  atlas,
  page,
}) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.begin.click()
  for (const address of ['country/ARM/', 'compare/', 'country/IRN/']) await maker.add(address)
  // The focus goes with the scene that is moved.
  await page.getByRole('button', { name: 'Move scene 3 up' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Move scene 2 up' })).toBeFocused()
  await expect(maker.scenes).toContainText(['Armenia', 'Iran', 'Who sits at which table'])
  await maker.scene(2).getByLabel('Caption:').fill('Look at <b>Iran</b>')
  await maker.scene(2).getByText('Notes and a question').click()
  await maker.scene(2).getByLabel('Notes').fill('Say it slowly')
  await page.reload()
  await expect(maker.scene(2).getByLabel('Caption:')).toHaveValue('Look at <b>Iran</b>')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await atlas.taken()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(atlas.shown).toContainText('Look at <b>Iran</b>')
  await expect(atlas.country('Iran')).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('m')
  await expect(page.getByText('Say it slowly')).toBeVisible()
  await page.reload()
  await expect(atlas.shown).toContainText('Look at <b>Iran</b>')
})

test('a scene that is removed comes back, and so does a whole story', async ({ atlas, page }) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.copy('Who sits at which table')
  await expect(maker.scene(1).getByLabel('Caption:')).toHaveValue(/Commonwealth/)
  const before = await maker.scenes.count()
  await page.getByRole('button', { name: 'Remove scene 1', exact: true }).click()
  await expect(maker.scenes).toHaveCount(before - 1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(maker.scene(1).getByLabel('Caption:')).toHaveValue(/Commonwealth/)
  await page.getByRole('button', { name: 'Remove from this device' }).click()
  await expect(maker.scenes).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(maker.scenes).toHaveCount(before)
})

test('a story goes as a file to another device, and comes out of it as it went in', async ({
  atlas,
  browser,
}, testInfo) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.copy('The 3+3 in ten minutes')
  await maker.scene(1).getByLabel('Caption:').fill('<img src=x onerror=alert(1)>')
  const { name, content } = await maker.save()
  expect(name).toBe('the-3-3-in-ten-minutes.yaml')
  const file = testInfo.outputPath(name)
  await writeFile(file, content)
  const context = await browser.newContext({ baseURL: testInfo.project.use.baseURL!, serviceWorkers: 'block' })
  const other = new AtlasPage(await context.newPage())
  await other.open(mine)
  await other.maker.file.setInputFiles(file)
  await expect(other.maker.told).toContainText('“The 3+3 in ten minutes” is open')
  await expect(other.maker.scene(1).getByLabel('Caption:')).toHaveValue('<img src=x onerror=alert(1)>')
  expect((await other.maker.save()).content.toString()).toBe(content.toString())
  await context.close()
})

test('a link holds the whole story, is a stranger’s to whoever opens it, and never runs', async ({
  atlas,
  browser,
}, testInfo) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.copy('Who sits at which table')
  await maker.field('Title').fill('<script>document.title="run"</script>')
  await maker.scene(2).getByLabel('Caption:').fill('"><img src=x onerror="document.title=\'run\'">')
  const link = await maker.link()
  const context = await browser.newContext({ baseURL: testInfo.project.use.baseURL!, serviceWorkers: 'block' })
  const other = new AtlasPage(await context.newPage())
  const asked: string[] = []
  other.page.on('request', (request) => asked.push(request.url()))
  await other.open(link)
  await other.taken()
  await expect(other.shown).toContainText('<script>document.title="run"</script>')
  await expect(other.shown).toContainText('Words of whoever made this story')
  await other.page.keyboard.press('ArrowRight')
  await other.page.keyboard.press('ArrowRight')
  await expect(other.shown).toContainText('onerror=')
  await other.page.reload()
  await expect(other.shown).toContainText('onerror=')
  expect(await other.page.title()).not.toBe('run')
  // No host ever learns what is in it.
  expect(asked.filter((address) => address.includes('story='))).toEqual([])
  await other.page.keyboard.press('Home')
  await other.page.getByRole('link', { name: 'Keep a copy of this story' }).click()
  await expect(other.maker.scenes).toHaveCount(0)
  await other.page.getByRole('button', { name: 'Keep a copy here' }).click()
  await expect(other.maker.scene(2).getByLabel('Caption:')).toHaveValue(/onerror=/)
  await context.close()
})

test('where a link would be too long, it says so and offers the file', async ({ atlas, page }) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.copy('Reading a news article closely')
  for (let part = 1; part <= 5; part++) {
    const noise = Array.from({ length: 2900 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')
    await maker.scene(part).locator('summary').filter({ hasText: 'Notes' }).click()
    await maker.scene(part).getByLabel('Notes for who presents it').fill(noise)
  }
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Save it as a file and send that' })).toBeVisible()
})

test('a hostile file is refused in a sentence, and nothing of what is here changes', async ({ atlas }, testInfo) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.begin.click()
  await maker.field('Title').fill('Mine')
  await maker.add('country/IRN/')
  const scene = '  - at: country/IRN/\n    title: x\n    caption: x\n'
  for (const [name, text, sentence] of [
    ['types.yaml', 'title: [1]\nlead: {}\nscenes: 7\n', 'line 1: "title" must be text'],
    ['many.yaml', `title: x\nlead: x\nscenes:\n${scene.repeat(10_000)}`, '"scenes" has 10000 items: 60 is the most'],
    [
      'away.yaml',
      `title: x\nlead: x\nscenes:\n${scene.replace('country', 'https://elsewhere.example')}`,
      'line 4: the atlas has no page at "https',
    ],
    ['code.yaml', 'title: !!js/function "function () { alert(1) }"\n', 'line 1: the YAML cannot be read'],
    ['huge.yaml', `# ${'x'.repeat(50_000_000)}`, 'the file has 51 MB: no story has more than one'],
    ['picture.yaml', '\u0000\u0001PNG', 'line 1:'],
  ] as const) {
    const file = testInfo.outputPath(name)
    await writeFile(file, text)
    await maker.file.setInputFiles(file)
    await expect(maker.told).toContainText(`“${name}” is not opened`)
    await expect(maker.told).toContainText(sentence)
    await expect(maker.field('Title')).toHaveValue('Mine')
    await expect(maker.scenes).toHaveCount(1)
  }
})

test('a link that was cut or leads elsewhere is refused in a sentence', async ({ atlas, page }) => {
  await atlas.open('story/own/#story=abc')
  await atlas.taken()
  await expect(atlas.shown).toContainText('the address was cut')
  await page.getByRole('link', { name: 'Make your own' }).click()
  await expect(atlas.maker.begin).toBeVisible()
  await atlas.open('story/own/?kept=nothing')
  await expect(atlas.shown).toContainText('not on this device')
})

test('where the device is full or keeps nothing, it says so and offers the file, and the story goes on', async ({
  atlas,
  page,
}) => {
  await atlas.open(mine)
  const { maker } = atlas
  await maker.begin.click()
  await maker.field('Title').fill('Mine')
  await page.evaluate(() => {
    for (let size = 4_000_000; size > 0; size = Math.floor(size / 2))
      try {
        for (let part = 0; ; part++) localStorage.setItem(`filler ${size} ${part}`, 'x'.repeat(size))
      } catch {
        // No more room for one of this size.
      }
  })
  await maker.add('country/IRN/')
  await expect(page.getByRole('alert')).toContainText('no more room')
  await expect(maker.scene(1)).toContainText('Iran')
  const { content } = await maker.save(page.getByRole('alert'))
  expect(content.toString()).toContain('at: country/IRN/')
  await page.evaluate(() => localStorage.clear())
  await maker.field('Title').fill('Mine again')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError')
      },
    })
  })
  await page.reload()
  await maker.begin.click()
  await maker.field('Title').fill('Mine')
  await expect(page.getByRole('alert')).toContainText('keeps nothing')
  await expect(maker.field('Title')).toHaveValue('Mine')
  await maker.add('country/IRN/')
  expect((await maker.save(page.getByRole('alert'))).content.toString()).toContain('title: Mine')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(atlas.shown).toContainText('Mine')
})

test('what another window adds is there', async ({ atlas, page, context }) => {
  await atlas.open(mine)
  await atlas.maker.begin.click()
  const other = new AtlasPage(await context.newPage())
  await other.open('format/csto/')
  await other.page.getByRole('button', { name: /^Add to my story/ }).click()
  await expect(atlas.maker.scenes).toHaveCount(1)
  await expect(page.getByRole('heading', { name: /Collective Security Treaty/ })).toBeVisible()
})

test('a view is added from “Share & cite” where there is no story yet', async ({ atlas, page }) => {
  await atlas.open('country/ARM/')
  await atlas.take()
  await atlas.taking.getByRole('button', { name: 'Add to my story' }).click()
  await expect(atlas.taking.getByRole('status')).toContainText('as scene 1')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Add to my story/ })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('both pages say that they need it, and where stories can be read', async ({ atlas, page }) => {
    await atlas.open(mine)
    expect(await page.locator('noscript').innerText()).toContain('This page needs script.')
    await atlas.open('story/own/')
    expect(await page.locator('noscript').innerText()).toContain('That needs script.')
    await expect(page.getByRole('link', { name: 'Stories that come with the atlas' })).toBeVisible()
  })
})
