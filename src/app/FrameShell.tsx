/** A page for the frames of others: title, map, legend, the words behind it, and where they come from. */
import { useEffect, useRef, useState } from 'react'
import { addressOf } from '../domain/address.ts'
import { isWorded } from '../domain/frame.ts'
import type { StatementId } from '../domain/ids.ts'
import { front, subjectKey, type Subject } from '../domain/view.ts'
import { frame } from '../i18n/strings/en/frame.ts'
import { wordsOf } from '../i18n/t.ts'
import { Legend } from '../map/Legend.tsx'
import { MapView } from '../map/MapView.tsx'
import { Panel } from '../panels/Panel.tsx'
import { StatementCard } from '../panels/StatementCard.tsx'
import { StoreProvider, useAtlas, useAtlasStore } from '../store/context.ts'
import { formatsShown } from '../store/select.ts'
import { show, type AtlasStore } from '../store/store.ts'
import { sourcesRead, statementsRead } from '../take/read.ts'
import { ChangesOf } from '../timeline/ChangesOf.tsx'
import { FrameFoot, publishersOf } from './FrameFoot.tsx'
import { titleInFrame } from './frameTitle.ts'
import './frame.css'

const t = wordsOf({ en: frame })

interface Props {
  readonly store: AtlasStore
  /** The drawing's markup while the page is made; the browser keeps what came with the page. */
  readonly poster: string
  /** Called once, when the page has been taken over. */
  readonly onReady?: () => void
  /** Whether the map is to stand still: nobody has acted on it yet, or it is out of view. */
  readonly rests?: boolean
}

export function FrameShell({ store, poster, onReady, rests = false }: Props) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StoreProvider value={store}>
      <Frame poster={poster} rests={rests} />
    </StoreProvider>
  )
}

function Frame({ poster, rests }: { readonly poster: string; readonly rests: boolean }) {
  const store = useAtlasStore()
  const { atlas } = store
  const subject = useAtlas((state) => state.view.subject)
  const [made] = useState(subject)
  const title = useAtlas((state) => titleInFrame(atlas, state.records, subject))
  const madeTitle = useAtlas((state) => titleInFrame(atlas, state.records, made))
  const heading = useRef<HTMLHeadingElement>(null)
  const key = subjectKey(subject)
  // By its name: taking the page over reads the address once more, to a subject that is another object.
  const isMade = key === subjectKey(made)
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    heading.current?.focus({ preventScroll: true })
  }, [key])

  return (
    <div className="frame" data-reads={subject.kind}>
      <header className="frame-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {!isMade && (
          <button type="button" onClick={() => show(store, { subject: made }, 'replace')}>
            {t('frame.back', { title: madeTitle })}
          </button>
        )}
      </header>
      {made.kind !== 'statement' && (
        <div className="map-frame">
          <MapView poster={poster} asOf={null} rests={rests} />
          <Legend />
          {rests && (
            <button type="button" className="frame-explore">
              {t('frame.explore')}
            </button>
          )}
        </div>
      )}
      <Evidence key={key} subject={subject} isFolded={isMade && !isWorded(subject)} />
      <Foot />
    </div>
  )
}

function Card({ id }: { readonly id: StatementId }) {
  const statement = useAtlas(({ records }) => records.statements.get(id))
  return statement ? <StatementCard statement={statement} /> : null
}

function Evidence({ subject, isFolded }: { readonly subject: Subject; readonly isFolded: boolean }) {
  const { atlas } = useAtlasStore()
  const formats = useAtlas((state) => formatsShown(atlas, state.view))
  const read = (
    <main id="read" className="panel">
      {subject.kind === 'front' ? (
        <ChangesOf formats={formats} />
      ) : subject.kind === 'statement' ? (
        <Card id={subject.id} />
      ) : (
        <Panel />
      )}
    </main>
  )
  if (!isFolded) return read
  const words =
    subject.kind === 'front'
      ? 'frame.evidence.changes'
      : subject.kind === 'format'
        ? 'frame.evidence.format'
        : 'frame.evidence'
  return (
    <details className="frame-evidence">
      <summary>{t(words)}</summary>
      {read}
    </details>
  )
}

/** The outlets behind what is read, and the way to the same in the atlas. */
function Foot() {
  const { atlas, base } = useAtlasStore()
  const view = useAtlas((state) => state.view)
  const records = useAtlas((state) => state.records)
  const isFound = view.subject.kind !== 'not-found'
  const outlets = [
    ...publishersOf(records, statementsRead(atlas, records, view)),
    ...sourcesRead(records, view).map(({ publisher }) => publisher),
  ]
  return <FrameFoot outlets={outlets} address={base + addressOf(isFound ? view : front)} />
}
