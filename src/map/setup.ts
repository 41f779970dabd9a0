/** Where MapLibre finds its worker: a file of this site, wherever it is put. */
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Rejects where the worker's file does not come: MapLibre itself would wait for it without a word. */
export async function setUp(): Promise<void> {
  setWorkerUrl(workerUrl)
  const response = await fetch(workerUrl)
  if (!response.ok) throw new Error(`${response.status} ${workerUrl}`)
}
