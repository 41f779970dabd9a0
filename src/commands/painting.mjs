/** What a new hover, selection or date costs: milliseconds of script, by the browser's own trace. */

const changes = 100

/** Each runs in the page: makes one change after another, each in a frame of its own. */
const kinds = [
  { name: 'hover', query: '', act: hoverOnes },
  { name: 'selection', query: '', act: selectOnes },
  { name: 'date', query: '?date=2019', act: dateOnes },
]

/** Where the date is changed once more, and the panel is counted as well. */
const datedPages = ['', 'country/RUS/', 'format/sco/', 'topic/three-plus-three/']
/** What the browser's trace calls that which runs scripts. */
const scripts = ['EvaluateScript', 'EventDispatch', 'FunctionCall', 'RunMicrotasks', 'TimerFire']

/** `{ hover, selection, date }`, of painting the map, each with the median and the worst of about a hundred, and how often React rendered the map. */
export async function measurePainting(browser, address) {
  const times = {}
  for (const { name, query, act } of kinds) times[name] = await measured(browser, address + query, act)
  return times
}

/** By page: all script from a change of the date until nothing is left to do for it but the map library's own drawing. */
export async function measureDates(browser, address) {
  const times = {}
  for (const path of datedPages) {
    const { events } = await traced(browser, `${address}${path}?date=2019`, dateOnes)
    times[`/${path}`] = summary(costsOfDates(events))
  }
  return times
}

async function measured(browser, address, act) {
  const { events, renders } = await traced(browser, address, act)
  return { ...summary(durationsIn(events.filter(({ name }) => name === 'map-paint'))), renders }
}

function summary(durations) {
  if (durations.length < changes / 2) throw new Error(`The trace has ${durations.length} of ${changes} changes`)
  const sorted = durations.sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(sorted.length * share)]
  return { median: at(0.5), p95: at(0.95), worst: sorted.at(-1), count: sorted.length }
}

/**
 * From each mark to the end of the outermost script that it lies in, before which React renders: in the thread's own
 * time, in which whatever else the machine does has no part.
 */
function costsOfDates(events) {
  const whole = events.filter(({ ph, name }) => ph === 'X' && scripts.includes(name))
  return events
    .filter(({ name }) => name === 'date-change')
    .flatMap(({ ts, tts, tid }) => {
      const ends = whole
        .filter((event) => event.tid === tid && event.ts <= ts && ts < event.ts + event.dur)
        .map((event) => event.tts + event.tdur)
      return ends.length > 0 ? [(Math.max(...ends) - tts) / 1000] : []
    })
}

/** Has the changes made, and gives what the browser noted meanwhile and how often React rendered the map. */
async function traced(browser, address, act) {
  // Without motion a flight's frames do not fall into the next change.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(watchReact)
  await page.goto(address)
  await page.locator('.map.live').waitFor({ timeout: 60_000 })
  const session = await context.newCDPSession(page)
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  await page.evaluate(() => (window.mapRenders = 0))
  await page.evaluate(act, changes)
  const renders = await page.evaluate(() => window.mapRenders)
  await session.send('Tracing.end')
  await complete
  await context.close()
  return { events, renders }
}

/** Runs in the page before anything else: React tells whoever stands where its developer tools do of what it rendered. */
function watchReact() {
  const performedWork = 1
  let last
  const mapIn = (fiber) => {
    if (fiber.stateNode instanceof HTMLElement && fiber.stateNode.classList.contains('map')) return fiber
    for (let child = fiber.child; child; child = child.sibling) {
      const found = mapIn(child)
      if (found) return found
    }
    return undefined
  }
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onCommitFiberRoot(_, { current }) {
      const view = mapIn(current)?.return
      // A fiber that is the same as before was not looked at, and its flags are those of an earlier commit.
      if (view && view !== last && view.flags & performedWork) window.mapRenders++
      last = view
    },
  }
}

/** Milliseconds from each beginning to its end. */
function durationsIn(events) {
  const begun = new Map()
  return events
    .sort((a, b) => a.ts - b.ts)
    .flatMap(({ ph, ts, id2 }) => {
      const id = id2?.local
      if (ph === 'b') begun.set(id, ts)
      const start = begun.get(id)
      if (ph !== 'e' || start === undefined) return []
      begun.delete(id)
      return [(ts - start) / 1000]
    })
}

async function hoverOnes(count) {
  const links = [...document.querySelectorAll('.poster a[data-place]:not(.past)')]
  for (let index = 0; index < count; index++) {
    links[index % links.length].dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

async function selectOnes(count) {
  for (let index = 0; index < count; index++) {
    const links = document.querySelectorAll('.poster a[data-place]:not(.past)')
    links[(index * 7) % links.length].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}

async function dateOnes(count) {
  for (let index = 0; index < count; index++) {
    history.replaceState(null, '', `?date=${1990 + ((index * 7) % 36)}`)
    performance.mark('date-change')
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}
