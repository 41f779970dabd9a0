/** Takes the page of a story over in the browser: to be read, presented, or seen by its speaker. */
import type { ReactNode } from 'react'
import { viewAt } from '../domain/address.ts'
import type { Story } from '../domain/story.ts'
import { present, sceneIn } from '../present/showing.ts'
import { existsIn } from '../store/select.ts'
import type { AtlasStore } from '../store/store.ts'
import { followTheme } from './history.ts'
import { StoryShell } from './StoryShell.tsx'

/** The index of the scene whose map is shown first, in a window whose address has this fragment. */
export function sceneAhead({ scenes }: Story, fragment: string): number {
  return Math.max(0, sceneIn(fragment, scenes.length) - 1)
}

interface Options {
  /** Its history has to read the address of the window, as the scene stands in it. */
  readonly store: AtlasStore
  readonly story: Story
  /** Tells its windows from those of other stories. */
  readonly name: string
  readonly root: HTMLElement
  readonly hydrate: (root: HTMLElement, app: ReactNode) => unknown
  /** The drawing of the store's view, where none came with the page. */
  readonly poster: string
}

export function takeStoryOver({ store, story, name, root, hydrate, poster }: Options): void {
  const { path, search } = store.history.read()!
  const addressOf = (query: string, fragment: string) => store.base + path + query + fragment
  const presentation = present(name, story.scenes.length, window, {
    read: () => store.history.read()?.hash ?? '',
    addressOf: (fragment) => addressOf(search, fragment),
  })
  const isSpeaker = new URLSearchParams(search).has('speaker')
  const takeOver = () => {
    const { theme } = viewAt('', search, existsIn(store.atlas))
    store.setState(({ view }) => ({ view: { ...view, theme } }))
    followTheme(store)
    document.documentElement.dataset['live'] = ''
  }
  // What was made at build is the page for the audience.
  if (isSpeaker) root.replaceChildren()
  hydrate(
    root,
    <StoryShell
      {...{ store, story, presentation, isSpeaker, poster }}
      isForeign={false}
      speakerAddress={addressOf('?speaker', '')}
      onReady={takeOver}
    />,
  )
}
