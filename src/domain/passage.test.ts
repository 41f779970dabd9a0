import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './passage.ts'
import type { Quote } from './statement.ts'

const text = 'First one. Second one.\n\n  • A point.  \nEnd'

function quote(words: string): Quote {
  const start = text.indexOf(words)
  return {
    kind: 'quote',
    id: words,
    article: 'a',
    voice: 'editorial',
    words,
    anchor: { start, end: start + words.length },
    before: '',
    after: '',
    speaker: { kind: 'article' },
    mentions: [],
    takes: [],
    date: null,
  }
}

const full = { text: [{ start: 0, text }] }
const shown = (quotes: readonly Quote[], article = full) =>
  paragraphsOf(article, quotes).map(({ runs }) => runs.map((run) => [run.text, run.quotes.map(({ id }) => id)]))

describe('paragraphsOf', () => {
  it('cuts a text into its lines and these into plain and quoted runs', () => {
    expect(shown([quote('Second one.'), quote('A point.')])).toEqual([
      [
        ['First one. ', []],
        ['Second one.', ['Second one.']],
      ],
      [
        ['• ', []],
        ['A point.', ['A point.']],
      ],
      [['End', []]],
    ])
  })

  it('gives a run to both statements where they overlap', () => {
    expect(shown([quote('First one. Second'), quote('Second one.')])[0]).toEqual([
      ['First one. ', ['First one. Second']],
      ['Second', ['First one. Second', 'Second one.']],
      [' one.', ['Second one.']],
    ])
  })

  it('places excerpts where they stand in the whole text', () => {
    const excerpt = { text: [{ start: 11, text: 'Second one.' }] }
    expect(shown([quote('Second one.')], excerpt)).toEqual([[['Second one.', ['Second one.']]]])
  })
})
