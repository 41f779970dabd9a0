/** The map's place in the page: the drawing that came with it, the live map over it, and the buttons that move it. */
import { lazy, memo, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Depiction } from '../domain/view.ts'
import { language, t, type StringKey } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { show } from '../store/store.ts'
import { Unloaded } from '../ui/Unloaded.tsx'
import './map.css'
import { AsOf } from './AsOf.tsx'
import { Stage, type MapState } from './stage.ts'

const MapTable = lazy(() =>
  import('./MapTable.tsx').then(
    (module) => ({ default: module.MapTable }),
    // Off line, say: what React cannot load it would take the whole page down for.
    () => ({ default: TableUnloaded }),
  ),
)

function TableUnloaded() {
  return <Unloaded className="map-table" message={t('table.unloaded')} />
}

interface MapViewProps {
  /** The drawing as HTML where the page is made; empty in the browser, which keeps what it was given. */
  readonly poster: string
  /** What is said of the date beside it, where the map is of one. Must keep its reference. */
  readonly asOf: ReactNode
  /** Called when the live map stands, or it is known that it will not. */
  readonly onSettled?: (() => void) | undefined
  /** Whether it stands still for now. */
  readonly rests?: boolean
}

const notes: Partial<Record<MapState, StringKey>> = {
  failed: 'map.failed',
  unloaded: 'map.unloaded',
  lost: 'map.lost',
}

/** Does not render again for what is drawn: the stage paints that. */
export const MapView = memo(({ poster, asOf, onSettled, rests = false }: MapViewProps) => {
  const store = useAtlasStore()
  const map = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const open = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | null>(null)
  const [state, setState] = useState<MapState>('still')
  const as = useAtlas(({ view }) => view.as)

  useEffect(() => {
    const places = {
      map: map.current!,
      poster: map.current!.querySelector<HTMLElement>('.poster')!,
      canvas: canvas.current!,
      open: open.current!,
    }
    const raised = new Stage(places, store, language, setState)
    stage.current = raised
    return () => raised.end()
  }, [store])
  // Before the stage has had a moment to go live by itself.
  useEffect(() => stage.current?.rest(rests), [store, rests])

  const settled = state !== 'still'
  useEffect(() => {
    if (settled) onSettled?.()
  }, [settled, onSettled])

  const focusAgain = useCallback(() => stage.current?.focusAgain(), [])
  const depict = (wanted: Depiction) => show(store, { as: wanted }, 'push')

  const note = notes[state]
  return (
    <div className="map" data-as={as} ref={map}>
      <Poster html={poster} />
      <div className="canvas" ref={canvas} aria-hidden="true" />
      {as === 'table' && (
        <Suspense>
          <MapTable onClosed={focusAgain} />
        </Suspense>
      )}
      <div className="map-buttons needs-script" ref={open}>
        {state === 'live' && as === 'map' && (
          <>
            <MapButton label="map.zoomIn" sign="M8 2v12M2 8h12" press={() => stage.current?.zoomBy(1)} />
            <MapButton label="map.zoomOut" sign="M2 8h12" press={() => stage.current?.zoomBy(-1)} />
            <MapButton
              label="map.reset"
              sign="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
              press={() => stage.current?.reset()}
            />
          </>
        )}
        {as === 'map' ? (
          <MapButton label="map.asTable" sign="M2 3h12v10H2zM2 6.5h12M2 10h12M7 3v10" press={() => depict('table')} />
        ) : (
          <MapButton
            label="map.asMap"
            sign="M2 4l4-2 4 2 4-2v10l-4 2-4-2-4 2zM6 2v10M10 4v10"
            press={() => depict('map')}
          />
        )}
      </div>
      <div className="map-notes">
        <AsOf onPresent={focusAgain}>{asOf}</AsOf>
        <p className="map-note" role="status">
          {note && t(note)}
        </p>
        <p className="map-note map-keys" id="map-keys">
          {t('map.keys')}
        </p>
      </div>
    </div>
  )
})

/** Never drawn again: what is in it belongs to the page that was served, and then to `PosterState`. */
const Poster = memo(
  ({ html }: { html: string }) => (
    <div className="poster" dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
  ),
  () => true,
)

function MapButton({ label, sign, press }: { label: StringKey; sign: string; press: () => void }) {
  return (
    <button type="button" aria-label={t(label)} title={t(label)} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  )
}
