/** One scene of a story that is made: what it shows, its words, and its place among the others. */
import { useEffect, useId, useState } from 'react'
import type { Statement } from '../domain/statement.ts'
import { storyLimits, viewOfScene, type Scene } from '../domain/story.ts'
import { subjectKey } from '../domain/view.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { need } from '../store/store.ts'
import { TextField } from './fields.tsx'
import type { MakerParts } from './MakerPage.tsx'
import type { SceneWords } from './sceneOf.ts'
import { ScenePicture } from './ScenePicture.tsx'
import { words } from './words.ts'

interface Props {
  readonly scene: Scene
  readonly index: number
  readonly count: number
  readonly parts: MakerParts
  readonly change: (patch: Partial<Scene>) => void
  /** To an index. */
  readonly move: (to: number) => void
  readonly remove: () => void
}

export function SceneEditor({ scene, index, count, parts, change, move, remove }: Props) {
  const { atlas, base } = useAtlasStore()
  const heading = useId()
  const number = index + 1
  const view = viewOfScene(scene, existsIn(atlas))
  const records = useAtlas((state) => state.records)
  const isAbsent = useAtlas(({ missing }) => missing.get(subjectKey(view.subject)) === 'absent')
  const { ask = '', answer = '' } = scene.question ?? {}
  const setQuestion = (question: { readonly ask: string; readonly answer: string }) => change({ question })
  return (
    <li className="scene-card" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{words('scene.name', { number, title: scene.title || words('scene.untitled') })}</h3>
        <div className="scene-buttons">
          <button
            type="button"
            className="up"
            disabled={index === 0}
            aria-label={words('scene.up', { number })}
            title={words('scene.up', { number })}
            onClick={() => move(index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="down"
            disabled={number === count}
            aria-label={words('scene.down', { number })}
            title={words('scene.down', { number })}
            onClick={() => move(index + 1)}
          >
            ↓
          </button>
          <button
            type="button"
            aria-label={words('scene.remove', { number })}
            title={words('scene.remove', { number })}
            onClick={remove}
          >
            ×
          </button>
        </div>
      </header>
      <p className="shows">
        {words('scene.shows')}{' '}
        <a href={base + scene.at} target="_blank" rel="noopener">
          {parts.nameOf(atlas, { records, view })}
          {view.date !== null && `, ${view.date}`}
        </a>
      </p>
      {isAbsent && <p className="fault">{words('scene.unknown')}</p>}
      <ScenePicture at={scene.at} draw={parts.draw} />
      <TextField
        label={words('scene.title')}
        value={scene.title}
        limit={storyLimits.title}
        change={(title) => change({ title })}
      />
      <TextField
        label={words('scene.caption')}
        value={scene.caption}
        limit={storyLimits.caption}
        rows={3}
        change={(caption) => change({ caption })}
      />
      <QuoteChoice scene={scene} sceneWords={parts} change={change} />
      <details>
        <summary>{words('scene.more')}</summary>
        <TextField
          label={words('scene.notes')}
          value={scene.notes ?? ''}
          limit={storyLimits.notes}
          rows={4}
          change={(notes) => change({ notes })}
        />
        <TextField
          label={words('scene.ask')}
          value={ask}
          limit={storyLimits.question}
          rows={2}
          change={(asked) => setQuestion({ ask: asked, answer })}
        />
        <TextField
          label={words('scene.answer')}
          value={answer}
          limit={storyLimits.question}
          rows={2}
          change={(answered) => setQuestion({ ask, answer: answered })}
        />
      </details>
    </li>
  )
}

/** One of the statements that the scene's own page has, or the one that came with the scene. */
function QuoteChoice({
  scene,
  sceneWords,
  change,
}: Pick<Props, 'scene' | 'change'> & { readonly sceneWords: SceneWords }) {
  const store = useAtlasStore()
  const { atlas } = store
  const records = useAtlas((state) => state.records)
  const [statements, setStatements] = useState<readonly Statement[]>([])
  const { at } = scene
  const quote = scene.quote || undefined
  useEffect(() => {
    let isCurrent = true
    const gather = async () => {
      const { subject } = viewOfScene({ at }, existsIn(atlas))
      if (subject.kind === 'not-found') return
      // Who the speakers are comes with the records, and which statements are the page's own with its bag.
      const [bag] = await Promise.all([
        store.fetchShard(subjectKey(subject)),
        need(store, subject),
        quote === undefined ? undefined : need(store, { kind: 'statement', id: quote }),
      ])
      if (isCurrent) setStatements(bag?.statements ?? [])
    }
    gather().catch((error: unknown) => console.warn('The statements could not be fetched:', error))
    return () => {
      isCurrent = false
    }
  }, [store, atlas, at, quote])
  const own = quote === undefined ? undefined : records.statements.get(quote)
  const listed = own && statements.every(({ id }) => id !== own.id) ? [own, ...statements] : statements
  if (listed.length === 0 && quote === undefined) return null
  return (
    <label>
      {words('scene.quote')}
      <select value={quote ?? ''} onChange={({ target }) => change({ quote: target.value })}>
        <option value="">{words('scene.quote.none')}</option>
        {quote !== undefined && !own && <option value={quote}>{quote}</option>}
        {listed.map((statement) => (
          <option key={statement.id} value={statement.id}>
            {sceneWords.speakerOf(atlas, records, statement)}: {statement.words}
          </option>
        ))}
      </select>
    </label>
  )
}
