import { expect, test } from 'vitest'
import { emptyStory, tidied, withoutScene, withScene, withSceneChanged, withSceneMoved } from './edit.ts'

const scene = (title: string) => ({ at: '', title, caption: '' })
const story = ['a', 'b', 'c'].map(scene).reduce(withScene, emptyStory)
const order = ({ scenes }: typeof story) => scenes.map(({ title }) => title).join('')

test('a scene moves to any place there is, and no farther', () => {
  expect(order(withSceneMoved(story, 0, 2))).toBe('bca')
  expect(order(withSceneMoved(story, 2, 0))).toBe('cab')
  expect(order(withSceneMoved(story, 1, 9))).toBe('acb')
  expect(order(withSceneMoved(story, 1, -9))).toBe('bac')
  expect(withSceneMoved(story, 7, 0)).toBe(story)
})

test('a scene is changed or taken out, and the others stay as they are', () => {
  const changed = withSceneChanged(story, 1, { caption: 'Look' })
  expect(changed.scenes[1]).toEqual({ at: '', title: 'b', caption: 'Look' })
  expect(changed.scenes[0]).toBe(story.scenes[0])
  expect(order(withoutScene(story, 1))).toBe('ac')
})

test('what is left empty does not stand in the file', () => {
  const made = withSceneChanged({ ...story, aims: ['Read', ' ', ''] }, 0, {
    quote: '',
    notes: '',
    question: { ask: '', answer: '' },
  })
  expect(tidied(made)).toEqual({ title: '', lead: '', aims: ['Read'], scenes: story.scenes })
  expect(tidied(withSceneChanged(story, 0, { question: { ask: 'Who?', answer: '' } })).scenes?.[0]).toEqual({
    ...scene('a'),
    question: { ask: 'Who?', answer: '' },
  })
})
