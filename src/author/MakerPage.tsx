/** The page on which a reader makes stories: those that are on the device, one of them open, and ways to begin another. */
import { useState, type ReactNode } from 'react'
import type { Story, StoryBrief } from '../domain/story.ts'
import { toolPath } from '../domain/tool.ts'
import { useAtlasStore } from '../store/context.ts'
import { save } from '../take/save.ts'
import { useInBrowser } from '../ui/useInBrowser.ts'
import { emptyStory } from './edit.ts'
import { storyInFile } from './file.ts'
import { FromLink } from './FromLink.tsx'
import type { SceneWords } from './sceneOf.ts'
import type { Draw } from './ScenePicture.tsx'
import type { Kept } from './shelf.ts'
import { StoryEditor } from './StoryEditor.tsx'
import { Faults } from './Faults.tsx'
import { readIn, useShelf } from './useShelf.ts'
import { words } from './words.ts'
import './author.css'

interface Props {
  /** Those that come with the atlas, to begin with a copy of one. */
  readonly stories: readonly StoryBrief[]
  readonly parts: MakerParts
}

/** What is made elsewhere: words by the page, pictures by the map. */
export interface MakerParts extends SceneWords {
  readonly draw: Draw
  /** What makes slides of a story. */
  readonly slides: (story: Story) => ReactNode
}

export function MakerPage({ stories, parts }: Props) {
  const { base } = useAtlasStore()
  // Nothing of it is made at build, as it shows what is on the reader's device.
  const isHere = useInBrowser()
  return (
    <>
      <h1>{words('mine.title')}</h1>
      <p className="lead">{words('mine.lead')}</p>
      <noscript>
        <p>
          {words('mine.noScript')} <a href={base + toolPath('stories')}>{words('own.stories')}</a>
        </p>
      </noscript>
      {isHere && <Maker stories={stories} parts={parts} />}
    </>
  )
}

/** What the last press came to; a file that is refused leaves all as it was. */
interface Told {
  readonly text: string
  readonly faults?: readonly string[]
  readonly undo?: () => void
}

function Maker({ stories, parts }: Props) {
  const { shelf, state } = useShelf()
  const { atlas } = useAtlasStore()
  const [told, tell] = useState<Told>({ text: '' })
  const open = state.stories.find(({ id }) => id === state.hand) ?? null
  const begin = (story: Story, text: string) => {
    shelf.begin(story)
    tell({ text })
  }
  const openFile = async (file: File) => {
    const read = await storyInFile(file, readIn(atlas))
    if ('story' in read) return begin(read.story, words('mine.opened', { title: titleOf(read.story) }))
    tell({ text: words('mine.refused', { file: file.name }), faults: read.faults })
  }
  const remove = (kept: Kept) => {
    shelf.remove(kept.id)
    const title = 'story' in kept ? titleOf(kept.story) : words('mine.untitled')
    const undo = 'story' in kept ? () => begin(kept.story, '') : undefined
    tell({ text: words('mine.removed', { title }), ...(undo && { undo }) })
  }
  return (
    <div className="maker">
      <FromLink take={(story) => begin(story, words('mine.copied', { title: titleOf(story) }))} />
      {state.stories.length > 0 && (
        <nav className="kept-stories" aria-label={words('mine.stories')}>
          <ul>
            {state.stories.map((kept) => (
              <li key={kept.id}>
                <button
                  type="button"
                  aria-pressed={kept.id === state.hand}
                  onClick={() => {
                    shelf.takeInHand(kept.id)
                    tell({ text: '' })
                  }}
                >
                  {'story' in kept ? titleOf(kept.story) : words('mine.untitled')}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Ways stories={stories} begin={begin} openFile={openFile} tell={tell} />
      <div role="status" className="told">
        {told.text && (
          <p>
            {told.text}{' '}
            {told.undo && (
              <button type="button" onClick={told.undo}>
                {words('mine.undo')}
              </button>
            )}
          </p>
        )}
        {told.faults && <Faults faults={told.faults} />}
      </div>
      {state.stories.length === 0 && (
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{words(step)}</li>
          ))}
        </ol>
      )}
      {open && 'story' in open && (
        <StoryEditor key={open.id} id={open.id} story={open.story} parts={parts} remove={() => remove(open)} />
      )}
      {open && 'faults' in open && <Unreadable kept={open} remove={() => remove(open)} />}
    </div>
  )
}

const steps = ['mine.step.begin', 'mine.step.add', 'mine.step.present'] as const

function titleOf({ title }: Story): string {
  return title || words('mine.untitled')
}

interface WaysProps {
  readonly stories: readonly StoryBrief[]
  readonly begin: (story: Story, text: string) => void
  readonly openFile: (file: File) => Promise<void>
  readonly tell: (told: Told) => void
}

/** The ways to a story: empty, out of a file, as a copy of one that comes with the atlas. */
function Ways({ stories, begin, openFile, tell }: WaysProps) {
  const { base, version, files } = useAtlasStore()
  const [source, setSource] = useState(stories[0]?.id ?? '')
  const copy = async ({ id, title }: StoryBrief) => {
    try {
      const response = await files.fetch(`${base}stories/${id}.json?${version}`)
      if (!response.ok) throw new Error(`The host answered ${response.status}`)
      begin((await response.json()) as Story, words('mine.copied', { title }))
    } catch (error) {
      console.warn('A story could not be copied:', error)
      tell({ text: words('mine.copyFailed', { title }) })
    }
  }
  return (
    <div className="ways-in">
      <button type="button" onClick={() => begin(emptyStory, '')}>
        {words('mine.begin')}
      </button>
      <label className="file" title={words('mine.openLead')}>
        {words('mine.open')}
        <input
          type="file"
          accept=".yaml,.yml,application/yaml"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void openFile(file).finally(() => (target.value = ''))
          }}
        />
      </label>
      <form
        className="copy"
        onSubmit={(event) => {
          event.preventDefault()
          const chosen = stories.find(({ id }) => id === source)
          if (chosen) void copy(chosen)
        }}
      >
        <label htmlFor="source">{words('mine.copy')}</label>
        <select id="source" value={source} onChange={({ target }) => setSource(target.value)}>
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button type="submit">{words('mine.copy.do')}</button>
      </form>
    </div>
  )
}

/** One of an earlier or a later version, or one that something else has written over. */
function Unreadable({ kept, remove }: { readonly kept: Extract<Kept, { text: string }>; readonly remove: () => void }) {
  return (
    <section className="unreadable">
      <p>{words('mine.unreadable')}</p>
      <Faults faults={kept.faults.map(({ message }) => message)} />
      <div className="choices">
        <button type="button" onClick={() => save(`story-${kept.id}.json`, kept.text, 'application/json')}>
          {words('mine.unreadable.save')}
        </button>
        <button type="button" onClick={remove}>
          {words('mine.remove')}
        </button>
      </div>
    </section>
  )
}
