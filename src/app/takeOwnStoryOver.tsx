/** Takes over the page of stories that did not come with the atlas: shows the one that its address names or holds. */
import type { ReactNode } from 'react'
import { heldPart, storyAsked } from '../author/asked.ts'
import { viewOfScene } from '../domain/story.ts'
import { toolPath } from '../domain/tool.ts'
import { existsIn } from '../store/select.ts'
import { need, type AtlasStore } from '../store/store.ts'
import { OwnStoryAbsent } from './OwnStoryAbsent.tsx'
import { takeStoryOver } from './takeStoryOver.tsx'

/** The store's history has to read the address of the window. `render` draws into an empty element. */
export async function takeOwnStoryOver(
  store: AtlasStore,
  root: HTMLElement,
  render: (root: HTMLElement, app: ReactNode) => unknown,
): Promise<void> {
  const { atlas, base, history } = store
  const poster = root.querySelector('.poster')?.innerHTML ?? ''
  const { search, hash } = history.read()!
  const asked = await storyAsked(atlas, search, hash)
  // Another link in the place of this one is another story.
  addEventListener('hashchange', () => {
    if (heldPart(history.read()?.hash ?? '') !== heldPart(hash)) location.reload()
  })
  root.replaceChildren()
  if (!('story' in asked)) {
    const ready = () => void (document.documentElement.dataset['live'] = '')
    render(root, <OwnStoryAbsent {...{ store, poster, ready }} faults={asked.faults} />)
    return
  }
  const { story, whole, kept } = asked
  document.title = story.title || document.title
  // What it shows and quotes is here before it is turned to.
  for (const scene of story.scenes) {
    void need(store, viewOfScene(scene, existsIn(atlas)).subject)
    if (scene.quote !== undefined) void need(store, { kind: 'statement', id: scene.quote })
  }
  const mine = toolPath('stories/mine')
  takeStoryOver(
    {
      store,
      story,
      poster,
      whole,
      name: kept ?? whole,
      isForeign: true,
      ...(kept === null ? { copyAt: base + mine + whole } : { leaveTo: mine }),
    },
    root,
    render,
  )
}
