/** Starts the pages that are not the atlas's own views: those in frames of others, the tools, and stories. */
import type { ComponentType, ReactNode } from 'react'
import type { Atlas, Shard } from '../domain/atlas.ts'
import { storyKey } from '../domain/atlas.ts'
import { subjectsInFrame } from '../domain/frame.ts'
import type { StoryId } from '../domain/ids.ts'
import { ownStoryId, viewOfScene, type Story } from '../domain/story.ts'
import { tools, type Tool } from '../domain/tool.ts'
import { front, subjectKey, type Subject, type View } from '../domain/view.ts'
import { loadTool } from '../embed/tools.ts'
import type { ToolProps } from '../embed/ToolShell.tsx'
import { loadPanel } from '../panels/PanelOf.tsx'
import { existsIn } from '../store/select.ts'
import { createAtlasStore, noHistory, type AtlasStore, type History } from '../store/store.ts'

export interface Page {
  readonly atlas: Atlas
  readonly base: string
  readonly version: string
  readonly fetchShard: AtlasStore['fetchShard']
  readonly files: AtlasStore['files']
  /** Of the window. */
  readonly history: History
  readonly root: HTMLElement
  /** Takes over what was made at build; where nothing was, it puts it there. */
  readonly hydrate: (root: HTMLElement, app: ReactNode) => unknown
  /** Into an empty element. */
  readonly render: (root: HTMLElement, app: ReactNode) => unknown
  /** Draws the map of a store's view, where the page was not made at build; `opens`: the story whose first scene that is. */
  readonly draw?: (store: AtlasStore, opens?: StoryId) => Promise<string>
}

/** `made`: what the page was made for. */
export async function startOther(page: Page, made: Subject): Promise<unknown> {
  const { tool, story } = document.documentElement.dataset
  if (story !== undefined) return startStory(page, story)
  if (tool === undefined) return startFramed(page, made)
  const known = tools.find((one) => one === tool)
  return known && startTool(page, known, await loadTool(known))
}

/**
 * The address of these pages says nothing of the view, and does not follow it: that of a frame is its host's affair, and a
 * tool or a story keeps there what is its own.
 */
function storeOf(
  { atlas, base, version, fetchShard, files, history }: Page,
  view: View,
  shards: readonly (Shard | null)[],
): AtlasStore {
  const here = shards.filter((shard) => shard !== null)
  const readOnly = { ...history, go: noHistory.go }
  return createAtlasStore({ atlas, base, version, view, shards: here, fetchShard, files, history: readOnly })
}

/** In the frame of another page, of which the reader has asked for more than what came with it. */
async function startFramed(page: Page, made: Subject): Promise<void> {
  const { fetchShard, root, hydrate } = page
  const [{ takeFrameOver }, shards] = await Promise.all([
    import('../app/takeFrameOver.tsx'),
    Promise.all(subjectsInFrame(made).map((subject) => fetchShard(subjectKey(subject)))),
    loadPanel(made.kind),
  ])
  takeFrameOver(storeOf(page, { ...front, subject: made }, shards), root, hydrate)
}

export async function startTool(page: Page, tool: Tool, component: ComponentType<ToolProps>): Promise<void> {
  const { history, root, hydrate } = page
  const { takeToolOver } = await import('../embed/takeToolOver.tsx')
  takeToolOver({ tool, component, store: storeOf(page, front, []), history, root, hydrate })
}

/** Whether there is such a story. */
export async function startStory(page: Page, id: StoryId): Promise<boolean> {
  if (id === ownStoryId) return startOwnStory(page)
  const { atlas, fetchShard, history, root, hydrate, render, draw } = page
  const [{ takeStoryOver, sceneAhead }, shard, story] = await Promise.all([
    import('../app/takeStoryOver.tsx'),
    fetchShard(storyKey(id)),
    storyNamed(page, id),
  ])
  if (!story) return false
  // What was made at build shows the first scene.
  const ahead = draw ? sceneAhead(story, history.read()?.hash ?? '') : 0
  const store = storeOf(page, viewOfScene(story.scenes[ahead]!, existsIn(atlas)), [shard])
  const poster = (await draw?.(store, ahead === 0 ? id : undefined)) ?? ''
  // The speaker's window shows nothing of what was made for the audience.
  const isSpeaker = new URLSearchParams(history.read()?.search).has('speaker')
  takeStoryOver({ store, story, name: id, isForeign: false, poster }, root, isSpeaker ? render : hydrate)
  return true
}

/** What it shows, its address says, and the reader's device holds. */
async function startOwnStory(page: Page): Promise<true> {
  const { takeOwnStoryOver } = await import('../app/takeOwnStoryOver.tsx')
  await takeOwnStoryOver(storeOf(page, front, []), page.root, page.render)
  return true
}

/** One that comes with the atlas. */
export async function storyNamed({ base, version, files }: Page, id: StoryId): Promise<Story | null> {
  const response = await files.fetch(`${base}stories/${id}.json?${version}`)
  return response.ok ? ((await response.json()) as Story) : null
}
