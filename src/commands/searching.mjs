/** What search costs with ten thousand statements: from the slash to the answer, in the browser, as a reader has it. */
import { corpusOf } from './corpus.mjs'

/** Milliseconds from a letter to its answer on the page. */
export const searchingLimit = 30

const size = { articles: 500, statements: 10_000 }

/** Each is typed letter by letter: names in several scripts, slips of the pen, common and rare words, nonsense. */
const typed = [
  'azerbaijan',
  'azerbaidjan',
  'arakchi',
  'Иран',
  'საქართველო',
  'ایران',
  'o‘zbekiston',
  'sco tashkent',
  'security of the caucasus',
  'zzzzzzzz',
]

/**
 * `{ opened, names, statements }`, milliseconds from the key until the field is there, until names answer, until words do;
 * `{ median, p95, worst, question, questions }` of the answers.
 */
export async function measureSearching(browser, address) {
  const { actors, articles, statements } = corpusOf(size)
  const publishers = new Map(articles.map(({ id, publisher }) => [id, publisher]))
  const words = statements.map(({ id, words, speaker, date, article }) => ({
    id,
    voice: 'quoted',
    words,
    speaker,
    publisher: publishers.get(article) ?? 'Outlet',
    date,
  }))
  const common = commonWords(words)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.route(/search\/statements\.json/, (route) => route.fulfill({ json: words }))
  await page.route(/search\/names\.json/, async (route) => {
    const response = await route.fetch()
    const names = await response.json()
    const spoken = actors.map((actor) => ({ ...actor, speaks: 1 }))
    await route.fulfill({ response, json: { ...names, actors: [...names.actors, ...spoken] } })
  })
  // A map that is drawn without a graphics card takes the time of what is measured.
  await page.route(/painter.*\.js$/, (route) => route.abort())
  await page.goto(address)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  const ready = await page.evaluate(open, statements.length)
  const answers = await page.evaluate(ask, [...typed, ...common])
  await context.close()
  const sorted = answers.sort((a, b) => a.took - b.took)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].took
  const worst = sorted.at(-1)
  return {
    ...ready,
    median: at(0.5),
    p95: at(0.95),
    worst: worst.took,
    question: worst.question,
    questions: sorted.length,
  }
}

/** The words that stand in most statements are the dearest to find. */
function commonWords(statements) {
  const counts = new Map()
  for (const { words } of statements)
    for (const word of words.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([word]) => word)
}

/** Runs in the page: presses the slash, asks for what is not there, and notes when the answer says what was looked through. */
async function open(statements) {
  const begun = performance.now()
  const passed = () => performance.now() - begun
  const breath = () => new Promise((resolve) => setTimeout(resolve))
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))
  const seen = {}
  while (!seen.statements) {
    await breath()
    const field = document.querySelector('dialog.search[open] input')
    if (!field) continue
    if (!seen.opened) {
      seen.opened = passed()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'qqqqqqqq')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const text = document.querySelector('dialog.search .found').textContent
    if (!seen.names && text.includes('Nothing found')) seen.names = passed()
    if (text.includes(`(${statements})`)) seen.statements = passed()
  }
  return seen
}

/** Runs in the page: types each letter by letter; React has put the answer on the page when the event has been handled. */
async function ask(questions) {
  const field = document.querySelector('dialog.search input')
  // React hears of a value that it has not set itself.
  const enter = (text) => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, text)
  const answers = []
  for (const whole of questions)
    for (let length = 1; length <= whole.length; length++) {
      const question = whole.slice(0, length)
      const begun = performance.now()
      enter(question)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      answers.push({ question, took: performance.now() - begun })
      await new Promise((resolve) => setTimeout(resolve))
    }
  return answers
}
