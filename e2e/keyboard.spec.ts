/** The map without a mouse: every member opened, read and closed by keys alone. No test here points at anything. */
import { expect, test } from './atlas-page.ts'

const members = ['Armenia', 'Azerbaijan', 'Georgia', 'Iran', 'Russia', 'Türkiye']

test('keys alone open every member, reach every statement, and close again', async ({ atlas, page }) => {
  test.slow()
  await atlas.open()
  await atlas.live()
  await atlas.tabToMap()
  for (const [index, member] of members.entries()) {
    await page.keyboard.press(String(index + 1))
    await expect(atlas.country(member)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(atlas.heading).toHaveText(member)
    await expect(atlas.heading).toBeFocused()
    const links = atlas.cards.getByRole('link', { name: 'Link to this statement' })
    const [all, reached] = [await links.count(), new Set<string>()]
    expect(all).toBeGreaterThan(0)
    for (let presses = 0; presses < 200 && reached.size < all; presses++) {
      await page.keyboard.press('Tab')
      const address = await links.evaluateAll((found) =>
        found.find((link) => link === document.activeElement)?.getAttribute('href'),
      )
      if (address) reached.add(address)
    }
    expect(reached.size).toBe(all)
    await page.keyboard.press('Escape')
    await expect(atlas.heading).toHaveText(/Who sits at the table/)
    await expect(atlas.country(member)).toBeFocused()
  }
})

test('arrows go from country to country by direction, and back by the opposite key', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.taken()
  await atlas.country('Georgia').focus()
  for (const [key, country] of [
    ['ArrowRight', 'Azerbaijan'],
    ['ArrowLeft', 'Georgia'],
    ['ArrowDown', 'Armenia'],
    ['ArrowLeft', 'Türkiye'],
    ['ArrowRight', 'Armenia'],
    ['ArrowUp', 'Georgia'],
    ['ArrowUp', 'Russia'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(atlas.country(country)).toBeFocused()
  }
})

test('each move is told in one sentence', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.taken()
  await atlas.tabToMap()
  await page.keyboard.press('3')
  await expect(page.locator(':focus')).toHaveAccessibleName(
    /^Georgia: named member of the 3\+3, has not attended; named in \d+ statements$/,
  )
})

test('the map is one stop of the Tab key, its contested areas and its meetings are others, and nothing holds the focus', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.live()
  await atlas.tabToMap()
  await expect(atlas.country('Armenia')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/contested/)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Moscow: 3\+3, /)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Shift+Tab')
  await expect(atlas.country('Armenia')).toBeFocused()
})

test('plus and minus zoom the map', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await atlas.open()
  await atlas.live()
  await atlas.tabToMap()
  const distance = () => atlas.distanceOnMap('Georgia', 'Azerbaijan')
  const before = await distance()
  await page.keyboard.press('+')
  await expect.poll(distance).toBeGreaterThan(before * 1.8)
  await page.keyboard.press('-')
  await expect.poll(distance).toBeLessThan(before * 1.4)
})

test('what has the focus on the moving map is outlined, and the keys are told', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.live()
  const [colour, armenia] = [await atlas.colourOf('var(--focus)'), await atlas.pointAt(44.9, 40.3)]
  expect(await atlas.shareOf(colour, armenia, { size: 200 })).toBe(0)
  await expect(page.getByText('Arrow keys: next country')).toBeHidden()
  await atlas.tabToMap()
  await expect.poll(() => atlas.shareOf(colour, armenia, { size: 200 })).toBeGreaterThan(0.003)
  await expect(page.getByText('Arrow keys: next country')).toBeVisible()
})

test('Escape goes back to the link in the panel that opened what is read', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.taken()
  await atlas.reading.getByRole('link', { name: 'Russia', exact: true }).press('Enter')
  await expect(atlas.heading).toHaveText('Russia')
  await page.keyboard.press('Escape')
  await expect(atlas.reading.getByRole('link', { name: 'Russia', exact: true })).toBeFocused()
})

test('Escape goes back to nothing that did not open what is read', async ({ atlas, page }) => {
  await atlas.open('country/IRN/')
  await atlas.taken()
  await atlas.place('Armenia').press('Enter')
  await expect(atlas.heading).toHaveText('Armenia')
  await page.goBack()
  await expect(atlas.heading).toHaveText('Iran')
  await page.keyboard.press('Escape')
  await expect(atlas.heading).toHaveText(/Who sits/)
  await expect(atlas.heading).toBeFocused()
})

test('the table twin is one key away, sorts, opens a country, and Escape leads back to where the map was', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.taken()
  await atlas.tabToMap()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('t')
  await expect(atlas.table).toBeVisible()
  await expect(page).toHaveURL(/as=table$/)
  await expect(atlas.table.getByRole('row').nth(1)).toContainText('Armenia')
  await atlas.table.getByRole('button', { name: 'Statements that name it' }).press('Enter')
  await atlas.table.getByRole('button', { name: 'Statements that name it' }).press('Enter')
  await expect(atlas.table.getByRole('columnheader', { name: 'Statements that name it' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(atlas.table.getByRole('row').nth(1)).toContainText('Iran')
  await page.keyboard.press('Escape')
  await expect(atlas.table).toBeHidden()
  await expect(atlas.country('Georgia')).toBeFocused()
})

test('the tree that assistive technology reads has every country with its name and state', async ({ atlas }) => {
  await atlas.open()
  await atlas.live()
  const names = await atlas.map.getByRole('link').evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''))
  const tree = await atlas.map.ariaSnapshot()
  expect(names.length).toBeGreaterThan(60)
  for (const name of names) expect(tree).toContain(name)
  const sentence =
    /^.+: (named member of the 3\+3, has not attended|member of the 3\+3|not a member of the 3\+3); named in (\d+ statements?|no statement found so far)$/
  expect(names.filter((name) => !sentence.test(name) && !/: contested|: 3\+3, \d/.test(name))).toEqual([])
})
