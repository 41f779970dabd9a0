/** Starts the page in the browser: takes over what was made at build, then follows links and history. */
import { createRoot, hydrateRoot } from 'react-dom/client'
// Before what it shares with panels, as the bundler would put that into another file than what else every page loads.
import { startPage } from './startPage.tsx'
import { atlas, version } from 'virtual:atlas'
import { windowHistory } from '../app/history.ts'
import { frameFolder } from '../domain/frame.ts'
import { front, subjectFrom } from '../domain/view.ts'
import { loadPanel } from '../panels/PanelOf.tsx'
import { createAtlasStore, hostedFiles as files, shardsFrom } from '../store/store.ts'

const base = import.meta.env.BASE_URL
const fetchShard = shardsFrom(files, base, version)
const history = windowHistory(base)

/** What this page was made for; the address may have moved on since, by a click before this script came. */
const key = document.documentElement.dataset['page'] ?? ''
const made = subjectFrom(key)
const view = { ...front, subject: made }

async function start(): Promise<unknown> {
  // A page in the frame of another, or one that is no view of the map.
  if (document.documentElement.matches('[data-framed], [data-tool], [data-story]'))
    return (await import('./other.tsx')).startOther(
      {
        atlas,
        base,
        version,
        fetchShard,
        files,
        history,
        root: document.getElementById('app')!,
        hydrate: hydrateRoot,
        render: (root, app) => createRoot(root).render(app),
      },
      made,
    )
  // Where a host has one page for every unknown address, a frame still gets the one that fits it.
  if (made.kind === 'not-found' && parent !== window && location.pathname.startsWith(base + frameFolder))
    return location.replace(`${base}${frameFolder}404.html`)
  const [shard] = await Promise.all([made.kind === 'not-found' ? null : fetchShard(key), loadPanel(made.kind)])
  const shards = shard ? [shard] : []
  return startPage(createAtlasStore({ atlas, base, version, view, shards, fetchShard, files, history }), dressUp)
}

/** The faces come last: the words stand in the reader's own until then. */
const dressUp = (): void => void import('./later.ts').catch(() => undefined)

start().catch((error: unknown) => {
  // Without its records the page stays as it was made: every word is there, and every link loads its page.
  console.warn('The page stays still:', error)
})
