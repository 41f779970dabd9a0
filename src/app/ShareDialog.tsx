/** What can be taken along of a view, with the parts that the page and the map make of it. */
import { t } from '../i18n/t.ts'
import { speakerWords } from '../panels/voice.ts'
import type { Parts } from '../take/parts.ts'
import { TakeDialog } from '../take/TakeDialog.tsx'
import { nameOfSubject } from './title.ts'

const parts: Parts = {
  nameOf: (atlas, { records, view }) => nameOfSubject(atlas, records, view.subject) ?? t('app.name'),
  speakerOf: speakerWords,
  picture: async (atlas, state, words) => (await import('../map/taken.ts')).pictureTaken(atlas, state, words),
  geometries: async () => (await import('../map/taken.ts')).geometriesTaken(),
}

export function ShareDialog({ onClosed }: { readonly onClosed: () => void }) {
  return <TakeDialog parts={parts} onClosed={onClosed} />
}
