/** What makes slides of a story and hands them to the browser, and says what became of it. */
import { useState } from 'react'
import type { Story } from '../../domain/story.ts'
import { words } from '../../present/words.ts'
import { useAtlasStore } from '../../store/context.ts'
import { save } from '../../take/save.ts'

interface Props {
  readonly title: string
  readonly isForeign: boolean
  /** Rejects where it does not come. */
  readonly load: () => Promise<Story>
}

export function SlidesButton({ title, isForeign, load }: Props) {
  const store = useAtlasStore()
  const [said, say] = useState('')
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    const [{ slidesOf }, story] = await Promise.all([import('./slidesOf.ts'), load()])
    const file = fileOf(story)
    save(file, await slidesOf(store, story, { isForeign }))
    return words('stories.slides.saved', { file })
  }
  const press = async () => {
    if (isMaking) return
    setMaking(true)
    say(words('stories.slides.making'))
    say(await make().catch(failed))
    setMaking(false)
  }
  return (
    <p className="slides needs-script">
      <button
        type="button"
        aria-label={words('stories.slides.of', { title })}
        aria-disabled={isMaking}
        onClick={() => void press()}
      >
        {words('stories.slides')}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}

function failed(error: unknown): string {
  console.warn('No slides could be made:', error)
  return words('stories.slides.failed')
}

/** `formats-atlas-the-3-plus-3-in-ten-minutes.pptx`; of a title without such letters only the first two words. */
function fileOf({ title }: Story): string {
  const plain = title.replaceAll('+', ' plus ').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const parts = ['formats-atlas', ...plain.split(/[^a-z0-9]+/)]
  return `${parts.filter(Boolean).join('-')}.pptx`
}
