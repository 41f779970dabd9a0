/** The whole page: bar, map, legend, and beside them what is read. */
import { useEffect, useRef } from 'react'
import { subjectKey } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import { Legend } from '../map/Legend.tsx'
import { MapView } from '../map/MapView.tsx'
import { Panel } from '../panels/Panel.tsx'
import { StoreProvider, useAtlas, useAtlasStore } from '../store/context.ts'
import type { AtlasStore } from '../store/store.ts'
import { Bar } from './Bar.tsx'
import { titleOf } from './title.ts'

interface Props {
  readonly store: AtlasStore
  /** The drawing's markup while the page is made; the browser keeps what came with the page. */
  readonly poster: string
  /** Called once, when the page has been taken over. */
  readonly onReady?: () => void
}

export function App({ store, poster, onReady }: Props) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StoreProvider value={store}>
      <Shell poster={poster} />
    </StoreProvider>
  )
}

function Shell({ poster }: { readonly poster: string }) {
  const subject = useAtlas((state) => state.view.subject)
  return (
    <div className="page" data-reads={subject.kind}>
      <a className="skip" href="#read">
        {t('app.skip')}
      </a>
      <Bar />
      <div className="map-frame">
        <MapView poster={poster} />
        <Legend />
      </div>
      <Reading />
    </div>
  )
}

/** The panel. When the subject changes it begins at its top and takes the focus, and the window's title follows. */
function Reading() {
  const { atlas } = useAtlasStore()
  const subject = useAtlas((state) => state.view.subject)
  const title = useAtlas((state) => titleOf(atlas, state.records, state.view.subject))
  const key = subjectKey(subject)
  const read = useRef<HTMLElement>(null)
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    read.current?.scrollTo(0, 0)
    const heading = read.current?.querySelector('h1')
    const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    heading?.focus({ preventScroll: true })
    if (place) place.scrollIntoView({ block: 'center' })
    else if (scrollY > 0) read.current?.scrollIntoView()
  }, [key])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main id="read" className="panel" ref={read} tabIndex={-1}>
      <Panel />
      <footer className="colophon">{t('app.footer')}</footer>
    </main>
  )
}
