/** One story, open to be changed: what it is about, its scenes in their order, and what can be done with it. */
import { useRef, useState } from 'react'
import { storyLimits, type Scene, type Story } from '../domain/story.ts'
import { Section } from '../ui/Section.tsx'
import { AddScene } from './AddScene.tsx'
import { withoutScene, withScene, withSceneChanged, withSceneMoved } from './edit.ts'
import { LinesField, NumberField, TextField } from './fields.tsx'
import { SceneEditor } from './SceneEditor.tsx'
import type { MakerParts } from './MakerPage.tsx'
import { Unkept } from './Unkept.tsx'
import { UseIt } from './UseIt.tsx'
import { useShelf } from './useShelf.ts'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly story: Story
  readonly parts: MakerParts
  readonly remove: () => void
}

export function StoryEditor({ id, story, parts, remove }: Props) {
  const { shelf, state } = useShelf()
  const list = useRef<HTMLOListElement>(null)
  const [said, say] = useState<{ readonly text: string; readonly undo?: () => void }>({ text: '' })
  const change = (patch: Partial<Story>) => shelf.change(id, (before) => ({ ...before, ...patch }))
  const edit = (index: number, patch: Partial<Scene>) =>
    shelf.change(id, (before) => withSceneChanged(before, index, patch))
  const move = (from: number, to: number) => {
    shelf.change(id, (before) => withSceneMoved(before, from, to))
    say({ text: words('scene.moved', { number: to + 1 }) })
    // The button that was pressed goes with its scene, and so does the focus.
    const which = to < from ? '.up' : '.down'
    requestAnimationFrame(() => {
      const scene = list.current?.children[to]
      const pressed = scene?.querySelector<HTMLButtonElement>(which)
      const other = scene?.querySelector<HTMLButtonElement>('.up:enabled, .down:enabled')
      ;(pressed?.disabled ? other : pressed)?.focus()
    })
  }
  const take = (index: number) => {
    const before = story
    shelf.change(id, (now) => withoutScene(now, index))
    say({ text: words('scene.removed', { number: index + 1 }), undo: () => shelf.change(id, () => before) })
  }
  const add = (scene: Scene) => {
    shelf.change(id, (before) => withScene(before, scene))
    say({ text: words('scene.added', { title: scene.title, number: story.scenes.length + 1 }) })
  }
  return (
    <div className="editor">
      <Unkept />
      <div className="editor-story">
        <Section heading={words('story.heading')}>
          <TextField
            label={words('story.title')}
            value={story.title}
            limit={storyLimits.title}
            change={(title) => change({ title })}
          />
          <TextField
            label={words('story.lead')}
            value={story.lead}
            limit={storyLimits.lead}
            rows={3}
            change={(lead) => change({ lead })}
          />
          <details>
            <summary>{words('story.details')}</summary>
            <div className="pair">
              <NumberField
                label={words('story.age')}
                value={story.age}
                least={5}
                most={99}
                change={(age) =>
                  shelf.change(id, ({ age: _, ...rest }) => (age === undefined ? rest : { ...rest, age }))
                }
              />
              <NumberField
                label={words('story.minutes')}
                value={story.minutes}
                least={1}
                most={600}
                change={(minutes) =>
                  shelf.change(id, ({ minutes: _, ...rest }) => (minutes === undefined ? rest : { ...rest, minutes }))
                }
              />
            </div>
            <LinesField label={words('story.aims')} lines={story.aims} change={(aims) => change({ aims })} />
            <LinesField
              label={words('story.material')}
              lines={story.material}
              change={(material) => change({ material })}
            />
          </details>
        </Section>
        <UseIt id={id} story={story} slides={parts.slides(story)} />
        <p className="note">
          {state.keeping === 'kept' && words('keeping.kept')}{' '}
          <button type="button" className="quiet" onClick={remove}>
            {words('mine.remove')}
          </button>
        </p>
      </div>
      <div className="editor-scenes">
        <Section heading={words('story.scenes')}>
          {story.scenes.length === 0 && <p>{words('story.none')}</p>}
          <ol ref={list}>
            {story.scenes.map((scene, index) => (
              <SceneEditor
                // oxlint-disable-next-line react/no-array-index-key -- a scene is its place in the story
                key={index}
                scene={scene}
                index={index}
                count={story.scenes.length}
                parts={parts}
                change={(patch) => edit(index, patch)}
                move={(to) => move(index, to)}
                remove={() => take(index)}
              />
            ))}
          </ol>
          <p role="status" className="told">
            {said.text}{' '}
            {said.undo && (
              <button
                type="button"
                onClick={() => {
                  said.undo?.()
                  say({ text: '' })
                }}
              >
                {words('mine.undo')}
              </button>
            )}
          </p>
          {story.scenes.length < storyLimits.scenes ? (
            <AddScene add={add} sceneWords={parts} />
          ) : (
            <p>{words('story.full', { count: storyLimits.scenes })}</p>
          )}
        </Section>
      </div>
    </div>
  )
}
