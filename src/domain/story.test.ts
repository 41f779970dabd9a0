import { describe, expect, it } from 'vitest'
import { storyFrom, storyLimits, viewOfScene } from './story.ts'

const known = {
  exists: ({ kind }: { kind: string }) => kind !== 'not-found',
  hasStatement: (id: string) => id === 'said',
}
const scene = { at: 'country/IRN/?date=2019', title: 'Scene', caption: 'Caption' }
const story = { title: 'Story', lead: 'Lead', scenes: [scene] }
const faultsOf = (data: unknown) => {
  const read = storyFrom(data, known)
  return 'faults' in read ? read.faults.map(({ path, message }) => `${path.join('.')}: ${message}`) : []
}

describe('a story', () => {
  it('is taken with all that it holds', () => {
    const whole = {
      ...story,
      age: 14,
      minutes: 10,
      aims: ['Read'],
      material: ['Paper'],
      scenes: [scene, { ...scene, at: '', quote: 'said', notes: 'Say it', question: { ask: 'Who?', answer: 'They' } }],
    }
    expect(storyFrom(whole, known)).toEqual({ story: whole })
  })

  it('takes words as words, markup too', () => {
    const read = storyFrom({ ...story, title: '<script>alert(1)</script>' }, known)
    expect(read).toMatchObject({ story: { title: '<script>alert(1)</script>' } })
  })
})

describe('a story that somebody is still at', () => {
  const read = (data: unknown) => storyFrom(data, known, { isUnfinished: true })

  it('may lack words and scenes', () => {
    expect(read({ title: '', lead: '', scenes: [] })).toMatchObject({ story: { title: '', lead: '', scenes: [] } })
    expect(read({ scenes: [{ at: '', quote: '', question: { ask: 'Who?' } }] })).toEqual({
      story: {
        title: '',
        lead: '',
        aims: [],
        material: [],
        scenes: [{ at: '', title: '', caption: '', question: { ask: 'Who?', answer: '' } }],
      },
    })
  })

  it('is held to all else', () => {
    const scenes = [{ title: 'x' }, { at: null }, { at: 'https://elsewhere.example/' }, { at: '', quote: 'unsaid' }]
    expect(read({ title: 7, colour: 'red', scenes })).toMatchObject({
      faults: [
        { path: ['colour'] },
        { path: ['title'] },
        { path: ['scenes', 0, 'at'] },
        { path: ['scenes', 1, 'at'] },
        { path: ['scenes', 2, 'at'] },
        { path: ['scenes', 3, 'quote'] },
      ],
    })
  })
})

describe('what is wrong is told all at once', () => {
  it('where nothing is a story', () => {
    for (const nothing of [null, 7, 'x', [], () => 1]) expect(faultsOf(nothing)[0]).toContain('a mapping of keys')
    expect(faultsOf({})).toHaveLength(3)
  })

  it('where a key is missing, unknown or of another type', () => {
    const faults = faultsOf({
      ...story,
      lead: 7,
      age: 'old',
      colour: 'red',
      aims: 'one',
      scenes: [{ at: 'country/IRN/' }],
    })
    expect(faults).toEqual(
      [
        expect.stringContaining('unknown key "colour"'),
        expect.stringContaining('"lead" must be text'),
        expect.stringContaining('"age" must be a number'),
        expect.stringContaining('"aims" must be a list'),
        'scenes.0.title: "title" is missing',
        'scenes.0.caption: "caption" is missing',
      ].toSorted((a, b) => faults.indexOf(a as string) - faults.indexOf(b as string)),
    )
  })

  it('where there is more than a story may hold', () => {
    const many = Array.from({ length: 10_000 }, () => scene)
    expect(faultsOf({ ...story, scenes: many })).toEqual([
      `scenes: "scenes" has 10000 items: ${storyLimits.scenes} is the most`,
    ])
    expect(faultsOf({ ...story, title: 'x'.repeat(91) })).toEqual(['title: "title" has 91 letters: 90 is the most'])
    expect(faultsOf({ ...story, scenes: [] })).toEqual(['scenes: a story has at least one scene'])
  })

  it('where a scene leads elsewhere', () => {
    for (const at of [
      'https://elsewhere.example/country/IRN/',
      '//elsewhere.example/country/IRN/',
      'javascript:alert(1)',
      '../../country/IRN/',
      'country\\IRN',
      '/country/IRN/',
    ])
      expect(faultsOf({ ...story, scenes: [{ ...scene, at }] })).toHaveLength(1)
  })

  it('where nobody said what it quotes', () => {
    expect(faultsOf({ ...story, scenes: [{ ...scene, quote: 'nothing' }] })).toEqual([
      'scenes.0.quote: no statement is called "nothing"',
    ])
  })
})

it('the view of a scene is that of its address, without its fragment', () => {
  expect(viewOfScene({ at: 'country/IRN/?date=2019#x' }, known.exists)).toMatchObject({
    subject: { kind: 'country', id: 'IRN' },
    date: '2019',
  })
})
