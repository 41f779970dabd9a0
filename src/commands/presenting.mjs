/** What a presenter waits for: from the key press until the next scene's words are on the screen; and how the map flies there. */
import { cpus, loadavg } from 'node:os'

/** Milliseconds from the key press until the words are on the screen. */
export const presentingLimit = 100
/** The share of a flight's frames that may be missing where there is a graphics card. */
export const droppedLimit = 0.1

const stories = ['the-3-plus-3-in-ten-minutes', 'who-sits-at-which-table']
const rounds = 2
/** The page is at rest, as when somebody speaks, once so many frames have come in time; milliseconds. */
const calm = { frames: 30, each: 40, patience: 60_000 }
/** What the browser's own timing leaves out: it was on the screen sooner. */
const least = 16

/**
 * Two in one run, taken in turn, since this machine's times mean nothing by themselves. The bare page has words that a key
 * turns and nothing else: the least that the browser needs to show what a key did.
 */
const contenders = [{ name: 'a bare page', isBare: true }, { name: 'the story' }]

const barePage = `<!doctype html><style>section{display:none;font-size:28px}[data-current]{display:block}</style>
<section class="scene cover" data-current>Words</section>${'<section class="scene">Other words</section>'.repeat(10)}
<script>addEventListener('keydown', () => {
  const scene = document.querySelector('[data-current]')
  scene.removeAttribute('data-current')
  scene.nextElementSibling.setAttribute('data-current', '')
})</script>`

/**
 * By contender `{ median, p95, scripted, count }`, milliseconds by the browser's own Event Timing, which ends with the frame
 * on the screen that shows what a key did, in steps of 8; `scripted` is the median until that frame has left the page's own
 * thread. `flights` and `dropped`: how many there were, and of their frames, 60 a second, the share that did not come.
 * `launch` starts a browser with more arguments.
 */
export async function measurePresenting(launch, address) {
  const presses = new Map(contenders.map(({ name }) => [name, []]))
  const { browser, renderer } = await browserAsHere(launch)
  try {
    for (let round = 0; round < rounds; round++)
      for (const story of stories)
        for (const { name, isBare } of contenders)
          presses.get(name).push(...(await pressesIn(browser, address, isBare ? null : story)))
  } finally {
    await browser.close()
  }
  const times = Object.fromEntries([...presses].map(([name, taken]) => [name, summary(taken)]))
  const flown = presses.get('the story').filter(({ flight }) => flight)
  const dropped = flown.map(({ flight }) => 1 - Math.min(1, flight.frames / flight.due))
  return {
    times,
    flights: flown.length,
    dropped: dropped.reduce((sum, one) => sum + one, 0) / Math.max(1, flown.length),
    renderer,
    machine: `${cpus().length} processors, load ${loadavg()[0].toFixed(1)}`,
  }
}

/**
 * Whatever draws the map on this machine. Where that is the processor, the rest of the page is not drawn as if there were
 * a graphics card either: so browsers do it there.
 */
async function browserAsHere(launch) {
  const browser = await launch([])
  const page = await browser.newPage()
  const renderer = await page.evaluate(rendererOf)
  await page.close()
  if (!isSoftware(renderer)) return { browser, renderer }
  await browser.close()
  return { browser: await launch(['--use-angle=swiftshader', '--disable-gpu-compositing']), renderer }
}

export function isSoftware(renderer) {
  return /swiftshader|llvmpipe|software|unknown/i.test(renderer)
}

/** What became of a key for each scene; without a story, on the bare page. */
async function pressesIn(browser, address, story) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.route('**/bare/', (route) => route.fulfill({ contentType: 'text/html', body: barePage }))
  await page.goto(story === null ? `${address}bare/` : `${address}story/${story}/`)
  if (story !== null) await page.locator('.map.live').waitFor({ timeout: 60_000 })
  const scenes = await page.locator('.scene:not(.cover)').count()
  for (let scene = 0; scene < scenes; scene++) {
    await page.evaluate(comeToRest, calm)
    await page.keyboard.press('PageDown')
  }
  await page.evaluate(comeToRest, calm)
  const presses = await page.evaluate(() => window.presses)
  await context.close()
  return presses
}

function summary(presses) {
  const turned = presses.filter(({ scripted }) => scripted !== undefined)
  if (turned.length < presses.length || turned.length === 0)
    throw new Error(`Of ${presses.length} key presses ${turned.length} turned to a scene`)
  const at = (share, timeOf) => {
    const times = turned.map(timeOf).sort((a, b) => a - b)
    return times[Math.min(times.length - 1, Math.floor(times.length * share))]
  }
  const shown = ({ shown = least }) => shown
  return {
    median: at(0.5, shown),
    p95: at(0.95, shown),
    scripted: at(0.5, ({ scripted }) => scripted),
    count: turned.length,
  }
}

/** Runs in the page before anything else: notes of each key when its scene was there, and the frames of the flight after it. */
function watch() {
  /** Milliseconds, the first as in `map/lens.ts`. */
  const [flight, patience] = [550, 5000]
  window.presses = []
  const current = () => document.querySelector('.scene[data-current]')
  /** Follows the camera in every frame of a flight. */
  const camera = () => document.querySelector('.canvas > .names')?.getAttribute('style')
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const press = { pressed: timeStamp }
      window.presses.push(press)
      const [scene, before] = [current(), camera()]
      let began
      const look = (now) => {
        if (press.scripted === undefined && current() !== scene) {
          const channel = new MessageChannel()
          // A message comes when the frame that asks for it has been handed over.
          channel.port1.addEventListener('message', () => (press.scripted = performance.now() - timeStamp))
          channel.port1.start()
          channel.port2.postMessage(null)
        }
        if (began === undefined && camera() !== before) {
          began = now
          press.flight = { frames: 0, due: (flight / 1000) * 60 }
        }
        if (press.flight && now - began <= flight) press.flight.frames++
        if (began === undefined ? now - timeStamp < patience : now - began <= flight) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      const press = window.presses.find(({ pressed }) => Math.abs(pressed - startTime) < 1)
      if (name === 'keydown' && press) press.shown = duration
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

/** Runs in the page: waits until nothing keeps it from its frames. */
async function comeToRest({ frames, each, patience }) {
  const began = performance.now()
  let [inTime, last] = [0, began]
  while (inTime < frames && last - began < patience) {
    const now = await new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))
    inTime = now - last < each ? inTime + 1 : 0
    last = now
  }
}

/** Runs in the page: what draws the map. */
function rendererOf() {
  const context = document.createElement('canvas').getContext('webgl2')
  const named = context?.getExtension('WEBGL_debug_renderer_info')
  return named ? context.getParameter(named.UNMASKED_RENDERER_WEBGL) : 'unknown'
}
