/** Takes the page of a story over in the browser: to be read, presented, or seen by its speaker. */
import type { ReactNode } from 'react'
import { viewAt } from '../domain/address.ts'
import type { Story } from '../domain/story.ts'
import { present } from '../present/showing.ts'
import { existsIn } from '../store/select.ts'
import type { AtlasStore } from '../store/store.ts'
import { followTheme } from './history.ts'
import { StoryShell } from './StoryShell.tsx'

/** The store's history has to read the address of the window, as the scene stands in it. `name` tells its windows from those of other stories. */
export function takeStoryOver(
  store: AtlasStore,
  story: Story,
  name: string,
  root: HTMLElement,
  hydrate: (root: HTMLElement, app: ReactNode) => unknown,
): void {
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
      {...{ store, story, presentation, isSpeaker }}
      isForeign={false}
      poster=""
      speakerAddress={addressOf('?speaker', '')}
      onReady={takeOver}
    />,
  )
}
