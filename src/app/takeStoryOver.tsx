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

interface Taken {
  /** Its history has to read the address of the window, as the scene stands in it. */
  readonly store: AtlasStore
  readonly story: Story
  /** Tells its windows from those of other stories. */
  readonly name: string
  readonly isForeign: boolean
  /** What stands before the scene in the fragment of the address: of a story that is in there itself, with its `#`. */
  readonly whole?: string
  readonly leaveTo?: string
  readonly copyAt?: string
  /** The drawing's markup, where the page has to be drawn anew. */
  readonly poster?: string
}

export function takeStoryOver(
  { store, story, name, isForeign, whole = '', poster = '', ...rest }: Taken,
  root: HTMLElement,
  take: (root: HTMLElement, app: ReactNode) => unknown,
): void {
  const { path, search } = store.history.read()!
  const addressOf = (query: string, fragment: string) =>
    store.base + path + query + whole + (whole ? fragment.replace('#', '/') : fragment)
  const presentation = present(name, story.scenes.length, window, {
    read: () => (store.history.read()?.hash ?? '').replace(whole && `${whole}/`, whole && '#'),
    addressOf: (fragment) => addressOf(search, fragment),
  })
  const query = new URLSearchParams(search)
  const isSpeaker = query.has('speaker')
  query.set('speaker', '')
  const takeOver = () => {
    const { theme } = viewAt('', search, existsIn(store.atlas))
    store.setState(({ view }) => ({ view: { ...view, theme } }))
    followTheme(store)
    document.documentElement.dataset['live'] = ''
  }
  // What was made at build is the page for the audience.
  if (isSpeaker) root.replaceChildren()
  take(
    root,
    <StoryShell
      {...{ store, story, isForeign, presentation, isSpeaker, poster }}
      {...rest}
      speakerAddress={addressOf(`?${query}`, '')}
      onReady={takeOver}
    />,
  )
}
