/** Says that a story lasts as long as its window, and offers the file; where it is kept, nothing. */
import { useEffect, useState } from 'react'
import type { Story } from '../domain/story.ts'
import { saveStory } from './file.ts'
import { useShelf } from './useShelf.ts'
import { words } from './words.ts'

/** Of the story at hand. Whoever leaves the page before it is saved is asked whether they mean it. */
export function Unkept() {
  const { state } = useShelf()
  const { hand, keeping } = state
  const [saved, setSaved] = useState<Story | null>(null)
  const kept = state.stories.find(({ id }) => id === hand)
  const story = keeping !== 'kept' && kept && 'story' in kept ? kept.story : null
  const isAtRisk = story !== null && story !== saved
  useEffect(() => {
    if (!isAtRisk) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAtRisk])
  if (keeping === 'kept' || !story) return null
  const download = async () => {
    await saveStory(story)
    setSaved(story)
  }
  return (
    <p className="unkept" role="alert">
      {words(`keeping.${keeping}`)}{' '}
      <button type="button" onClick={() => void download()}>
        {words('ways.file')}
      </button>
    </p>
  )
}
