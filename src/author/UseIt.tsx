/** What can be done with a story: presenting it, and taking it elsewhere as a file or a link. */
import { useRef, useState } from 'react'
import { ownStoryId, storyPath, type Story } from '../domain/story.ts'
import { useAtlasStore } from '../store/context.ts'
import { copy, save } from '../take/save.ts'
import { Section } from '../ui/Section.tsx'
import { fileNameOf, textOfStory } from './file.ts'
import { fragmentOfStory, linkLimit } from './link.ts'
import { words } from './words.ts'

export function UseIt({ id, story }: { readonly id: string; readonly story: Story }) {
  const { base, history } = useAtlasStore()
  const [said, say] = useState('')
  const [link, setLink] = useState<{ readonly of: Story; readonly address: string } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const lacking = lackingOf(story)
  const keepFile = async () => {
    const file = fileNameOf(story)
    save(file, await textOfStory(story), 'application/yaml')
    say(words('ways.saved', { file }))
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
  const own = base + storyPath(ownStoryId)
  return (
    <Section heading={words('ways.heading')}>
      {story.scenes.length > 0 && (
        <p className="ways">
          <a className="strong" href={`${own}?kept=${id}`}>
            {words('ways.present')}
          </a>
          <a href={`${own}?kept=${id}&speaker`} target="_blank" rel="noopener">
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

/** What is still empty, in words. */
function lackingOf({ title, lead, scenes }: Story): readonly string[] {
  const uncaptioned = scenes.filter(({ caption }) => caption.trim() === '').length
  return [
    ...(title.trim() === '' ? [words('ways.lacking.title')] : []),
    ...(lead.trim() === '' ? [words('ways.lacking.lead')] : []),
    ...(uncaptioned > 0 ? [words('ways.lacking.captions', { count: uncaptioned })] : []),
  ]
}
