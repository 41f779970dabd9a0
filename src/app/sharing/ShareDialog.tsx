/** What can be taken along of a view, with the parts that the page and the map make of it. */
import type { Parts } from '../../take/parts.ts'
import { TakeDialog } from '../../take/TakeDialog.tsx'
import { partsOfWords } from './partsOfWords.ts'

const parts: Parts = {
  ...partsOfWords,
  picture: async (atlas, state, words) => (await import('../../map/taken.ts')).pictureTaken(atlas, state, words),
  geometries: async () => (await import('../../map/taken.ts')).geometriesTaken(),
}

export function ShareDialog({ onClosed }: { readonly onClosed: () => void }) {
  return <TakeDialog parts={parts} onClosed={onClosed} />
}
