/** The page of a story: the map that shows its scenes, and the words over it. */
import { useCallback, useEffect, useRef } from 'react'
import { viewOfScene, type Story } from '../domain/story.ts'
import { t } from '../i18n/t.ts'
import { Legend } from '../map/Legend.tsx'
import { MapView } from '../map/MapView.tsx'
import { Presenting } from '../present/Presenting.tsx'
import type { Presentation } from '../present/showing.ts'
import { StoreProvider } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { arrive, type AtlasStore } from '../store/store.ts'
import { afterPaint } from '../ui/afterPaint.ts'
import { quoted } from './Quoted.tsx'
import { SlidesButton } from './slides/SlidesButton.tsx'

interface Props {
  readonly store: AtlasStore
  readonly story: Story
  /** Whether whoever made it is a stranger to the atlas. */
  readonly isForeign: boolean
  /** The drawing's markup while the page is made; the browser keeps what came with the page. */
  readonly poster: string
  /** None while the page is made. */
  readonly presentation: Presentation | null
  readonly isSpeaker: boolean
  readonly speakerAddress: string
  /** Where whoever has done with it goes on: a path below the base. */
  readonly leaveTo?: string
  /** Where a copy of it can be changed, if it is a stranger's. */
  readonly copyAt?: string
  /** Called once, when the page has been taken over. */
  readonly onReady?: () => void
}

export function StoryShell({ store, poster, onReady, ...rest }: Props) {
  useEffect(() => onReady?.(), [onReady])
  const { story, isSpeaker, isForeign } = rest
  const turn = useTurning(store, story)
  const slides = <SlidesButton title={story.title} isForeign={isForeign} load={() => Promise.resolve(story)} />
  const presenting = <Presenting {...rest} turn={turn} quote={quoted} slides={slides} />
  return (
    <StoreProvider value={store}>
      <a className="skip" href="#read">
        {t('app.skip')}
      </a>
      {isSpeaker ? (
        presenting
      ) : (
        <div className="story">
          <div className="map-frame">
            <MapView poster={poster} asOf={null} />
            <Legend />
          </div>
          {presenting}
        </div>
      )}
    </StoreProvider>
  )
}

/** The words come first: painting the map takes the frames that they would have had, seconds where there is no graphics card. */
function useTurning(store: AtlasStore, story: Story): (at: number) => void {
  const pending = useRef<() => void>(undefined)
  useEffect(() => () => pending.current?.(), [])
  return useCallback(
    (at: number) => {
      pending.current?.()
      pending.current = afterPaint(() => turnTo(store, story, at))
    },
    [store, story],
  )
}

/** Before it begins the map shows the first scene. */
function turnTo(store: AtlasStore, { scenes }: Story, at: number): void {
  const scene = scenes[Math.max(0, at - 1)]
  if (!scene) return
  const { theme } = store.getState().view
  arrive(store, { ...viewOfScene(scene, existsIn(store.atlas)), theme, as: 'map' })
}
