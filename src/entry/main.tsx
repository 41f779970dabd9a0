/** Starts the page in the browser: takes over what was made at build, then follows links and history. */
import { hydrateRoot } from 'react-dom/client'
import { atlas, version } from 'virtual:atlas'
import { App } from '../app/App.tsx'
import { followHistory, windowHistory } from '../app/history.ts'
import { followLinks } from '../app/links.ts'
import type { Shard } from '../domain/atlas.ts'
import { front, subjectFrom } from '../domain/view.ts'
import { createAtlasStore } from '../store/store.ts'
import '../app/page.css'

const base = import.meta.env.BASE_URL

async function fetchShard(key: string): Promise<Shard> {
  const response = await fetch(`${base}shards/${key}.json?${version}`)
  if (!response.ok) throw new Error(`${key}: ${response.status}`)
  return (await response.json()) as Shard
}

/** What this page was made for; the address may have moved on since, by a click before this script came. */
const key = document.documentElement.dataset['page'] ?? ''
const made = subjectFrom(key)

async function start(): Promise<void> {
  const shards = made.kind === 'not-found' ? [] : [await fetchShard(key)]
  const view = { ...front, subject: made }
  const store = createAtlasStore({ atlas, base, view, shards, fetchShard, history: windowHistory })
  const takeOver = () => {
    followHistory(store)
    followLinks(store, document)
    document.documentElement.dataset['live'] = ''
    document.documentElement.classList.remove('ahead')
    document.getElementById('ahead')?.remove()
    void import('../app/fonts.css')
  }
  hydrateRoot(document.getElementById('app')!, <App store={store} poster="" onReady={takeOver} />)
}

start().catch((error: unknown) => {
  // Without its records the page stays as it was made: every word is there, and every link loads its page.
  console.warn('The page stays still:', error)
})
