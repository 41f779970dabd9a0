/** Within everyone's reach: fingers, a wheel that scrolls the page, and a page magnified four times. */
import { expect, test } from './atlas-page.ts'

const phone = { width: 390, height: 844 }

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true })

  test('whatever is not a word in a text can be hit with a finger: 44 by 44 pixels', async ({ atlas, page }) => {
    for (const path of [
      '',
      'country/GEO/',
      'borders/',
      'compare/?formats=three-plus-three,csto&countries=ARM,IRN',
      'topic/outside-powers/',
      'topics/',
      'pair/IRN-RUS/',
      'article/iranpress-314057/',
      '?as=table',
    ]) {
      await atlas.open(path)
      await atlas.taken()
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, a')]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg, .skip'))
          .filter((one) => getComputedStyle(one).display !== 'inline')
          .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < 44)
          .map((one) => `${one.outerHTML.slice(0, 90)} ${one.offsetWidth}×${one.offsetHeight}`),
      )
      expect([path, ...small]).toEqual([path])
    }
  })

  test('one finger scrolls the page, two move the map', async ({ atlas, page }) => {
    await atlas.open()
    await atlas.live()
    const before = await atlas.nameOnMap('Iran')
    await expect(page.getByText('Use two fingers to move the map')).toBeAttached()
    await atlas.drag([{ x: 200, y: 400 }], { x: 0, y: -120 })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
    await page.evaluate(() => scrollTo(0, 0))
    await expect.poll(async () => (await atlas.nameOnMap('Iran')).x).toBeCloseTo(before.x, -1)
    await atlas.drag(
      [
        { x: 150, y: 300 },
        { x: 250, y: 300 },
      ],
      { x: 60, y: 0 },
    )
    await expect.poll(async () => (await atlas.nameOnMap('Iran')).x).toBeGreaterThan(before.x + 30)
  })
})

test('in a narrow window the wheel is the page’s, and the map’s with Ctrl', async ({ atlas, page }) => {
  await page.setViewportSize(phone)
  await atlas.open()
  await atlas.live()
  const distance = () => atlas.distanceOnMap('Iran', 'Türkiye')
  const before = await distance()
  await page.mouse.move(200, 300)
  await page.mouse.wheel(0, 240)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
  // The faces, which come late, move a name by a pixel or two.
  expect(await distance()).toBeCloseTo(before, -1)
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(distance).toBeGreaterThan(before * 1.1)
})

test.describe('magnified four times', () => {
  // What is left of 1280 by 1024 pixels.
  test.use({ viewport: { width: 320, height: 256 } })

  test('nothing is lost, and nobody scrolls sideways to read', async ({ atlas, page }) => {
    for (const path of [
      '',
      'country/GEO/',
      'topic/three-plus-three/',
      'pair/ARM-IRN/',
      'article/iranpress-314057/',
      'borders/crimea/',
    ]) {
      await atlas.open(path)
      await atlas.taken()
      expect([path, await page.evaluate(() => document.scrollingElement!.scrollWidth)]).toEqual([path, 320])
      await expect(atlas.heading).toBeVisible()
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, td, button, a)')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 90)),
      )
      expect([path, ...cut]).toEqual([path])
    }
  })

  test('the map, its legend and its buttons stand apart from one another', async ({ atlas, page }) => {
    await atlas.open()
    await atlas.live()
    const boxes = await Promise.all(
      [
        atlas.legend,
        page.getByRole('button', { name: 'Zoom in' }),
        page.getByRole('button', { name: 'Show as a table' }),
      ].map(async (one) => (await one.boundingBox())!),
    )
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(box.x + box.width <= other.x || box.y + box.height <= other.y || other.y + other.height <= box.y).toBe(
          true,
        )
    await atlas.legend.getByText('Legend').click()
    await expect(atlas.legend.getByText('Named member, has not attended')).toBeVisible()
  })
})
