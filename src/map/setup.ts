/** Where MapLibre finds its worker: a file of this site, wherever it is put. */
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

export function setUp(): void {
  setWorkerUrl(workerUrl)
}
