/** The whole page: bar, map, legend, and beside them what is read. */
import { useEffect, useRef, useState } from 'react'
import { toolPath } from '../domain/tool.ts'
import { subjectKey } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { Legend } from '../map/Legend.tsx'
import { MapView } from '../map/MapView.tsx'
import { Panel } from '../panels/Panel.tsx'
import { StoreProvider, useAtlas, useAtlasStore } from '../store/context.ts'
import type { AtlasStore } from '../store/store.ts'
import { Later } from '../timeline/Later.tsx'
import { Bar } from './Bar.tsx'
import { forgetClosed, linkToReturnTo } from './closing.ts'
import { titleOf } from './title.ts'

interface Props {
  readonly store: AtlasStore
  /** The drawing's markup while the page is made; the browser keeps what came with the page. */
  readonly poster: string
  /** Called once, when the page has been taken over. */
  readonly onReady?: () => void
  /** Called once, when the map stands, live or still. */
  readonly onMapSettled?: () => void
}

export function App({ store, poster, onReady, onMapSettled }: Props) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StoreProvider value={store}>
      <Shell poster={poster} onMapSettled={onMapSettled} />
    </StoreProvider>
  )
}

const since = <Later part="Since" />

function Shell({ poster, onMapSettled }: Pick<Props, 'poster' | 'onMapSettled'>) {
  const reads = useAtlas((state) => state.view.subject.kind)
  return (
    <div className="page" data-reads={reads}>
      <a className="skip" href="#read">
        {t('app.skip')}
      </a>
      <Bar />
      <div className="map-frame">
        <MapView poster={poster} asOf={since} onSettled={onMapSettled} />
        <Legend />
      </div>
      <div className="timeline needs-script">
        <Later part="Timeline" />
      </div>
      <Reading />
    </div>
  )
}

const notFound = { kind: 'not-found' } as const

/** The panel. When the subject changes it begins at its top and takes the focus, and the window's title follows. */
function Reading() {
  const store = useAtlasStore()
  const { atlas, base } = store
  const subject = useAtlas((state) => state.view.subject)
  const key = subjectKey(subject)
  const [shown, setShown] = useState(key)
  const absent = useAtlas((state) => state.missing.get(key) === 'absent')
  const title = useAtlas((state) => titleOf(atlas, state.records, absent ? notFound : subject))
  const here = useAtlas((state) => state.records.covered.has(key)) && shown === key
  const read = useRef<HTMLElement>(null)
  const settled = useRef({ key, here: true })
  const waiting = useRef<Element | null>(null)
  useEffect(() => {
    const before = settled.current
    if (before.key === key && (before.here || !here)) return
    settled.current = { key, here }
    const from = linkToReturnTo(store, document)
    // Of a page that was closed before this came to run, the next one still has to know.
    if (here && subjectKey(store.getState().view.subject) === key) forgetClosed(store)
    // Once when the subject changes, and once more when what was still to come is there: unless the reader has gone on.
    const isWaiting = document.activeElement === document.body || document.activeElement === waiting.current
    if (before.key === key && !isWaiting) return
    if (read.current) settle(read.current, from, store.history.read()?.hash)
    // Where nothing is there yet that could take the focus, that is the link which was followed.
    waiting.current = document.activeElement
  }, [store, key, here])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main id="read" className="panel" ref={read} tabIndex={-1}>
      <Panel onShown={setShown} />
      <footer className="colophon">
        {t('app.footer')} <a href={`${base}licenses.md`}>{t('app.licenses')}</a>{' '}
        <span className="needs-host">
          <a href={`${base}data/formats-atlas.zip`}>{t('app.data')}</a> <a href={`${base}feed.atom`}>{t('app.feed')}</a>{' '}
          <a href={base + toolPath('embed')}>{t('app.embed')}</a>
        </span>{' '}
        <a href={base + toolPath('stories')}>{t('app.class')}</a>
      </footer>
    </main>
  )
}

/** Begins a new page: at the passage that the address names, else at the top; there, or where it came from, the focus goes on. */
function settle(read: HTMLElement, from: HTMLAnchorElement | SVGAElement | null, hash = ''): void {
  const place = document.getElementById(hash.slice(1))
  read.scrollTo(0, 0)
  // What is folded away is what the reader comes for.
  for (const folded of place?.querySelectorAll('details') ?? []) folded.open = true
  const start = from ?? place?.querySelector('a') ?? read.querySelector('h1')
  start?.focus({ preventScroll: true })
  if (place) place.scrollIntoView({ block: 'center' })
  else if (scrollY > 0) read.scrollIntoView()
}
