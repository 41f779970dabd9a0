/** The page of a story: the map that shows its scenes, and the words over it. */
import { useCallback, useEffect, type ReactNode } from 'react'
import type { StatementId } from '../domain/ids.ts'
import { viewOfScene, type Story } from '../domain/story.ts'
import { t } from '../i18n/t.ts'
import { Legend } from '../map/Legend.tsx'
import { MapView } from '../map/MapView.tsx'
import { Credit, Words } from '../panels/StatementCard.tsx'
import { speakerWords, voiceOf } from '../panels/voice.ts'
import { Presenting } from '../present/Presenting.tsx'
import type { Presentation } from '../present/showing.ts'
import { words } from '../present/words.ts'
import { StoreProvider, useAtlas, useAtlasStore } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { arrive, need, type AtlasStore } from '../store/store.ts'
import { SourceLink } from '../ui/Sources.tsx'
import { When } from '../ui/When.tsx'

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
  /** Called once, when the page has been taken over. */
  readonly onReady?: () => void
}

export function StoryShell({ store, poster, onReady, ...rest }: Props) {
  useEffect(() => onReady?.(), [onReady])
  const { story, isSpeaker } = rest
  const turn = useCallback((at: number) => turnTo(store, story, at), [store, story])
  const presenting = <Presenting {...rest} turn={turn} quote={quoted} />
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

function quoted(id: StatementId): ReactNode {
  return <Quoted id={id} />
}

/** Before it begins the map shows the first scene. */
function turnTo(store: AtlasStore, { scenes }: Story, at: number): void {
  const scene = scenes[Math.max(0, at - 1)]
  if (!scene) return
  const { theme } = store.getState().view
  arrive(store, { ...viewOfScene(scene, existsIn(store.atlas)), theme, as: 'map' })
}

/** Whose voice, the words, who and when, and where they stand. */
function Quoted({ id }: { readonly id: StatementId }) {
  const store = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const missing = useAtlas((state) => state.missing.has(`statement/${id}`))
  const statement = records.statements.get(id)
  useEffect(() => void need(store, { kind: 'statement', id }), [store, id])
  if (!statement) return missing ? <p className="evidence">{words('story.unquoted', { id })}</p> : null
  const { words: voice, tone } = voiceOf(statement)
  const credit = statement.kind === 'quote' ? records.credits.get(statement.article) : undefined
  return (
    <figure className="quoted">
      <p className="voice">
        <span className={tone}>{voice}</span>
      </p>
      <Words statement={statement} />
      <figcaption>
        {speakerWords(store.atlas, records, statement)}, <When date={statement.date} />
        <br />
        {statement.kind === 'summary' ? (
          <SourceLink source={statement.source} />
        ) : (
          credit && (
            <a href={credit.url} rel="noopener">
              <Credit statement={statement} />
            </a>
          )
        )}
      </figcaption>
    </figure>
  )
}
