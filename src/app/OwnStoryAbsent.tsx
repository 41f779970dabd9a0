/** The page of stories that did not come with the atlas, while there is none to show, or where it is refused. */
import { useEffect } from 'react'
import { Faults } from '../author/Faults.tsx'
import { words } from '../author/words.ts'
import { toolPath } from '../domain/tool.ts'
import { MapView } from '../map/MapView.tsx'
import { StoreProvider } from '../store/context.ts'
import type { AtlasStore } from '../store/store.ts'
import { useInBrowser } from '../ui/useInBrowser.ts'

interface Props {
  readonly store: AtlasStore
  readonly poster: string
  /** What is wrong with the story that was asked for. */
  readonly faults: readonly string[]
  readonly ready?: () => void
}

export function OwnStoryAbsent({ store, poster, faults, ready }: Props) {
  const { base } = store
  // Until the address has been read nothing is said of it.
  const isRead = useInBrowser()
  useEffect(() => ready?.(), [ready])
  return (
    <StoreProvider value={store}>
      <div className="story">
        <div className="map-frame">
          <MapView poster={poster} asOf={null} rests />
        </div>
        <main id="read" className="scenes" tabIndex={-1}>
          <section className="scene cover" data-current="">
            <h1>{words('own.title')}</h1>
            <noscript>
              <p>{words('own.noScript')}</p>
            </noscript>
            {isRead && faults.length === 0 && <p>{words('own.none')}</p>}
            {faults.length > 0 && (
              <div role="alert">
                <p>{words('own.refused')}</p>
                <Faults faults={faults} />
              </div>
            )}
            <p className="evidence">
              <a href={base + toolPath('stories/mine')}>{words('own.make')}</a>
            </p>
            <p className="evidence">
              <a href={base + toolPath('stories')}>{words('own.stories')}</a>
            </p>
          </section>
        </main>
      </div>
    </StoreProvider>
  )
}
