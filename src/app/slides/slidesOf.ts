/** A story as slides, with the names that pages have here. Whoever it is from, it asks for nothing but the site's own files. */
import type { Story } from '../../domain/story.ts'
import { t } from '../../i18n/t.ts'
import { slidesOf as made } from '../../slides/slidesOf.ts'
import type { AtlasStore } from '../../store/store.ts'
import { nameOfSubject } from '../title.ts'

/** Rejects where something does not come that they need, or the browser makes no picture. */
export function slidesOf(
  store: AtlasStore,
  story: Story,
  { isForeign }: { readonly isForeign: boolean },
): Promise<Blob> {
  return made(store, story, {
    isForeign,
    nameOf: (atlas, { records, view }) => nameOfSubject(atlas, records, view.subject) ?? t('app.name'),
  })
}
