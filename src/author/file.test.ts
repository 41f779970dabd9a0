import { describe, expect, it } from 'vitest'
import { storyFrom, type Story } from '../domain/story.ts'
import { emptyStory } from './edit.ts'
import { fileLimit, fileNameOf, storyInFile, textOfStory } from './file.ts'

const read = (data: unknown) =>
  storyFrom(data, { exists: ({ kind }) => kind !== 'not-found', hasStatement: () => true }, { isUnfinished: true })
const opened = (text: string) => storyInFile(new File([text], 'story.yaml'), read)
const story: Story = {
  ...emptyStory,
  title: 'A “title”: with a colon',
  lead: 'True',
  age: 12,
  aims: ['- read', '#not a comment'],
  scenes: [
    { at: '', title: '2019', caption: 'a\nb', question: { ask: 'Who?', answer: 'They' } },
    { at: 'country/IRN/?date=2019', title: '<script>alert(1)</script>', caption: '{{x}}', notes: ' * ' },
  ],
}

describe('a story as a file', () => {
  it('comes out as it went in', async () => {
    expect(await opened(await textOfStory(story))).toEqual({
      story: { ...story, scenes: [story.scenes[0], { ...story.scenes[1], notes: '*' }] },
    })
  })

  it('may be unfinished', async () => {
    expect(await opened(await textOfStory(emptyStory))).toEqual({ story: emptyStory })
  })

  it('is named by its title, in whatever script, or else in general', () => {
    expect(fileNameOf(story)).toBe('a-title-with-a-colon.yaml')
    expect(fileNameOf({ title: 'Կովկաս ۳+۳' })).toBe('կովկաս-۳-۳.yaml')
    expect(fileNameOf({ title: '../..' })).toBe('story.yaml')
  })
})

describe('a file of a stranger', () => {
  it('says line by line what is wrong', async () => {
    const text =
      'title: 7\nlead: x\ncolour: red\nscenes:\n  - at: https://elsewhere.example/\n    title: x\n    caption: x\n'
    const found = await opened(text)
    expect(found).toEqual({
      faults: [
        expect.stringMatching(/^line 3: unknown key "colour"/),
        expect.stringMatching(/^line 1: "title" must be text/),
        expect.stringMatching(/^line 5: the atlas has no page at "https:/),
      ],
    })
  })

  it('is not read where it is larger than any story', async () => {
    const huge = new File([new Uint8Array(fileLimit + 1)], 'huge.yaml')
    huge.arrayBuffer = () => Promise.reject(new Error('It was read'))
    expect(await storyInFile(huge, read)).toEqual({ faults: [expect.stringContaining('2 MB')] })
  })

  it('is refused in a sentence where it is no YAML, no text, or made to be too much', async () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *a, *a, *a, *a, *a]`).join('\n')}`
    for (const text of ['{', '!!js/function "x"', bomb, '['.repeat(10_000), '\0', ''])
      expect(await opened(text)).toEqual({ faults: expect.arrayContaining([expect.stringMatching(/^line \d+: ./)]) })
    const bytes = new File([new Uint8Array([0xff, 0xfe, 0x00])], 'x.yaml')
    expect(await storyInFile(bytes, read)).toEqual({ faults: [expect.stringContaining('not UTF-8')] })
  })
})
