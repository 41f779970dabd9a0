/** Fetches what adds a view to a story, where the reader has one at hand. */
import { useEffect, useState, type ComponentType } from 'react'
import { handKey } from '../author/hand.ts'

export function StoryButton() {
  const [Button, setButton] = useState<ComponentType | null>(null)
  useEffect(() => {
    const look = () => {
      try {
        if (!localStorage.getItem(handKey)) return
      } catch {
        return
      }
      void import('./sharing/AddToStory.tsx').then(
        (module) => setButton(() => module.AddToStory),
        () => undefined,
      )
    }
    look()
    const events = ['storage', handKey]
    for (const event of events) addEventListener(event, look)
    return () => {
      for (const event of events) removeEventListener(event, look)
    }
  }, [])
  return Button && <Button />
}
