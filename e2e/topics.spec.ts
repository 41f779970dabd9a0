/** Who stands where, and two countries side by side: agreement, difference and silence, each with its source. */
import { expect, test } from './atlas-page.ts'

test('where Iran and Russia agree, and on whose word, is three clicks from the front page', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.taken()
  await atlas.country('Iran').press('Enter')
  await page.getByText('Compare Iran with…').click()
  await atlas.reading.getByRole('link', { name: 'Russia', exact: true }).click()
  await expect(page).toHaveURL(/pair\/IRN-RUS\/$/)
  await expect(atlas.heading).toHaveText('Iran and Russia')
  await expect(atlas.reading).toContainText('they agree on 3; on 1 a stance is found of Iran alone.')
  await expect(atlas.inShort('Foreign forces')).toContainText(/Agree.*Opposes.*Opposes.*as attributed by Iran/)
  await expect(atlas.compared(/forces from outside/)).toContainText(
    'Russia’s stance “Opposes” is known here from others',
  )
  await expect.poll(() => atlas.litCountries()).toEqual(['IRN', 'RUS'])
})

test('what two agree on has a source on either side, and what is said of both at once', async ({ atlas }) => {
  await atlas.open('pair/IRN-RUS/')
  const agreed = atlas.compared(/powers from outside/)
  await expect(agreed.getByRole('link', { name: /Araghchi said Iran and Russia share/ })).toBeVisible()
  const russia = agreed.getByRole('article').filter({ hasText: 'named outside players' })
  await expect(russia.getByRole('link', { name: /^Read at ArmInfo/ })).toHaveAttribute('href', /^https:/)
})

test('where two differ, each has its statements', async ({ atlas }) => {
  await atlas.open('pair/GEO-IRN/')
  await expect(atlas.inShort('Meeting as the 3+3')).toContainText(/Differ.*Declines.*Supports/)
  const differ = atlas.compared(/meet as the 3\+3/)
  await expect(differ.getByRole('link', { name: 'Read at Civil.ge' })).toBeVisible()
  await expect(differ.getByRole('link', { name: 'Read in article' }).first()).toBeVisible()
})

test('silence of one says in how many sources and until when', async ({ atlas }) => {
  await atlas.open('pair/IRN-RUS/')
  await expect(atlas.inShort('Security by the region')).toContainText('One is silent')
  await expect(atlas.compared(/alone ensure/)).toContainText(
    /No statement found in the \d+ sources read, until \d+ \w+/,
  )
})

test('who has said two things has both, each with its date, and agrees in part', async ({ atlas }) => {
  await atlas.open('pair/ARM-IRN/')
  await expect(atlas.inShort('Meeting as the 3+3')).toContainText(
    /Agree in part.*Supports.*September 2025.*On conditions.*20 February 2025/,
  )
  await atlas.open('topic/three-plus-three/')
  await expect(atlas.column('Supports').getByRole('link', { name: 'also: On conditions, 2025' })).toBeVisible()
  await expect(atlas.entry('Armenia')).toContainText(/September 2025.*20 February 2025/)
})

for (const path of ['pair/RUS-IRN/', 'pair/irn-rus/'])
  test(`/${path} shows the pair under its one address`, async ({ atlas, page }) => {
    await atlas.open(path)
    await expect(atlas.heading).toHaveText('Iran and Russia')
    await expect(page).toHaveURL(/pair\/IRN-RUS\/$/)
  })

test('other countries are chosen on the page, and a reload shows them again', async ({ atlas, page }) => {
  await atlas.open('pair/IRN-RUS/')
  await atlas.taken()
  await page.getByLabel('The other').selectOption('Georgia')
  await expect(atlas.heading).toHaveText('Iran and Russia')
  await page.getByRole('button', { name: 'Set side by side' }).click()
  await expect(atlas.heading).toHaveText('Georgia and Iran')
  await page.reload()
  await expect(atlas.heading).toHaveText('Georgia and Iran')
  await page.goBack()
  await expect(atlas.heading).toHaveText('Iran and Russia')
})

test('on a day of before, only what had been said by then counts', async ({ atlas }) => {
  await atlas.open('pair/IRN-RUS/?date=2023')
  await expect(atlas.reading).toContainText('on 1 a stance is found of Iran alone; on 3 a stance is found of neither.')
  await expect(atlas.compared(/meet as the 3\+3/)).toContainText('until 2023')
  await atlas.open('topics/?date=2020')
  await expect(atlas.marks('Georgia').last()).toHaveText('No statement found')
  await expect(atlas.marks('Azerbaijan').last()).toContainText('Supports')
})

test('each mark of the table leads to who said so, or to the silence', async ({ atlas, page }) => {
  await atlas.open('topics/')
  await atlas.taken()
  await expect(atlas.marks('Russia').nth(2)).toHaveText(/Opposes, as attributed by Iran/)
  await atlas.marks('Russia').nth(2).click()
  await expect(page).toHaveURL(/topic\/outside-forces\/#of-RUS$/)
  await expect(atlas.entry('Russia').getByRole('heading')).toBeInViewport()
  await expect(atlas.entry('Russia')).toContainText('Attributed to Russia by Iran')
  await page.goBack()
  await atlas.marks('Kazakhstan').first().click()
  await expect(atlas.column('No statement found').getByRole('link', { name: 'Kazakhstan' })).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('two countries are compared from the page of one, whole and with sources', async ({ atlas, page }) => {
    await atlas.open('country/IRN/')
    await page.getByText('Compare Iran with…').click()
    await atlas.reading.getByRole('link', { name: 'Russia', exact: true }).click()
    await expect(atlas.reading).toContainText('they agree on 3')
    await expect(atlas.cards.first()).toBeVisible()
    await expect(page.getByLabel('The other')).toBeHidden()
  })

  test('a name in a column leads to that country’s statements', async ({ atlas, page }) => {
    await atlas.open('topic/three-plus-three/')
    await atlas.column('Declines').getByRole('link', { name: 'Georgia' }).click()
    await expect(page).toHaveURL(/#of-GEO$/)
    await expect(atlas.entry('Georgia').getByRole('heading')).toBeInViewport()
    await expect(atlas.entry('Georgia').getByRole('link', { name: 'Read at TASS' })).toBeAttached()
  })
})
