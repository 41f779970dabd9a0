import { describe, expect, it } from 'vitest'
import { anchorOf } from './anchor.ts'

const textAt = (text: string, words: string, after?: string): string | null => {
  const anchor = anchorOf(text, words, after)
  return anchor.kind === 'found' ? text.slice(anchor.start, anchor.end) : null
}

describe('words in a text', () => {
  it('are found where they stand, in UTF-16 code units', () => {
    expect(anchorOf('A 😀 then “so”.', '“so”')).toEqual({ kind: 'found', start: 10, end: 14 })
  })

  it('are the text’s own, composed or not', () => {
    const decomposed = 'Türkiye, Erdoğan and İki Sahil'.normalize('NFD')
    expect(textAt(`They say: ${decomposed}.`, 'Erdoğan and İki')).toBe('Erdoğan and İki'.normalize('NFD'))
    expect(textAt('They say: Erdoğan.', 'Erdoğan'.normalize('NFD'))).toBe('Erdoğan')
  })

  it('run over the text’s line ends, of either kind', () => {
    expect(textAt('One.\r\nTwo. Three.', 'One.\nTwo.')).toBe('One.\r\nTwo.')
  })

  it('do not begin or end inside a letter', () => {
    expect(anchorOf('cafe\u0301 noir', 'cafe').kind).toBe('absent')
    expect(anchorOf('cafe\u0301 noir', 'caf').kind).toBe('found')
  })

  it('that stand twice are ambiguous, and `after` says which', () => {
    const text = 'We wait. They wait. We wait.'
    expect(anchorOf(text, 'We wait.')).toEqual({ kind: 'ambiguous', count: 2 })
    expect(anchorOf(text, 'We wait.', 'They wait.')).toEqual({ kind: 'found', start: 20, end: 28 })
    expect(anchorOf(text, 'We wait.', 'Nobody')).toEqual({ kind: 'after-absent' })
  })

  it('that overlap themselves are ambiguous', () => {
    expect(anchorOf('no no no', 'no no')).toEqual({ kind: 'ambiguous', count: 2 })
  })

  it.each([
    [
      'It is "so" - he said',
      'only quotation marks, dashes, spaces or capitals differ; the text has: It is “so” — he said',
    ],
    ['It is “so” — she said', ''],
    ['he said on and on', ''],
    ['It is “so” — he did', 'the text has them as far as "It is “so” — he"'],
  ])('%s', (words, hint) => {
    const expected = words.includes('she') ? 'the text has them as far as "It is “so” —"' : hint
    expect(anchorOf('Well. It is “so” — he said.', words)).toEqual({ kind: 'absent', hint: expected })
  })
})
