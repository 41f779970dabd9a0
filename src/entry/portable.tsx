/** Starts the atlas that is one file, on a disk or wherever else: as `main`, with all that a host would give out of the page itself. */
import { atlas, version } from 'virtual:atlas'
import { front } from '../domain/view.ts'
import { loadPanel } from '../panels/PanelOf.tsx'
import { filesIn } from '../portable/blocks.ts'
import { drawnPage } from '../portable/drawn.ts'
import { followPlaces, fragmentBase, fragmentHistory } from '../portable/history.ts'
import { followFiles } from '../portable/links.ts'
import { createAtlasStore, shardsFrom } from '../store/store.ts'
import { startPage } from './startPage.tsx'
import '../app/fonts.css'
import '../portable/portable.css'

const root = document.documentElement
const files = filesIn(document, (path) => drawnPage(options, path))
const options = {
  atlas,
  base: fragmentBase,
  version,
  fetchShard: shardsFrom(files, fragmentBase, version),
  files,
  // Where the atlas stands on the web, if that is known; the reader's own folders are nobody else's affair.
  history: fragmentHistory(root.dataset['root'] || `formats-atlas.html${fragmentBase}`),
}

async function start(): Promise<void> {
  const [shard] = await Promise.all([options.fetchShard('front'), loadPanel('front')])
  startPage(createAtlasStore({ ...options, view: front, shards: shard ? [shard] : [] }))
  followPlaces(document)
  followFiles(document)
}

start().catch((error: unknown) => {
  console.warn('The page stays still:', error)
  delete root.dataset['unpacks']
})
