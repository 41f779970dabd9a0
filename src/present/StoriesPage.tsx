/** The stories that come with the atlas, for who wants to present one. */
import type { ComponentType } from 'react'
import { handoutPath, storyPath, type StoryBrief } from '../domain/story.ts'
import { useAtlasStore } from '../store/context.ts'
import { factsOf } from './facts.ts'
import { words } from './words.ts'

interface Props {
  readonly stories: readonly StoryBrief[]
  /** What makes slides of one. */
  readonly Slides: ComponentType<{ readonly story: StoryBrief }>
}

export function StoriesPage({ stories, Slides }: Props) {
  return (
    <>
      <h1>{words('stories.title')}</h1>
      <p className="lead">{words('stories.lead')}</p>
      <p>{words('stories.how')}</p>
      <ul className="stories">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryEntry story={story} Slides={Slides} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface EntryProps extends Pick<Props, 'Slides'> {
  readonly story: StoryBrief
}

function StoryEntry({ story, Slides }: EntryProps) {
  const { id, title, lead, age, minutes, sceneCount } = story
  const { base } = useAtlasStore()
  const address = base + storyPath(id)
  return (
    <article aria-labelledby={id}>
      <h2 id={id}>
        <a href={address}>{title}</a>
      </h2>
      <p>{lead}</p>
      <p className="note">{factsOf({ age, minutes, sceneCount }).join(' · ')}</p>
      <p className="ways">
        <a className="strong" href={address}>
          {words('stories.present')}
        </a>
        <a href={base + handoutPath(id)}>{words('stories.handout')}</a>
        <a className="needs-script" href={`${address}?speaker`} target="_blank" rel="noopener">
          {words('stories.speaker')}
        </a>
      </p>
      <Slides story={story} />
    </article>
  )
}
