/** What is handed out of a story on paper: a drawing, numbered words with their citations, an empty map, questions and answers. */
import { expect, test } from './atlas-page.ts'
import { linesIn } from './pdf.ts'

const path = 'story/the-3-plus-3-in-ten-minutes/handout/'

test.describe('a handout', () => {
  // It is made for paper, and needs none.
  test.use({ javaScriptEnabled: false })

  test('numbers every quotation, and says under its number where it stands', async ({ page, baseURL }) => {
    await page.goto(baseURL + path)
    const numbers = await page.locator('blockquote sup').allTextContents()
    const citations = page.locator('.citations > li')
    expect(numbers).toEqual(numbers.map((_, index) => `[${index + 1}]`))
    await expect(citations).toHaveCount(numbers.length)
    for (const citation of await citations.allTextContents()) expect(citation).toMatch(/https?:\/\/\S+$/)
  })

  test('has its answers on a sheet of their own, behind the questions', async ({ page, baseURL }) => {
    await page.goto(baseURL + path)
    const questions = page.locator('.sheet', { has: page.getByRole('heading', { name: 'Questions' }) })
    await expect(questions).toContainText('Which of the six did not come to Istanbul?')
    await expect(questions).not.toContainText('Georgia. It came to none')
    const answers = page.locator('.sheet', { has: page.getByRole('heading', { name: /^Answers/ }) })
    await expect(answers).toContainText('Georgia. It came to none of the three meetings.')
    await page.emulateMedia({ media: 'print' })
    await expect(questions).toHaveCSS('break-after', 'page')
  })

  test('answers every question once, naming where the answer can be read', async ({ page, baseURL }) => {
    for (const story of ['the-3-plus-3-in-ten-minutes', 'who-sits-at-which-table']) {
      await page.goto(`${baseURL}story/${story}/handout/`)
      const asked = await page.locator('.asked > li > p:first-child').allTextContents()
      expect(asked.length).toBeGreaterThanOrEqual(8)
      const answers = page.locator('.answers > li')
      expect(await answers.locator('p:first-child').allTextContents()).toEqual(asked)
      await expect(answers.locator('.answer')).toHaveCount(asked.length)
      for (const proof of await answers.locator('.proof').allTextContents())
        expect(proof).toMatch(/https?:\/\/|: \/\S+$/)
      await expect(answers.locator('.proof')).toHaveCount(asked.length)
      await expect(page.locator('.asked')).not.toContainText('http')
    }
  })

  test('draws its maps with lines, on either size of paper', async ({ page, baseURL }) => {
    await page.goto(baseURL + path)
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format })
      // Five sheets, of which all but the maps may run over.
      const pages = Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])
      expect(pages).toBeGreaterThanOrEqual(5)
      expect(pages).toBeLessThanOrEqual(8)
      // Coasts and borders of two maps; the browser makes pictures of the patterns that fill them, and of nothing else.
      expect(linesIn(pdf)).toBeGreaterThan(5000)
    }
  })

  test('leaves its empty map without any country filled', async ({ page, baseURL }) => {
    await page.goto(baseURL + path)
    const blank = page.locator('.drawing.blank')
    await expect(blank.locator('[class*="slot-"]')).toHaveCount(0)
    await expect(blank.locator('.places use').first()).toHaveCSS('fill', 'none')
  })
})

test('a handout gives the address at which its questions are asked on a screen', async ({ atlas, page, baseURL }) => {
  await page.goto(baseURL + path)
  const printed = await page.locator('.asked > li:not(.open) > p:first-child').allTextContents()
  const address = new URL((await page.getByRole('link', { name: /quiz/ }).getAttribute('href'))!, baseURL)
  await atlas.ask(address.search)
  const onScreen = (await atlas.answerAll()).map((asked) => asked.split(' · ')[0])
  // In their order, with some more between them.
  const found = printed.reduce((from, prompt) => (from < 0 ? from : onScreen.indexOf(prompt, from) + 1 || -1), 0)
  expect(found).toBeGreaterThan(0)
})
