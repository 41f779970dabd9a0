/** The scenes of a story as text: all of them to read, or the one that is shown. */
import type { ReactNode } from 'react'
import type { StatementId } from '../domain/ids.ts'
import type { Scene, Story } from '../domain/story.ts'
import { useAtlasStore } from '../store/context.ts'
import { factsOf } from './facts.ts'
import { words } from './words.ts'

interface Props {
  readonly story: Story
  /** 0: the cover; then the scenes, from 1. */
  readonly at: number
  /** A statement with its voice and source. */
  readonly quote: (id: StatementId) => ReactNode
  /** Whether whoever made it is a stranger to the atlas. */
  readonly isForeign: boolean
  /** Where a copy of it can be changed, if it is a stranger's. */
  readonly copyAt?: string | undefined
}

export function Scenes({ story, at, quote, isForeign, copyAt }: Props) {
  const { title, lead, age, minutes, scenes } = story
  const facts = factsOf({ age, minutes, sceneCount: scenes.length })
  return (
    <>
      <section id="cover" className="scene cover" data-current={at === 0 ? '' : undefined}>
        <h1 tabIndex={-1}>{title || words('story.untitled')}</h1>
        {lead !== '' && <p className="caption">{lead}</p>}
        <p className="facts">{facts.join(' · ')}</p>
        {isForeign && <p className="facts">{words('story.presenter')}</p>}
        {copyAt !== undefined && (
          <p className="evidence">
            <a href={copyAt}>{words('story.copy')}</a>
          </p>
        )}
      </section>
      {scenes.map((scene, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a scene is its place in the story
        <SceneText key={index} scene={scene} number={index + 1} count={scenes.length} at={at} quote={quote} />
      ))}
    </>
  )
}

interface SceneProps extends Pick<Props, 'at' | 'quote'> {
  readonly scene: Scene
  readonly number: number
  readonly count: number
}

function SceneText({ scene, number, count, at, quote }: SceneProps) {
  const { base } = useAtlasStore()
  const { title, caption, question } = scene
  return (
    <section
      id={String(number)}
      className="scene"
      aria-labelledby={`title-${number}`}
      data-current={at === number ? '' : undefined}
    >
      <p className="count">{words('story.count', { number, count })}</p>
      <h2 id={`title-${number}`} tabIndex={-1}>
        {title || words('story.number', { number })}
      </h2>
      {caption !== '' && <p className="caption">{caption}</p>}
      {scene.quote !== undefined && quote(scene.quote)}
      {question && (
        <details className="question">
          <summary>{question.ask}</summary>
          <p>{question.answer}</p>
        </details>
      )}
      <p className="evidence">
        <a href={base + scene.at} target="_blank" rel="noopener">
          {words('story.evidence')} <span aria-hidden="true">↗</span>
        </a>
      </p>
    </section>
  )
}
