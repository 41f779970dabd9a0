/** What can be taken along of a view, with the parts that the page and the map make of it. */
import { useMemo } from 'react'
import { AddSection } from '../../author/AddSection.tsx'
import { useAtlasStore } from '../../store/context.ts'
import type { Files } from '../../store/store.ts'
import type { Parts } from '../../take/parts.ts'
import { TakeDialog } from '../../take/TakeDialog.tsx'
import { partsOfWords } from './partsOfWords.ts'

const partsFrom = (files: Files): Parts => ({
  ...partsOfWords,
  picture: async (atlas, state, words) => (await import('../../map/taken.ts')).pictureTaken(files, atlas, state, words),
  geometries: async () => (await import('../../map/taken.ts')).geometriesTaken(files),
})

export function ShareDialog({ onClosed }: { readonly onClosed: () => void }) {
  const { files } = useAtlasStore()
  const parts = useMemo(() => partsFrom(files), [files])
  return (
    <TakeDialog parts={parts} onClosed={onClosed}>
      {(say) => <AddSection sceneWords={partsOfWords} say={say} />}
    </TakeDialog>
  )
}
