/** The map's place in the page: the drawing that came with it, the live map over it, and the buttons that move it. */
import { memo, useEffect, useRef, useState } from 'react'
import { language, t, type StringKey } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import './map.css'
import { Stage, type MapState } from './stage.ts'

interface MapViewProps {
  /** The drawing as HTML where the page is made; empty in the browser, which keeps what it was given. */
  readonly poster: string
  /** Called when the live map stands, or it is known that it will not. */
  readonly onSettled?: (() => void) | undefined
}

const notes: Partial<Record<MapState, StringKey>> = {
  failed: 'map.failed',
  unloaded: 'map.unloaded',
  lost: 'map.lost',
}

export function MapView({ poster, onSettled }: MapViewProps) {
  const store = useAtlasStore()
  const map = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | null>(null)
  const [state, setState] = useState<MapState>('still')

  useEffect(() => {
    const places = {
      map: map.current!,
      poster: map.current!.querySelector<HTMLElement>('.poster')!,
      canvas: canvas.current!,
    }
    const raised = new Stage(places, store, language, setState)
    stage.current = raised
    return () => raised.end()
  }, [store])

  const settled = state !== 'still'
  useEffect(() => {
    if (settled) onSettled?.()
  }, [settled, onSettled])

  const note = notes[state]
  return (
    <div className="map" ref={map}>
      <Poster html={poster} />
      <div className="canvas" ref={canvas} aria-hidden="true" />
      {state === 'live' && (
        <div className="map-buttons">
          <MapButton label="map.zoomIn" sign="M8 2v12M2 8h12" press={() => stage.current?.zoomBy(1)} />
          <MapButton label="map.zoomOut" sign="M2 8h12" press={() => stage.current?.zoomBy(-1)} />
          <MapButton
            label="map.reset"
            sign="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
            press={() => stage.current?.reset()}
          />
        </div>
      )}
      <p className="map-note" role="status">
        {note && t(note)}
      </p>
    </div>
  )
}

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
