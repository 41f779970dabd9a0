/** Starts the pages that are not the atlas's own views: those in frames of others, the tools, and stories. */
import type { ReactNode } from 'react'
import { windowHistory } from '../app/history.ts'
import type { Atlas, Shard } from '../domain/atlas.ts'
import { storyKey } from '../domain/atlas.ts'
import { subjectsInFrame } from '../domain/frame.ts'
import { ownStoryId, viewOfScene, type Story } from '../domain/story.ts'
import { front, subjectKey, type Subject, type View } from '../domain/view.ts'
import { loadPanel } from '../panels/PanelOf.tsx'
import { existsIn } from '../store/select.ts'
import { createAtlasStore, noHistory, type AtlasStore, type History } from '../store/store.ts'

interface Page {
  readonly atlas: Atlas
  readonly base: string
  readonly version: string
  /** What the page was made for. */
  readonly made: Subject
  readonly fetchShard: AtlasStore['fetchShard']
  readonly files: AtlasStore['files']
  readonly hydrate: (root: HTMLElement, app: ReactNode) => unknown
  /** Into an empty element. */
  readonly render: (root: HTMLElement, app: ReactNode) => unknown
}

export async function startOther(page: Page): Promise<void> {
  const { tool, story } = document.documentElement.dataset
  const root = document.getElementById('app')!
  if (tool !== undefined) return startTool(page, tool, root)
  if (story !== undefined) return startStory(page, story, root)
  return startFramed(page, root)
}

function storeOf(
  { atlas, base, version, fetchShard, files }: Page,
  view: View,
  shards: readonly (Shard | null)[],
  history: History,
): AtlasStore {
  const here = shards.filter((shard) => shard !== null)
  return createAtlasStore({ atlas, base, version, view, shards: here, fetchShard, files, history })
}

/** In the frame of another page, of which the reader has asked for more than what came with it. */
async function startFramed(page: Page, root: HTMLElement): Promise<void> {
  const { base, made, fetchShard, hydrate } = page
  const [{ takeFrameOver }, shards] = await Promise.all([
    import('../app/takeFrameOver.tsx'),
    Promise.all(subjectsInFrame(made).map((subject) => fetchShard(subjectKey(subject)))),
    loadPanel(made.kind),
  ])
  takeFrameOver(storeOf(page, { ...front, subject: made }, shards, addressOnly(base)), root, hydrate)
}

async function startTool(page: Page, tool: string, root: HTMLElement): Promise<void> {
  const { takeToolOver } = await import('../embed/takeToolOver.tsx')
  await takeToolOver(tool, storeOf(page, front, [], addressOnly(page.base)), root, page.hydrate)
}

async function startStory(page: Page, id: string, root: HTMLElement): Promise<void> {
  if (id === ownStoryId) return startOwnStory(page, root)
  const { atlas, base, version, fetchShard, files, hydrate } = page
  const [{ takeStoryOver }, shard, story] = await Promise.all([
    import('../app/takeStoryOver.tsx'),
    fetchShard(storyKey(id)),
    files.fetch(`${base}stories/${id}.json?${version}`).then((response) => response.json() as Promise<Story>),
  ])
  const view = viewOfScene(story.scenes[0]!, existsIn(atlas))
  takeStoryOver(
    { store: storeOf(page, view, [shard], addressOnly(base)), story, name: id, isForeign: false },
    root,
    hydrate,
  )
}

/** What it shows, its address says, and the reader's device holds. */
async function startOwnStory(page: Page, root: HTMLElement): Promise<void> {
  const { takeOwnStoryOver } = await import('../app/takeOwnStoryOver.tsx')
  await takeOwnStoryOver(storeOf(page, front, [], addressOnly(page.base)), root, page.render)
}

/** Reads the address and leaves it: that of a frame is its host's affair, and a story keeps its scene there. */
function addressOnly(base: string): History {
  return { ...windowHistory(base), go: noHistory.go }
}
