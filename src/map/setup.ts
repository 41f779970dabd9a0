/** MapLibre as this map has it: its worker, a file of this site wherever it is put, and what its map lets a reader do. */
import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { live } from '../i18n/strings/en/live.ts'
import { wordsOf } from '../i18n/t.ts'
import type { Files } from '../store/store.ts'

const t = wordsOf({ en: live })

/** Rejects where the worker's file does not come: MapLibre itself would wait for it without a word. */
export async function setUp({ fetch }: Files): Promise<void> {
  const response = await fetch(workerUrl)
  if (!response.ok) throw new Error(`${response.status} ${workerUrl}`)
  // What came from no host has no address but the one that it is given here.
  setWorkerUrl(response.url || URL.createObjectURL(await response.blob()))
}

const zooms = { least: 0, most: 9 }

/** Throws where there is no WebGL2. */
export function mapIn(
  container: HTMLElement,
  style: StyleSpecification,
  camera: { center: [number, number]; zoom: number },
): MapLibre {
  const map = new MapLibre({
    container,
    style,
    ...camera,
    minZoom: zooms.least,
    maxZoom: zooms.most,
    // Over the pole there is nothing, but the frame of a northern country may need the room.
    transformConstrain: (center, zoom) => ({ center, zoom: Math.max(zooms.least, Math.min(zooms.most, zoom)) }),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    boxZoom: false,
    trackResize: false,
    fadeDuration: 0,
    validateStyle: import.meta.env.DEV,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': t('map.gestures.control'),
      'CooperativeGesturesHandler.MacHelpText': t('map.gestures.command'),
      'CooperativeGesturesHandler.MobileHelpText': t('map.gestures.fingers'),
    },
  })
  map.touchZoomRotate.disableRotation()
  map.getCanvas().tabIndex = -1
  return map
}
