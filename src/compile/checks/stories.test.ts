import { expect, test } from 'vitest'
import { compileWith, problemsWith } from '../sample.ts'

const story = (scene: string) => `title: A story
lead: What it is about
scenes:
  - title: A scene
    caption: What is seen
    ${scene}
`

test('a sound story is there, with the statements that it quotes', () => {
  const statement = [...compileWith().shards.keys()]
    .find((key) => key.startsWith('statement/'))!
    .slice('statement/'.length)
  const { stories, rests, problems } = compileWith({
    'stories/one.yaml': story(`at: country/IRN/\n    quote: ${statement}`),
  })
  expect(problems).toEqual([])
  expect(stories.map(({ id, scenes }) => [id, scenes.length])).toEqual([['one', 1]])
  expect(rests.get('story/one')?.statements.map(({ id }) => id)).toEqual([statement])
})

test('what a scene names has to be there, and its fault is told where it stands', () => {
  const problems = (scene: string) => problemsWith({ 'stories/one.yaml': story(scene) })
  expect(problems('at: country/XXX/')).toEqual([
    'data/stories/one.yaml:6:9 the atlas has no page at "country/XXX/": write what stands behind its address, as country/IRN/',
  ])
  expect(problems('at: pair/IRN-RUS-IRN/')).toHaveLength(1)
  expect(problems('at: https://elsewhere.example/country/IRN/')).toHaveLength(1)
  expect(problems('at: country/IRN/\n    quote: nobody-said')).toEqual([
    'data/stories/one.yaml:7:12 no statement is called "nobody-said"',
  ])
  expect(problems('at: country/IRN/\n    note: Misspelt')[0]).toContain('unknown key "note"')
})
