/**
 * `npm run bench`: how soon the six stand and Iran's statements open on a slow phone, what painting the map costs, how
 * soon search answers, how soon a key turns to a story's next scene, and what a much larger corpus would cost. `npm run
 * bench -- growth` measures the last alone, `-- story` the one before, `-- pages` the others.
 */
import { ensureChromium } from './chromium.mjs'
import { isStarted, Refusal, root, run, runProgram } from './command.mjs'
import { measureGrowth } from './growth.mjs'
import { ensureInstalled } from './install.mjs'
import { measureDates, measurePainting } from './painting.mjs'
import { droppedLimit, isSoftware, measurePresenting, presentingLimit } from './presenting.mjs'
import { measureSearching, searchingLimit } from './searching.mjs'

const rounds = 5
/** A slow phone: 1.6 Mbit/s, 150 ms a round trip, a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const slowdown = 4

/**
 * Two pages in one run, since this machine's times mean nothing by themselves. The static page is the front page
 * without any script but the one in its head: the least that a page with all this inside can need.
 */
const contenders = [{ name: 'static page', route: stripScripts }, { name: 'the atlas' }]

async function bench() {
  await ensureInstalled()
  const [part] = process.argv.slice(2)
  const isWanted = (name) => part === undefined || part === name
  const ofSite = [...(isWanted('pages') ? [measurePages] : []), ...(isWanted('story') ? [measureStory] : [])]
  const codes = [
    ...(ofSite.length > 0 ? await onBuiltSite(ofSite) : []),
    ...(isWanted('growth') ? [await measureGrowth()] : []),
  ]
  return Math.max(0, ...codes)
}

/** Builds and serves the site, and measures one thing after another: the exit code of each. */
async function onBuiltSite(measures) {
  const executablePath = await ensureChromium()
  const { code } = await runProgram(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--app',
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw new Refusal('The site was not built, for the reason above.')
  const { preview } = await import('vite')
  const server = await preview({ root, logLevel: 'warn', preview: { host: 'localhost', port: 0 } })
  const address = server.resolvedUrls.local[0]
  const { chromium } = await import('@playwright/test')
  const launch = (args) =>
    chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        ...args,
      ],
    })
  try {
    const codes = []
    for (const measure of measures) codes.push(await measure(launch, address))
    return codes
  } finally {
    await server.close()
  }
}

async function measurePages(launch, address) {
  const browser = await launch(['--use-angle=swiftshader'])
  try {
    return await measurePagesIn(browser, address)
  } finally {
    await browser.close()
  }
}

async function measurePagesIn(browser, address) {
  const times = new Map(contenders.map(({ name }) => [name, []]))
  // Taken in turn, so that a slow moment of the machine falls on all alike.
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) times.get(contender.name).push(await measured(browser, address, contender))
  report(times)
  const codes = [
    reportPainting(await measurePainting(browser, address)),
    reportDates(await measureDates(browser, address)),
    reportSearching(await measureSearching(browser, address)),
  ]
  return Math.max(...codes)
}

async function measureStory(launch, address) {
  return reportPresenting(await measurePresenting(launch, address))
}

async function measured(browser, address, { route }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })
  const page = await context.newPage()
  if (route) await page.route(address, route)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'commit' })
  const seen = await page.waitForFunction(() => window.seen && window.seen.opened && window.seen, undefined, {
    polling: 50,
  })
  const value = await seen.jsonValue()
  await context.close()
  return value
}

/** Runs in the page: notes when the six are on the screen, clicks on Iran then, and notes when its statements are. */
function watch() {
  const look = () => {
    const six = document.querySelectorAll('.drawing a[data-place] use').length >= 6
    const bar = document.querySelector('.bar')
    const iran = document.querySelector('main a[href$="country/IRN/"]')
    if (!window.seen && six && bar && getComputedStyle(bar).position === 'fixed')
      window.seen = { lit: performance.now() }
    else if (window.seen && !window.seen.clicked && iran && document.readyState !== 'loading') {
      window.seen.clicked = true
      iran.click()
    } else if (window.seen && window.seen.clicked) {
      const shown = (selector, words) =>
        [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(words) && one.offsetParent)
      if (shown('h1', 'Iran') && shown('.card', 'Iran')) {
        window.seen.opened = performance.now()
        return
      }
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function stripScripts(route) {
  const response = await route.fetch()
  const html = await response.text()
  const body = html
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<link rel="(modulepreload|preload)"[^>]*>/g, '')
  await route.fulfill({ response, body })
}

function report(times) {
  const base = medians(times.get(contenders[0].name))
  console.log(`\nA phone with 1.6 Mbit/s, 150 ms and a processor ${slowdown} times slower; medians of ${rounds}`)
  for (const [name, taken] of times) {
    const { lit, opened } = medians(taken)
    const ratio = (a, b) => `${Math.round(a)} ms (${(a / b).toFixed(2)} ×)`
    console.log(
      `  ${name.padEnd(12)} the six stand ${ratio(lit, base.lit)}, Iran’s statements after a click ${ratio(opened, base.opened)}`,
    )
  }
}

/** A change is to cost less, so that it never takes a frame by itself. */
const paintingLimit = 4

/** Says whether the limit was kept, as an exit code. */
function reportPainting(painting) {
  console.log('\nPainting the map, milliseconds of script by the browser’s own trace')
  for (const [name, { median, worst, count, renders }] of Object.entries(painting))
    console.log(
      `  ${name.padEnd(12)} ${median.toFixed(2)} median of ${count} (limit ${paintingLimit}), ${worst.toFixed(1)} the worst; React rendered the map ${renders} times`,
    )
  return Object.values(painting).every(({ median }) => median < paintingLimit) ? 0 : 1
}

/** With the panel: half of a frame, for what comes after it. */
const dateLimit = 8

/** Says whether the limit was kept, as an exit code. */
function reportDates(dates) {
  console.log('\nChanging the date, map and panel, milliseconds of script')
  for (const [page, { median, p95, worst, count }] of Object.entries(dates))
    console.log(
      `  ${page.padEnd(26)} ${median.toFixed(2)} median of ${count} (limit ${dateLimit}), ${p95.toFixed(1)} for 19 of 20, ${worst.toFixed(1)} the worst`,
    )
  return Object.values(dates).every(({ median }) => median < dateLimit) ? 0 : 1
}

/** Says whether the limit was kept, as an exit code. */
function reportSearching({ opened, names, statements, median, p95, worst, question, questions }) {
  const ms = (time) => `${time.toFixed(time < 10 ? 1 : 0)} ms`
  console.log('\nSearching 10,000 statements that nobody made, from a letter to its answer on the page')
  console.log(`  from the slash: the field ${ms(opened)}, names ${ms(names)}, all words ${ms(statements)}`)
  console.log(
    `  ${ms(median)} median of ${questions} (limit ${searchingLimit}), ${ms(p95)} for 19 of 20, ${ms(worst)} the worst (“${question}”)`,
  )
  return median < searchingLimit ? 0 : 1
}

/** Says whether the limit was kept, as an exit code: without a graphics card nothing of it is sure. */
function reportPresenting({ times, flights, dropped, renderer, machine }) {
  const isByProcessor = isSoftware(renderer)
  const drawn = isByProcessor ? 'without a graphics card' : `by ${renderer}`
  console.log(
    `\nPresenting a story at 1920 × 1080, from a key to the next scene’s words on the screen (${machine}, ${drawn})`,
  )
  const [least] = Object.values(times)
  for (const [name, { median, p95, scripted, count }] of Object.entries(times))
    console.log(
      `  ${name.padEnd(12)} ${median} ms median of ${count} (${(median / least.median).toFixed(2)} ×; limit ${presentingLimit} ms), ${p95} ms for 19 of 20; ${Math.round(scripted)} ms in the page’s own thread`,
    )
  console.log(
    `  of the frames of ${flights} flights of the map ${Math.round(dropped * 100)} % did not come${isByProcessor ? ', as each is drawn by the processor' : ` (limit ${droppedLimit * 100} %)`}`,
  )
  const isKept = times['the story'].median < presentingLimit && dropped < droppedLimit
  return isByProcessor || isKept ? 0 : 1
}

function medians(taken) {
  const median = (key) => taken.map((time) => time[key]).sort((a, b) => a - b)[Math.floor(taken.length / 2)]
  return { lit: median('lit'), opened: median('opened') }
}

if (isStarted(import.meta.url)) run(bench)
