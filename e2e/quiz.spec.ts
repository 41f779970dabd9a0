/** The page that asks: guess, then source. */
import { expect, test } from './atlas-page.ts'

const opening = '?seed=class-7b&length=6&about=three-plus-three'

test('the keyboard alone is enough for all of it, and the focus goes from the question to the answer and on', async ({
  atlas,
  page,
}) => {
  const { begin, prompt, verdict, answer, choices, proof } = atlas.quiz
  await atlas.open(`quiz/${opening}`)
  await begin.focus()
  await page.keyboard.press('Enter')
  for (let number = 1; number <= 6; number++) {
    await expect(page.getByText(`Question ${number} of 6`)).toBeVisible()
    await expect(prompt).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(verdict).toHaveText('Choose first.')
    await page.keyboard.press('2')
    await expect(choices.nth(1)).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(answer).toBeFocused()
    await expect(verdict).toHaveText(new RegExp(`^(Right|Not so)\\. \\d of ${number} right so far\\.$`))
    await expect(proof).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(prompt).toHaveText(/^\d of 6 right$/)
  await expect(prompt).toBeFocused()
  await expect(proof).toHaveCount(6)
})

test('the arrows and Tab choose as they do in any form', async ({ atlas, page }) => {
  await atlas.ask('?seed=class-7b&length=8&about=sco')
  await atlas.quiz.choices.first().check()
  await page.keyboard.press('Enter')
  await atlas.quiz.goOn.press('Enter')
  const { choices, answer } = atlas.quiz
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(choices.nth(1)).toBeChecked()
  await expect(choices.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(answer).toBeFocused()
})

test('one seed gives the same questions, another gives others, and again means the same', async ({ atlas, page }) => {
  test.slow()
  const four = '?seed=class-7b&length=4&about=three-plus-three'
  await atlas.ask(four)
  const first = await atlas.answerAll()
  expect(first).toHaveLength(4)
  await page.getByRole('button', { name: 'The same questions again' }).click()
  expect(await atlas.answerAll()).toEqual(first)
  await atlas.ask(four)
  expect(await atlas.answerAll()).toEqual(first)
  await page.getByRole('button', { name: 'Other questions' }).click()
  await expect(page).not.toHaveURL(/class-7b/)
  expect(await atlas.answerAll()).not.toEqual(first)
})

test('an answer shows the passage that proves it, and leads to its page in the atlas', async ({ atlas, page }) => {
  await atlas.ask('?seed=class-7b&length=8&about=three-plus-three')
  const { prompt, choices, proof, goOn } = atlas.quiz
  while (!(await prompt.innerText()).startsWith('In whose words')) {
    await choices.first().check()
    await page.keyboard.press('Enter')
    await goOn.click()
  }
  const passage = await atlas.reading.locator('.quiz-passage').innerText()
  await expect(proof).toHaveCount(0)
  await choices.first().check()
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(proof).toContainText(passage)
  await proof.getByRole('link', { name: 'Link to this statement' }).click()
  await expect(page).toHaveURL(/\/statement\//)
  await expect(atlas.reading).toContainText(passage)
})

test('of who came, the fact stands with its sources, and leads to the meeting', async ({ atlas, page }) => {
  await atlas.ask('?seed=class-7b&length=8&about=csto')
  const { prompt, choices, proof, goOn } = atlas.quiz
  while (!(await prompt.innerText()).includes('did not come')) {
    await choices.first().check()
    await page.keyboard.press('Enter')
    await goOn.click()
  }
  await page.getByRole('radio', { name: 'Armenia' }).check()
  await page.keyboard.press('Enter')
  await expect(atlas.quiz.verdict).toContainText('Right.')
  await expect(proof).toContainText('Stayed away: Armenia')
  await expect(proof.locator('a.source, summary')).not.toHaveCount(0)
  await proof.getByRole('link', { name: 'On the page of the CSTO' }).click()
  await expect(page).toHaveURL(/format\/csto\/#meeting-2025-11-27-bishkek$/)
})

test('on the empty map a shape chooses what the list chooses, and nothing on it says who is a member', async ({
  atlas,
  page,
}) => {
  await atlas.ask(opening)
  const { shape, verdict, goOn } = atlas.quiz
  const georgia = page.getByRole('checkbox', { name: 'Georgia' })
  const fillOf = (country: string) => shape(country).evaluate((one) => getComputedStyle(one).fill)
  const looks = await atlas.quiz.shapes.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
  expect(looks.length).toBeGreaterThan(9)
  expect(new Set(looks).size).toBe(1)
  await shape('GEO').click()
  await expect(georgia).toBeChecked()
  await expect.poll(() => fillOf('GEO')).toContain('hatch-1')
  await shape('GEO').click()
  await expect(georgia).not.toBeChecked()
  for (const name of ['Georgia', 'Armenia', 'Azerbaijan', 'Iran']) await page.getByRole('checkbox', { name }).check()
  await expect.poll(() => fillOf('IRN')).toContain('hatch-1')
  await shape('TUR').click()
  await shape('RUS').click({ position: { x: 8, y: 8 }, force: true })
  await page.getByRole('checkbox', { name: 'Russia' }).check()
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(verdict).toContainText('Right.')
  await expect(goOn).toBeVisible()
  await shape('TUR').click()
  await expect(page.getByRole('checkbox', { name: 'Türkiye' })).toBeChecked()
})

test('nothing is kept, and nothing is asked of another machine', async ({ atlas, page, context }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await atlas.ask(opening)
  await atlas.answerAll()
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
  expect(kept).toEqual([0, 0, ''])
  expect(await context.cookies()).toEqual([])
  expect([...new Set(asked)]).toEqual([new URL(page.url()).origin])
  await page.reload()
  await expect(atlas.quiz.begin).toBeVisible()
})

for (const search of ['', '?seed=%3Cb%3E&length=-3&about=nowhere', '?seed=&length=1e9&about=%00'])
  test(`what is not understood becomes the default: quiz/${search}`, async ({ atlas, page }) => {
    await atlas.open(`quiz/${search}`)
    await expect(page).toHaveURL(/\/quiz\/\?seed=[b-z2-9]{6}&length=8&about=three-plus-three$/)
    await atlas.quiz.begin.click()
    await expect(page.getByText('Question 1 of 8')).toBeVisible()
    await expect(atlas.quiz.prompt).toContainText('3+3')
  })

test('a name of one’s own and another format can be chosen; a name that fits no address is refused', async ({
  atlas,
  page,
}) => {
  await atlas.open('quiz/?theme=dark')
  const name = page.getByRole('textbox', { name: 'Name of these questions' })
  await name.fill('not so / good')
  await atlas.quiz.begin.click()
  await expect(page.getByRole('status')).toContainText('A name has letters')
  await name.fill('კლასი-7')
  await page.getByRole('combobox', { name: 'About' }).selectOption('EAEU')
  await page.getByRole('combobox', { name: 'How many' }).selectOption('4')
  await atlas.quiz.begin.click()
  await expect(atlas.quiz.prompt).toContainText('EAEU')
  const query = new URL(page.url()).searchParams
  expect(Object.fromEntries(query)).toEqual({ theme: 'dark', seed: 'კლასი-7', length: '4', about: 'eaeu' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('of a format of which nothing fair can be asked it says so, and offers to choose another', async ({
  atlas,
  page,
}) => {
  await atlas.open('quiz/?seed=a&about=tripp')
  await atlas.quiz.begin.click()
  await expect(page.getByRole('status')).toContainText('no fair question')
  await page.getByRole('button', { name: 'Choose others' }).click()
  await expect(atlas.quiz.begin).toBeVisible()
})

test('where the records do not come it says so, and tries again', async ({ atlas, page }) => {
  await page.route('**/shards/topic/**', (route) => route.abort())
  await atlas.open(`quiz/${opening}`)
  await atlas.quiz.begin.click()
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await page.unroute('**/shards/topic/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Question 1 of 6')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what it needs, and where to read instead', async ({ atlas, page }) => {
    await atlas.open('quiz/')
    await expect(atlas.heading).toHaveText('Ask: guess, then source')
    await expect(atlas.quiz.begin).toHaveCount(0)
    await expect(page.getByRole('link', { name: /^The article/ })).toBeVisible()
    await page.getByRole('link', { name: /^Every format/ }).click()
    await expect(page).toHaveURL(/\/formats\/$/)
    await page.getByRole('link', { name: 'Ask: guess, then source' }).click()
    await expect(page).toHaveURL(/\/quiz\/$/)
  })
})

for (const direction of ['ltr', 'rtl'] as const)
  test(`on a phone nothing is cut off, and all can be pressed with a thumb (${direction})`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await atlas.ask(opening)
    await page.evaluate((direction) => (document.documentElement.dir = direction), direction)
    await atlas.quiz.choices.first().check()
    await page.getByRole('button', { name: 'Answer', exact: true }).click()
    const { over, low } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - innerWidth,
      low: [...document.querySelectorAll('#read :is(label, button)')].filter(
        (one) => one.getBoundingClientRect().height < 44,
      ).length,
    }))
    expect(over).toBeLessThanOrEqual(0)
    expect(low).toBe(0)
  })
