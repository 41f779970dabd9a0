/** Starts the atlas that is one file, on a disk or wherever else: as `main`, with all that a host would give out of the page itself. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ReactNode } from 'react'
import { atlas, version } from 'virtual:atlas'
import type { StoryId } from '../domain/ids.ts'
import { drawingPath } from '../domain/story.ts'
import type { ToolForClass } from '../domain/tool.ts'
import { front } from '../domain/view.ts'
import { loadToolForClass } from '../embed/tools.ts'
import { t } from '../i18n/t.ts'
import { loadPanel } from '../panels/PanelOf.tsx'
import { filesIn } from '../portable/blocks.ts'
import { drawn, drawnBlanks, drawnPage } from '../portable/drawn.ts'
import { followPlaces, fragmentBase, fragmentHistory } from '../portable/history.ts'
import { followFiles } from '../portable/links.ts'
import { leaveForOthers, pageAt } from '../portable/page.ts'
import { createAtlasStore, shardsFrom, type AtlasStore } from '../store/store.ts'
import { startStory, startTool, type Page } from './other.tsx'
import { startHandout } from './portableHandout.tsx'
import { startPage } from './startPage.tsx'
import '../app/fonts.css'
import '../portable/portable.css'

const { documentElement } = document
const files = filesIn(document, (path) => drawnPage(options, path))
const options = {
  atlas,
  base: fragmentBase,
  version,
  fetchShard: shardsFrom(files, fragmentBase, version),
  files,
  // Where the atlas stands on the web, if that is known; the reader's own folders are nobody else's affair.
  history: fragmentHistory(documentElement.dataset['root'] || `formats-atlas.html${fragmentBase}`),
}
const other: Page = { ...options, root: document.getElementById('app')!, hydrate: put, render: put, draw: drawnAhead }

async function start(): Promise<void> {
  leaveForOthers(window)
  await wholeDocument()
  if (!(await startOther())) await startView()
  delete documentElement.dataset['awaits']
  history.scrollRestoration = 'auto'
  followPlaces(document)
  followFiles(document)
}

/** This script comes before the files that it reads. */
function wholeDocument(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined
  return new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }))
}

/** A page for which nothing was made. Whether the address leads to one that there is. */
async function startOther(): Promise<boolean> {
  const page = pageAt(options.history.read()?.path ?? '')
  switch (page.kind) {
    case 'story':
      return startStory(other, page.id)
    case 'handout':
      return startHandout(other, page.id)
    case 'tool':
      await startToolForClass(page.tool)
      return true
    case 'view':
      return false
  }
}

/** The first scenes come drawn, as many begin with them and drawing takes as long as all else. */
async function drawnAhead(store: AtlasStore, opens?: StoryId): Promise<string> {
  const made = opens === undefined ? null : await files.fetch(fragmentBase + drawingPath(opens))
  return made?.ok ? made.text() : drawn(store)
}

async function startToolForClass(tool: ToolForClass): Promise<void> {
  await startTool(other, tool, await loadToolForClass(tool))
  if (tool !== 'quiz') return
  // What it begins with has no map, and is painted before the machine is busy with those of its questions.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const store = createAtlasStore({ ...options, view: front, shards: [] })
  document.body.insertAdjacentHTML('beforeend', await drawnBlanks(store))
}

async function startView(): Promise<void> {
  const [shard] = await Promise.all([options.fetchShard('front'), loadPanel('front')])
  startPage(createAtlasStore({ ...options, view: front, shards: shard ? [shard] : [] }))
}

/** In the place of the front page, which the file shows to whoever runs no script; at once, so that the map finds its size. */
function put(root: HTMLElement, app: ReactNode): void {
  delete documentElement.dataset['awaits']
  root.replaceChildren()
  flushSync(() => createRoot(root).render(app))
  const heading = root.querySelector('h1')?.textContent ?? ''
  document.title = `${heading} · ${t('app.name')}`
  // As a browser does by itself. Nothing has the focus yet, as on any page.
  document.getElementById(options.history.read()?.hash.slice(1) ?? '')?.scrollIntoView()
}

start().catch((error: unknown) => {
  console.warn('The page stays still:', error)
  delete documentElement.dataset['unpacks']
})
