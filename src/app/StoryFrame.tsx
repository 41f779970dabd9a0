/** A story in the frame of another page: the map of a scene, all scenes folded below it, and the way to the story itself. */
import { storyPath, type NamedStory } from '../domain/story.ts'
import { Legend } from '../map/Legend.tsx'
import { MapView } from '../map/MapView.tsx'
import { Scenes } from '../present/Scenes.tsx'
import { words } from '../present/words.ts'
import { StoreProvider } from '../store/context.ts'
import type { AtlasStore } from '../store/store.ts'
import { FrameFoot, publishersOf } from './FrameFoot.tsx'
import { quoted } from './Quoted.tsx'
import './frame.css'

interface Props {
  readonly store: AtlasStore
  readonly story: NamedStory
  readonly poster: string
}

/** Made at build and never taken over: what moves is the story's own page. */
export function StoryFrame({ store, story, poster }: Props) {
  const { base } = store
  const { records } = store.getState()
  return (
    <StoreProvider value={store}>
      <div className="frame" data-reads="story">
        <header className="frame-head">
          <h1>{story.title}</h1>
        </header>
        <div className="map-frame">
          <MapView poster={poster} asOf={null} rests />
          <Legend />
        </div>
        <details className="frame-evidence">
          <summary>{words('story.scenes', { count: story.scenes.length })}</summary>
          <main id="read" className="panel">
            <Scenes story={story} at={0} quote={quoted} isForeign={false} />
          </main>
        </details>
        <FrameFoot
          outlets={publishersOf(records, [...records.statements.values()])}
          address={base + storyPath(story.id)}
        />
      </div>
    </StoreProvider>
  )
}
