import { describe, expect, it } from 'vitest'
import { comparisonsOf } from '../../domain/accord.ts'
import { emptyAtlas } from '../../domain/atlas.ts'
import type { PositionBrief } from '../../domain/position.ts'
import { pairInWords } from './pairInWords.ts'

const topics = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const on = (topic: string, who: string, ...stances: readonly string[]): readonly PositionBrief[] =>
  stances.map((stance) => ({ who, topic, stance, evidence: [], since: null, latest: null }))
const said = (...positions: readonly (readonly PositionBrief[])[]) =>
  pairInWords(emptyAtlas, ['IRN', 'RUS'], comparisonsOf(topics, positions.flat(), ['IRN', 'RUS']))

describe('two countries in one sentence', () => {
  it('counts what there is, and says of whom nothing is found', () => {
    expect(
      said(
        on('a', 'IRN', 'supports'),
        on('a', 'RUS', 'supports'),
        on('b', 'IRN', 'opposes'),
        on('c', 'RUS', 'opposes'),
      ),
    ).toBe(
      'IRN and RUS on 4 questions: they agree on 1; on 1 a stance is found of IRN alone; on 1 a stance is found of RUS alone; on 1 a stance is found of neither.',
    )
  })

  it('tells agreement in part from difference', () => {
    expect(
      said(
        on('a', 'IRN', 'supports', 'conditional'),
        on('a', 'RUS', 'supports'),
        ...['b', 'c', 'd'].flatMap((topic) => [on(topic, 'IRN', 'supports'), on(topic, 'RUS', 'opposes')]),
      ),
    ).toBe('IRN and RUS on 4 questions: they agree in part on 1; they differ on 3.')
  })
})
