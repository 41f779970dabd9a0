/** Drives the atlas as a reader does; the only place that knows how its pages are built. */
import { readFile } from 'node:fs/promises'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { frameOf, inFrame, pixelsPerUnit, project } from '../src/map/mercator.ts'

export { expect }

type Colour = readonly [red: number, green: number, blue: number]
type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export class AtlasPage {
  readonly heading: Locator
  readonly reading: Locator
  readonly map: Locator
  readonly legend: Locator
  readonly table: Locator
  readonly cards: Locator
  readonly passages: Locator
  readonly timeline: Locator
  /** Its value in words is what the timeline says of the date. */
  readonly slider: Locator
  /** The comparison's countries by formats. */
  readonly seats: Locator
  /** The dialog of what can be taken along. */
  readonly taking: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 }).filter({ visible: true })
    this.reading = page.getByRole('main').filter({ visible: true })
    this.map = page.getByRole('group', { name: /^Map:/ })
    this.legend = page.locator('.legend')
    this.table = page.getByRole('region', { name: /^The map as a table/ })
    this.cards = page.getByRole('article').filter({ visible: true })
    this.passages = page.locator('mark')
    this.timeline = page.getByRole('region', { name: /^Timeline/ })
    this.slider = this.timeline.getByRole('slider')
    this.seats = page.getByRole('region', { name: /^Countries by formats/ })
    this.taking = page.getByRole('dialog', { name: 'Share & cite' })
  }

  /** `path` is below the site's base, as in `country/IRN/`. */
  async open(path = ''): Promise<void> {
    await this.page.goto(path)
  }

  /** Waits until the page follows links itself. */
  async taken(): Promise<void> {
    await this.page.locator('html[data-live]').waitFor({ state: 'attached' })
  }

  /** Waits until the moving map has taken over from the drawing. */
  async live(): Promise<void> {
    await this.page.locator('.map.live').waitFor({ timeout: 45_000 })
  }

  /** As where there is none: the still drawing stays. Before a page is opened. */
  async withoutWebGL(): Promise<void> {
    await this.page.addInitScript(() => {
      const { prototype } = HTMLCanvasElement
      const context = Reflect.get(prototype, 'getContext')
      Reflect.set(prototype, 'getContext', function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(context, this, [kind, ...more])
      })
    })
  }

  /** Waits until the copy on the device is whole, for which its front page stands, which is kept last. */
  async kept(): Promise<void> {
    await expect(async () => {
      const entry = new URL(await this.startedBy()).pathname
      const isWhole = await this.page.evaluate(async (entry) => {
        for (const name of await caches.keys())
          for (const front of await (await caches.open(name)).matchAll('/?front'))
            if ((await front.text()).includes(entry)) return true
        return false
      }, entry)
      expect(isWhole).toBe(true)
    }).toPass({ timeout: 45_000 })
  }

  /** The addresses of all that is on the device. */
  async keptAddresses(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const addresses: string[] = []
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) addresses.push(url)
      return addresses
    })
  }

  /** How many copies of the site are on the device. */
  async copies(): Promise<number> {
    return this.page.evaluate(async () => (await caches.keys()).length)
  }

  /** The address of the script that the page was started by. */
  async startedBy(): Promise<string> {
    return this.page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module][src]')!.src)
  }

  /** The button of the timeline. */
  control(name: string): Locator {
    return this.timeline.getByRole('button', { name, exact: true })
  }

  /** Where on the screen a part of the slider's way lies. */
  async pointOnSlider(part: number): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = (await this.slider.boundingBox())!
    return { x: x + 8 + part * (width - 16), y: y + height / 2 }
  }

  /** The dialog, its field, and the links that it lists. */
  get search(): { readonly dialog: Locator; readonly field: Locator; readonly results: Locator } {
    const dialog = this.page.getByRole('dialog', { name: 'Search the atlas' })
    return { dialog, field: dialog.getByRole('searchbox'), results: dialog.getByRole('link') }
  }

  /** Opens search by its key and waits until all of it can be asked. */
  async openSearch(): Promise<void> {
    await this.taken()
    const words = this.page.waitForResponse(/search\/statements\.json/)
    await this.page.keyboard.press('/')
    await expect(this.search.field).toBeFocused()
    await words
  }

  /** What was found of a kind. */
  found(group: string): Locator {
    return this.search.dialog.getByRole('region', { name: group }).getByRole('link')
  }

  /** The page that asks: what is asked, how it went, what proves it. */
  get quiz(): {
    readonly begin: Locator
    readonly prompt: Locator
    readonly verdict: Locator
    readonly answer: Locator
    readonly choices: Locator
    /** A statement, or a fact of a format. */
    readonly proof: Locator
    readonly goOn: Locator
    /** Those of the empty map that can be chosen. */
    readonly shapes: Locator
    /** Of the empty map, by the code of the country. */
    readonly shape: (country: string) => Locator
  } {
    const { page, reading } = this
    return {
      begin: page.getByRole('button', { name: 'Begin' }),
      prompt: reading.getByRole('heading', { level: 2 }),
      verdict: reading.getByRole('status').filter({ hasText: /Right|Not so|Choose/ }),
      answer: reading.getByRole('heading', { name: /^The answer/ }),
      choices: reading.getByRole('radio').or(reading.getByRole('checkbox')),
      proof: reading.locator('.card'),
      goOn: page.getByRole('button', { name: /^(Next question|How it went)$/ }),
      shapes: reading.locator('[data-place].asked'),
      shape: (country) => reading.locator(`[data-place="${country}"]`),
    }
  }

  /** The scene of a story that is shown. */
  get shown(): Locator {
    return this.page.locator('.scene[data-current]')
  }

  /** The page on which stories are made. */
  get maker(): {
    readonly begin: Locator
    readonly file: Locator
    /** What the last press there came to. */
    readonly told: Locator
    readonly scenes: Locator
    /** From 1. */
    readonly scene: (number: number) => Locator
    readonly field: (label: string) => Locator
    /** A copy of a story that comes with the atlas. */
    readonly copy: (title: string) => Promise<void>
    /** A scene, by its address. */
    readonly add: (address: string) => Promise<void>
    readonly save: (within?: Locator) => Promise<{ readonly name: string; readonly content: Buffer }>
    /** The link that holds the story. */
    readonly link: () => Promise<string>
  } {
    const { page, reading } = this
    const scenes = reading.locator('.scene-card')
    const story = reading.getByRole('region', { name: 'The story' })
    return {
      begin: reading.getByRole('button', { name: 'Begin a story' }),
      file: reading.getByLabel('Open a file'),
      told: reading.locator('.told').first(),
      scenes,
      scene: (number) => scenes.nth(number - 1),
      field: (label) => story.getByLabel(label, { exact: true }),
      copy: async (title) => {
        await reading.getByLabel('or begin with a copy of').selectOption(title)
        await reading.getByRole('button', { name: 'Copy', exact: true }).click()
        await expect(scenes).not.toHaveCount(0)
      },
      add: async (address) => {
        const before = await scenes.count()
        await reading.getByLabel('Or paste the address of any view').fill(address)
        await page.keyboard.press('Enter')
        await expect(scenes).toHaveCount(before + 1)
      },
      save: async (within = reading.getByRole('region', { name: 'Use it' })) => {
        const handed = page.waitForEvent('download')
        await within.getByRole('button', { name: 'Save as a file' }).click()
        const download = await handed
        return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
      },
      link: async () => {
        await reading.getByRole('button', { name: 'Copy a link' }).click()
        return reading.getByLabel('Link that holds the story').inputValue()
      },
    }
  }

  /** Opens the page that asks, and begins. */
  async ask(search = ''): Promise<void> {
    await this.open(`quiz/${search}`)
    await this.quiz.begin.click()
    await expect(this.quiz.prompt).toBeFocused()
  }

  /** Answers every question of a set with its first choice: what is asked, each with its passage and its choices. */
  async answerAll(): Promise<readonly string[]> {
    const { prompt, choices, goOn } = this.quiz
    const prompts: string[] = []
    while (!/^\d+ of \d+ right$/.test(await prompt.innerText())) {
      const passage = await this.reading.locator('.quiz-passage').allInnerTexts()
      prompts.push(
        [
          await prompt.innerText(),
          ...passage,
          ...(await choices.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))),
        ].join(' · '),
      )
      await choices.first().check()
      await this.page.getByRole('button', { name: 'Answer', exact: true }).click()
      await goOn.click()
    }
    return prompts
  }

  /** Opens the dialog of what can be taken along. */
  async take(): Promise<void> {
    await this.taken()
    await this.page.getByRole('button', { name: 'Share & cite' }).click()
    await expect(this.taking).toBeVisible()
  }

  /** The file that a button of that dialog hands to the browser. */
  async download(button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
    const handed = this.page.waitForEvent('download')
    await this.taking.getByRole('button', { name: button, exact: true }).click()
    const download = await handed
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
  }

  country(name: string): Locator {
    return this.map.getByRole('link', { name: new RegExp(`^${name}:`) })
  }

  /** All names on the still drawing, or on the moving map. */
  names(renderer: 'still' | 'moving'): Locator {
    return this.page.locator(renderer === 'still' ? '.poster > .names' : '.canvas > .names')
  }

  /** What floats over the map, in pixels of the window: the legend, the buttons, the date. */
  async covers(): Promise<readonly { text: string; x: number; y: number; width: number; height: number }[]> {
    const boxes = await Promise.all(
      [this.legend, ...(await this.page.locator('.map-buttons button, .as-of').all())].map(async (one) => ({
        text: (await one.getAttribute('aria-label')) ?? (await one.getAttribute('class'))!,
        box: await one.boundingBox(),
      })),
    )
    return boxes.flatMap(({ text, box }) => (box ? [{ text, ...box }] : []))
  }

  /** A contested area or border, by the beginning of its name. */
  place(name: string): Locator {
    return this.map.locator(`a[aria-label^="${name}"]`)
  }

  /** Goes there as a reader without a mouse does. */
  async tabToMap(): Promise<void> {
    const isOnMap = () => this.map.evaluate((map) => map.contains(document.activeElement))
    for (let presses = 0; presses < 30 && !(await isOnMap()); presses++) await this.page.keyboard.press('Tab')
    expect(await isOnMap()).toBe(true)
  }

  async loseContext(): Promise<void> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector('canvas')!
      const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
      Object.assign(globalThis, { restoreContext: () => extension.restoreContext() })
      extension.loseContext()
    })
    await expect(this.page.getByRole('status').filter({ hasText: 'has stopped' })).toBeVisible()
  }

  async restoreContext(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as { restoreContext: () => void }).restoreContext())
    await this.live()
  }

  /** Where a place lies in the window, in pixels; by the frame that the drawing says it has. */
  async pointAt(lon: number, lat: number): Promise<{ x: number; y: number }> {
    const { bounds, box } = await this.map.evaluate((map) => ({
      bounds: (map as SVGElement).dataset['frame']!.split(' ').map(Number),
      box: map.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number },
    }))
    const frame = frameOf([bounds[0]!, bounds[1]!, bounds[2]!, bounds[3]!])
    const scale = pixelsPerUnit(frame, box)
    const [x, y] = inFrame(frame, project([lon, lat]))
    return {
      x: box.x + box.width / 2 + (x - frame.width / 2) * scale,
      y: box.y + box.height / 2 + (y - frame.height / 2) * scale,
    }
  }

  /** The colours of the window at some points, each as red, green and blue of 255. */
  async coloursAt(points: readonly { x: number; y: number }[]): Promise<readonly (readonly number[])[]> {
    const picture = `data:image/png;base64,${(await this.page.screenshot()).toString('base64')}`
    return this.page.evaluate(
      async ([source, places]) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const context = canvas.getContext('2d')!
        context.drawImage(image, 0, 0)
        return places.map(({ x, y }) => [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data].slice(0, 3))
      },
      [picture, points] as const,
    )
  }

  /** Where a country's name stands on the moving map, in pixels; nowhere for the moment in which names are written anew. */
  async nameOnMap(name: string): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('.canvas').getByText(name, { exact: true }).boundingBox()
    return { x: box?.x ?? NaN, y: box?.y ?? NaN }
  }

  /**
   * The names on the map that stand out less than seven to one, four and a half where they are large, each with by how
   * much: from the halo that they bring along; those on water, which have none, from the water.
   */
  async faintNames(): Promise<readonly string[]> {
    return this.page.locator('.names:visible > span').evaluateAll((names) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
      const probe = document.createElement('i')
      const luminanceOf = (colour: string) => {
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        const [red, green, blue] = Array.from(context.getImageData(0, 0, 1, 1).data, (part) =>
          part <= 10.3 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
      }
      return names.flatMap((name) => {
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(name)
        name.append(probe)
        probe.style.color = textShadow === 'none' ? 'var(--water)' : 'var(--halo)'
        const [words, ground] = [luminanceOf(color), luminanceOf(getComputedStyle(probe).color)]
        probe.remove()
        const ratio = (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05)
        const size = Number.parseFloat(fontSize) * name.currentCSSZoom
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
        return ratio < (isLarge ? 4.5 : 7) ? [`${name.textContent} ${ratio.toFixed(1)}`] : []
      })
    })
  }

  /** All names on the moving map with where they stand, in whole pixels: they follow its camera. */
  async namesOnMap(): Promise<readonly string[]> {
    return this.names('moving')
      .locator('> span')
      .evaluateAll((names) =>
        names.map((name) => {
          const { x, y } = name.getBoundingClientRect()
          return `${name.getAttribute('class')} ${name.textContent} ${Math.round(x)} ${Math.round(y)}`
        }),
      )
  }

  /** The share of the pixels of a part of the window that are not as in a picture of it, give or take what renderers round. */
  async shareUnlike(picture: Buffer, clip: Clip, rounding = 8): Promise<number> {
    const pictures = [picture, await this.page.screenshot({ clip })].map((one) => one.toString('base64'))
    return this.page.evaluate(
      async ([pictures, rounding]) => {
        const [one, other] = await Promise.all(
          pictures.map(async (text) => {
            const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
            const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
            context.drawImage(image, 0, 0)
            return context.getImageData(0, 0, image.width, image.height).data
          }),
        )
        const unlike = new Set<number>()
        one!.forEach((part, index) => Math.abs(part - other![index]!) > rounding && unlike.add(index >> 2))
        return unlike.size / (one!.length / 4)
      },
      [pictures, rounding] as const,
    )
  }

  /** In pixels, between the names of two countries on the moving map. */
  async distanceOnMap(one: string, other: string): Promise<number> {
    const [a, b] = [await this.nameOnMap(one), await this.nameOnMap(other)]
    return Math.hypot(a.x - b.x, a.y - b.y)
  }

  /** Puts fingers on the screen and moves them together, in ten steps. */
  async drag(fingers: readonly { x: number; y: number }[], by: { x: number; y: number }): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    const at = (part: number) => fingers.map(({ x, y }, id) => ({ x: x + by.x * part, y: y + by.y * part, id }))
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (let step = 1; step <= 10; step++)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await session.detach()
  }

  /** A card is told by its words. */
  card(words: string): Locator {
    return this.cards.filter({ hasText: words })
  }

  passage(words: string): Locator {
    return this.passages.filter({ hasText: words })
  }

  /** What a country's page says of its position on a topic. */
  position(topic: string): Locator {
    return this.reading.locator('.positions > li').filter({ hasText: topic })
  }

  /** The column of a topic's page. */
  column(stance: string): Locator {
    return this.reading.locator('.stands > section').filter({ has: this.page.getByRole('heading', { name: stance }) })
  }

  /** What the comparison says of a country at a table; the table is told by the head of its column. */
  async seat(country: string, format: string): Promise<Locator> {
    const heads = await this.seats.getByRole('columnheader').getByRole('link').allInnerTexts()
    return this.seats
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${country}`) }) })
      .getByRole('cell')
      .nth(heads.indexOf(format))
  }

  /** The countries of the comparison, from the top; `marked`: those in the chosen set. */
  async countriesCompared({ marked = false } = {}): Promise<string[]> {
    const heads = await this.seats.getByRole('rowheader').allInnerTexts()
    const mark = /,\s*in the chosen set/
    return heads.filter((head) => !marked || mark.test(head)).map((head) => head.replace(mark, '').trim())
  }

  /** What the table of all topics says of a country: a link for each topic, in their order. */
  marks(country: string): Locator {
    return this.reading
      .getByRole('row', { name: new RegExp(`^${country} `) })
      .getByRole('cell')
      .getByRole('link')
  }

  /** What two countries are to each other on a topic, in short. */
  inShort(topic: string): Locator {
    return this.reading.getByRole('row', { name: topic })
  }

  /** The same at length: both columns, with their statements. */
  compared(question: RegExp): Locator {
    return this.reading.getByRole('region', { name: question })
  }

  /** Where a topic's page has the statements of a country. */
  entry(country: string): Locator {
    return this.reading.locator('.entry').filter({ has: this.page.getByRole('heading', { name: country }) })
  }

  /** The codes of the countries that the drawing shows as lit. */
  async litCountries(): Promise<string[]> {
    return this.map
      .locator('a.lit')
      .evaluateAll((links) => links.map((link) => (link as SVGAElement).dataset['place']!).sort())
  }

  /** A place on the map right below a name on it, in pixels of the screen. */
  async below(name: string): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('.names:visible > span').filter({ hasText: name }).boundingBox()
    if (!box) throw new Error(`${name} is not on the map`)
    return { x: box.x + box.width / 2, y: box.y + box.height + 12 }
  }

  /** A colour of a style sheet as it comes out in the map, in the red, green and blue of the screen. */
  async colourOf(value: string): Promise<Colour> {
    return this.page.locator('.map').evaluate((map, value) => {
      const probe = map.appendChild(document.createElement('i'))
      probe.style.color = value
      const context = new OffscreenCanvas(1, 1).getContext('2d')!
      for (const colour of [getComputedStyle(map).backgroundColor, getComputedStyle(probe).color]) {
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
      }
      probe.remove()
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data
      return [red!, green!, blue!] as const
    }, value)
  }

  /** What share of a square of the screen, `size` pixels wide, has a colour, give or take what renderers round. */
  async shareOf(
    [red, green, blue]: Colour,
    middle: { x: number; y: number },
    { size = 40, rounding = 3 } = {},
  ): Promise<number> {
    const clip = { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size }
    const picture = (await this.page.screenshot({ clip })).toString('base64')
    return this.page.evaluate(
      async ({ picture, wanted, rounding }) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, image.width, image.height)
        const pixels = data.length / 4
        const isWanted = (pixel: number) =>
          wanted.every((part, index) => Math.abs(part - data[pixel * 4 + index]!) <= rounding)
        return Array.from({ length: pixels }, (_, pixel) => pixel).filter(isWanted).length / pixels
      },
      { picture, wanted: [red, green, blue], rounding },
    )
  }

  /** Where a country lies on the screen, in pixels: the place of its name's dot in the drawing. */
  async middleOf(name: string): Promise<{ x: number; y: number }> {
    const box = await this.map.locator(`a[aria-label^="${name}:"] use`).boundingBox()
    if (!box) throw new Error(`${name} is not drawn`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
}

export const test = base.extend<{ atlas: AtlasPage }>({
  // Whatever a test is about, an error in the page fails it.
  atlas: async ({ page }, use) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await use(new AtlasPage(page))
    expect(errors).toEqual([])
  },
})
