/** The drawing of a page, made by the reader's own machine as the build makes it: those of all pages would not fit into the one file. */
import { viewAt } from '../domain/address.ts'
import { front, subjectKey } from '../domain/view.ts'
import { fetchOutlines } from '../map/outlines.ts'
import { posterOfPage } from '../map/poster/page.ts'
import type { Shapes } from '../map/shapes.ts'
import { existsIn } from '../store/select.ts'
import { createAtlasStore, type AtlasStoreOptions } from '../store/store.ts'

let outlines: Promise<Shapes> | undefined

/** Of the page at a path below the base, as it stands there; `null`: there is no such page. */
export async function drawnPage(
  options: Omit<AtlasStoreOptions, 'view' | 'shards'>,
  path: string,
): Promise<string | null> {
  const { subject } = viewAt(path, '', existsIn(options.atlas))
  const shard = subject.kind === 'not-found' ? null : await options.fetchShard(subjectKey(subject))
  if (!shard) return null
  outlines ??= fetchOutlines(options.files)
  const store = createAtlasStore({ ...options, view: { ...front, subject }, shards: [shard] })
  return `<div class="poster">${posterOfPage(await outlines, store)}</div>`
}
