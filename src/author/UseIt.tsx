/** What can be done with a story: presenting it, and taking it elsewhere as a file or a link. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ownStoryId, storyPath, type Story } from '../domain/story.ts'
import { useAtlasStore } from '../store/context.ts'
import { copy } from '../take/save.ts'
import { Section } from '../ui/Section.tsx'
import { saveStory } from './file.ts'
import { fragmentOfStory, linkLimit } from './link.ts'
import { useShelf } from './useShelf.ts'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly story: Story
  /** What makes slides of it. */
  readonly slides: ReactNode
}

export function UseIt({ id, story, slides }: Props) {
  const { base, history } = useAtlasStore()
  const [said, say] = useState('')
  const [link, setLink] = useState<{ readonly of: Story; readonly address: string } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const lacking = lackingOf(story)
  const keepFile = async () => {
    say(words('ways.saved', { file: await saveStory(story) }))
  }
  const makeLink = async () => {
    try {
      const address = history.root + storyPath(ownStoryId) + (await fragmentOfStory(story))
      if (address.length > linkLimit) {
        setLink(null)
        return say(words('ways.link.long', { count: address.length, limit: linkLimit }))
      }
      setLink({ of: story, address })
      // The field shows it in the next frame.
      await new Promise(requestAnimationFrame)
      const isCopied = field.current !== null && (await copy(field.current))
      say(isCopied ? words('ways.link.copied', { count: address.length }) : words('ways.link.selected'))
    } catch (error) {
      console.warn('The link could not be made:', error)
      say(words('ways.link.failed'))
    }
  }
  const [asked, holding] = useOwnAddress(id, story)
  const own = base + storyPath(ownStoryId)
  return (
    <Section heading={words('ways.heading')}>
      {story.scenes.length > 0 && (
        <p className="ways">
          <a className="strong" href={`${own}${asked}${holding}`}>
            {words('ways.present')}
          </a>
          <a href={`${own}${asked ? `${asked}&speaker` : '?speaker'}${holding}`} target="_blank" rel="noopener">
            {words('ways.speaker')}
          </a>
        </p>
      )}
      <div className="choices">
        <button type="button" onClick={() => void keepFile()}>
          {words('ways.file')}
        </button>
        {story.scenes.length > 0 && (
          <button type="button" onClick={() => void makeLink()}>
            {words('ways.link')}
          </button>
        )}
      </div>
      {story.scenes.length > 0 && slides}
      {link && link.of === story && (
        <>
          <input
            ref={field}
            readOnly
            value={link.address}
            aria-label={words('ways.link.address')}
            onFocus={({ target }) => target.select()}
          />
          <p className="note">{words('ways.linkLead')}</p>
        </>
      )}
      <p role="status" className="note">
        {said}
      </p>
      {lacking.length > 0 && story.scenes.length > 0 && (
        <p className="note">{words('ways.lacking', { parts: lacking.join(', ') })}</p>
      )}
    </Section>
  )
}

/** The query and the fragment by which it is shown: what the device has not taken travels in the address. */
function useOwnAddress(id: string, story: Story): readonly [query: string, fragment: string] {
  const { state } = useShelf()
  const isKept = state.keeping === 'kept'
  const [fragment, setFragment] = useState('')
  useEffect(() => {
    if (!isKept) void fragmentOfStory(story).then(setFragment, () => undefined)
  }, [isKept, story])
  return isKept ? [`?kept=${id}`, ''] : ['', fragment]
}

/** What is still empty, in words. */
function lackingOf({ title, lead, scenes }: Story): readonly string[] {
  const uncaptioned = scenes.filter(({ caption }) => caption.trim() === '').length
  return [
    ...(title.trim() === '' ? [words('ways.lacking.title')] : []),
    ...(lead.trim() === '' ? [words('ways.lacking.lead')] : []),
    ...(uncaptioned > 0 ? [words('ways.lacking.captions', { count: uncaptioned })] : []),
  ]
}
