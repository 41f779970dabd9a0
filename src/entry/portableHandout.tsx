/** What is handed out of a story, made by the reader's own machine out of the one file. */
import { Handout, sceneToMap, subjectsAsked, titleOfHandout } from '../app/handout/Handout.tsx'
import handoutStyle from '../app/handout/handout.css?inline'
import { storyKey } from '../domain/atlas.ts'
import { viewOfScene, type NamedStory } from '../domain/story.ts'
import { subjectKey } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { drawn, drawnBlank } from '../portable/drawn.ts'
import { existsIn } from '../store/select.ts'
import { createAtlasStore } from '../store/store.ts'
import { storyNamed, type Page } from './other.tsx'

/** Whether there is such a story. */
export async function startHandout(page: Page, id: string): Promise<boolean> {
  const [named, shard] = await Promise.all([storyNamed(page, id), page.fetchShard(storyKey(id))])
  if (!named) return false
  const story: NamedStory = { ...named, id }
  const mapped = sceneToMap(page.atlas, story)
  const view = viewOfScene(story.scenes[mapped]!, existsIn(page.atlas))
  const store = createAtlasStore({ ...page, view, shards: shard ? [shard] : [] })
  const [poster, blank] = [await drawn(store), await drawnBlank(store)]
  const asked = subjectsAsked(page.atlas, story).map(subjectKey)
  const fetched = await Promise.all(asked.map(async (key) => [key, await page.fetchShard(key)] as const))
  const shards = new Map(fetched.flatMap(([key, one]) => (one ? [[key, one] as const] : [])))
  const { dataset } = document.documentElement
  // Its own address on the web, as the page on a host has it.
  const origin = dataset['root'] ? new URL(dataset['root']).origin : ''
  dataset['theme'] = 'light'
  // For this page alone: the document is loaded anew for any other.
  document.head.append(Object.assign(document.createElement('style'), { textContent: handoutStyle }))
  page.hydrate(page.root, <Handout {...{ store, story, mapped, poster, blank, origin, shards }} />)
  document.title = `${titleOfHandout(story)} · ${t('app.name')}`
  dataset['live'] = ''
  return true
}
