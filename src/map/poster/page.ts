/** The drawing that stands in a page of the atlas. */
import type { Subject } from '../../domain/view.ts'
import { language } from '../../i18n/t.ts'
import type { AtlasStore } from '../../store/store.ts'
import { drawingOf } from '../drawing.ts'
import type { Shapes } from '../shapes.ts'
import { posterOf } from './poster.ts'

/** Where the panel takes more than half of a screen, and so does what is read of what is sent: how much coarser the map is. */
const coarseness: Partial<Record<Subject['kind'], number>> = {
  // Its words are many, and each of its cases has a drawing of its own.
  borders: 1.15,
  format: 1.25,
  topics: 1.5,
  topic: 1.5,
  pair: 1.5,
  compare: 2.2,
}

/** `coarser`: as of `posterOf`; else by what is read. */
export function posterOfPage(topology: Shapes, store: AtlasStore, coarser?: number): string {
  const { atlas, base } = store
  const state = store.getState()
  const drawing = drawingOf(atlas, state)
  return posterOf({
    topology,
    atlas,
    drawing,
    base,
    language,
    coarser: coarser ?? coarseness[state.view.subject.kind] ?? 1,
  })
}
