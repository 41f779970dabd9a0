/** A story that the address of the page holds: told of, and taken only when the reader says so. */
import { useEffect, useState } from 'react'
import type { Story } from '../domain/story.ts'
import { useAtlasStore } from '../store/context.ts'
import { Faults } from './Faults.tsx'
import { storyInFragment, type InFragment } from './link.ts'
import { readIn } from './useShelf.ts'
import { words } from './words.ts'

export function FromLink({ take }: { readonly take: (story: Story) => void }) {
  const { atlas, base, history } = useAtlasStore()
  const [found, setFound] = useState<InFragment | null>(null)
  useEffect(() => {
    const look = () => void storyInFragment(history.read()?.hash ?? '', readIn(atlas)).then(setFound)
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [atlas, history])
  if (found === null) return null
  if ('faults' in found)
    return (
      <section className="from-link" role="alert">
        <p>{words('mine.linked.refused')}</p>
        <Faults faults={found.faults} />
      </section>
    )
  const { story } = found
  return (
    <section className="from-link">
      <p>
        {words('mine.linked', {
          title: story.title || words('mine.untitled'),
          scenes: words('add.count', { count: story.scenes.length }),
        })}
      </p>
      <button
        type="button"
        onClick={() => {
          take(story)
          setFound(null)
          // What was taken is on the device: loading the page anew does not offer it again.
          const { path, search } = history.read()!
          window.history.replaceState(null, '', base + path + search)
        }}
      >
        {words('mine.linked.take')}
      </button>
    </section>
  )
}
