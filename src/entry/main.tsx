/** Starts the page in the browser: takes over what was made at build, then follows links and history. */
import { hydrateRoot } from 'react-dom/client'
import { atlas, version } from 'virtual:atlas'
import { App } from '../app/App.tsx'
import { followEscape } from '../app/closing.ts'
import { followHistory, windowHistory } from '../app/history.ts'
import { followLinks } from '../app/links.ts'
import type { Shard } from '../domain/atlas.ts'
import { frameFolder, subjectsInFrame } from '../domain/frame.ts'
import { front, subjectFrom, subjectKey } from '../domain/view.ts'
import { loadPanel } from '../panels/PanelOf.tsx'
import { createAtlasStore } from '../store/store.ts'
import '../app/page.css'

const base = import.meta.env.BASE_URL

async function fetchShard(key: string): Promise<Shard | null> {
  const response = await fetch(`${base}shards/${key}.json?${version}`)
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`The host answered ${response.status}`)
  return (await response.json()) as Shard
}

/** What this page was made for; the address may have moved on since, by a click before this script came. */
const key = document.documentElement.dataset['page'] ?? ''
const made = subjectFrom(key)

async function start(): Promise<void> {
  const { tool } = document.documentElement.dataset
  if (tool !== undefined) return startTool(tool)
  if ('framed' in document.documentElement.dataset) return startFramed()
  // Where a host has one page for every unknown address, a frame still gets the one that fits it.
  if (made.kind === 'not-found' && parent !== window && location.pathname.startsWith(base + frameFolder))
    return location.replace(`${base}${frameFolder}404.html`)
  const [shard] = await Promise.all([made.kind === 'not-found' ? null : fetchShard(key), loadPanel(made.kind)])
  const view = { ...front, subject: made }
  const shards = shard ? [shard] : []
  const store = createAtlasStore({ atlas, base, version, view, shards, fetchShard, history: windowHistory })
  const takeOver = () => {
    const restore = scrollOfAhead()
    followHistory(store, made.kind === 'not-found')
    followLinks(store, document)
    void import('../app/carrying.ts').then(({ carryView }) => carryView(store, document), ignored)
    followEscape(store, document)
    document.documentElement.dataset['live'] = ''
    document.documentElement.classList.remove('ahead')
    document.getElementById('ahead')?.remove()
    // By then React has put the same words in the place of those that were read, and nothing has been painted.
    requestAnimationFrame(restore)
  }
  hydrateRoot(
    document.getElementById('app')!,
    <App store={store} poster="" onReady={takeOver} onMapSettled={dressUp} />,
  )
}

/** In the frame of another page, of which the reader has asked for more than what came with it. */
async function startFramed(): Promise<void> {
  const [{ takeFrameOver }, fetched] = await Promise.all([
    import('../app/takeFrameOver.tsx'),
    Promise.all(subjectsInFrame(made).map((subject) => fetchShard(subjectKey(subject)))),
    loadPanel(made.kind),
  ])
  const view = { ...front, subject: made }
  const shards = fetched.filter((shard) => shard !== null)
  const store = createAtlasStore({ atlas, base, version, view, shards, fetchShard, history: { go: () => undefined } })
  takeFrameOver(store, document.getElementById('app')!, hydrateRoot)
}

/** A page that is no view of the map. */
async function startTool(tool: string): Promise<void> {
  const { takeToolOver } = await import('../embed/takeToolOver.tsx')
  const history = { go: () => undefined }
  const store = createAtlasStore({ atlas, base, version, view: front, shards: [], fetchShard, history })
  await takeToolOver(tool, store, document.getElementById('app')!, hydrateRoot)
}

/** What can be done without. */
function ignored(): void {}

/** The faces come last: the words stand in the reader's own until then. */
const dressUp = (): void => void import('./later.ts').catch(ignored)

/** Where a reader has come in a panel that `ahead.js` opened, as a function that goes there in the panel that replaces it. */
function scrollOfAhead(): () => void {
  const open = document.querySelector('#ahead > :not([hidden])')
  const [inside, outside] = [open?.scrollTop ?? 0, scrollY]
  return () => {
    if (!open) return
    document.getElementById('read')?.scrollTo(0, inside)
    scrollTo(0, outside)
  }
}

start().catch((error: unknown) => {
  // Without its records the page stays as it was made: every word is there, and every link loads its page.
  console.warn('The page stays still:', error)
})
