import { expect, test } from 'vitest'
import { storyFrom, type Story } from '../domain/story.ts'
import { emptyStory } from './edit.ts'
import { fragmentOfStory, storyInFragment, storyPartOf } from './link.ts'

const read = (data: unknown) =>
  storyFrom(data, { exists: ({ kind }) => kind !== 'not-found', hasStatement: () => true }, { isUnfinished: true })
const story: Story = {
  ...emptyStory,
  title: 'Հարավային Կովкас “3+3” <b>',
  lead: 'قفقاز',
  minutes: 10,
  aims: ['Read'],
  scenes: [{ at: 'country/IRN/?date=2019', title: 'Iran', caption: 'Look', notes: 'Say\nit', quote: 'said' }],
}

async function packed(data: unknown): Promise<string> {
  return fragmentOfStory(data as Story)
}

test('a story comes out of its link as it went in, whatever scene follows', async () => {
  const fragment = await fragmentOfStory(story)
  expect(fragment).toMatch(/^#story=[\w-]+$/)
  expect(await storyInFragment(fragment, read)).toEqual({ story, whole: fragment })
  expect(storyPartOf(`${fragment}/3`)).toEqual({ whole: fragment, rest: '/3' })
})

test('a fragment that is a scene or a place holds no story', async () => {
  for (const fragment of ['', '#3', '#meeting-1', '#/story/own/'])
    expect(await storyInFragment(fragment, read)).toBeNull()
})

test('one that was cut, is nonsense, or holds more than any story is refused in a sentence', async () => {
  const fragment = await fragmentOfStory(story)
  const bomb = await packed({ ...story, lead: 'x'.repeat(50_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  for (const broken of [fragment.slice(0, -9), '#story=', '#story=AAAA', bomb])
    expect(await storyInFragment(broken, read)).toEqual({ faults: [expect.stringContaining('the address was cut')] })
})

test('what is no story says why, scene by scene, and is not taken', async () => {
  const scenes = [
    { at: '', title: 'x', caption: '' },
    { at: 'https://elsewhere.example/', title: 7, caption: '' },
  ]
  expect(await storyInFragment(await packed({ ...story, scenes }), read)).toEqual({
    faults: [
      expect.stringMatching(/^scenes › 2 › at › the atlas has no page/),
      expect.stringMatching(/^scenes › 2 › title › "title" must be text/),
    ],
  })
})
