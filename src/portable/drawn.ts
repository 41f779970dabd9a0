/** Drawings, made by the reader's own machine as the build makes them: those of all pages would not fit into the one file. */
import { viewAt } from '../domain/address.ts'
import { front, subjectKey } from '../domain/view.ts'
import { language } from '../i18n/t.ts'
import { drawingOf } from '../map/drawing.ts'
import { fetchOutlines } from '../map/outlines.ts'
import { blankOf, blanksOf } from '../map/poster/blank.ts'
import { posterOfPage } from '../map/poster/page.ts'
import type { Shapes } from '../map/shapes.ts'
import { existsIn } from '../store/select.ts'
import { createAtlasStore, type AtlasStore, type AtlasStoreOptions } from '../store/store.ts'

let underway: Promise<Shapes> | undefined

function outlinesOf({ files }: Pick<AtlasStore, 'files'>): Promise<Shapes> {
  underway ??= fetchOutlines(files)
  return underway
}

/** Of a store's view. */
export async function drawn(store: AtlasStore): Promise<string> {
  return posterOfPage(await outlinesOf(store), store)
}

/** The same without anything by which one country is told from another. */
export async function drawnBlank(store: AtlasStore): Promise<string> {
  return blankOf(await sheetOf(store))
}

/** The empty maps of the page that asks. */
export async function drawnBlanks(store: AtlasStore): Promise<string> {
  return blanksOf(await sheetOf(store))
}

async function sheetOf(store: AtlasStore) {
  const { atlas, getState } = store
  return { topology: await outlinesOf(store), atlas, drawing: drawingOf(atlas, getState()), language }
}

/** Of the page at a path below the base, as it stands there; `null`: there is no such page. */
export async function drawnPage(
  options: Omit<AtlasStoreOptions, 'view' | 'shards'>,
  path: string,
): Promise<string | null> {
  const { subject } = viewAt(path, '', existsIn(options.atlas))
  const shard = subject.kind === 'not-found' ? null : await options.fetchShard(subjectKey(subject))
  if (!shard) return null
  const store = createAtlasStore({ ...options, view: { ...front, subject }, shards: [shard] })
  return `<div class="poster">${await drawn(store)}</div>`
}
