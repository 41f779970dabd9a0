import { describe, expect, it } from 'vitest'
import { accordOf, comparisonsOf, isFromOthersAlone, saidOfBoth } from './accord.ts'
import type { Evidence, Position } from './position.ts'
import { sampleSummary } from './sample.ts'
import type { Take } from './statement.ts'

const position = (who: string, topic: string, stance: string, ...evidence: readonly Evidence[]): Position => ({
  who,
  topic,
  stance,
  evidence,
  since: null,
  latest: null,
})
const held = (...stances: readonly string[]) => stances.map((stance) => position('IRN', 'forces', stance))

describe('two countries', () => {
  it.each([
    ['agree', held('opposes'), held('opposes')],
    ['in-part', held('supports', 'conditional'), held('supports')],
    ['in-part', held('supports'), held('conditional', 'supports')],
    ['in-part', held('supports', 'conditional'), held('conditional', 'opposes')],
    // Each of the two has also said what the other's other stance is not.
    ['in-part', held('supports', 'conditional'), held('supports', 'conditional')],
    ['differ', held('supports'), held('opposes')],
    ['differ', held('supports', 'conditional'), held('opposes')],
    ['one-silent', held('supports'), []],
    ['one-silent', [], held('supports', 'opposes')],
    ['both-silent', [], []],
  ] as const)('%s', (accord, one, other) => {
    expect(accordOf(one, other)).toBe(accord)
  })

  it('are compared on every topic in its order, whoever else has a stance', () => {
    const positions = [
      position('RUS', 'forces', 'opposes'),
      position('IRN', 'forces', 'opposes'),
      position('TUR', 'club', 'supports'),
      position('IRN', 'club', 'supports'),
    ]
    const found = comparisonsOf([{ id: 'club' }, { id: 'forces' }, { id: 'sea' }], positions, ['IRN', 'RUS'])
    expect(found.map(({ topic, accord }) => `${topic}: ${accord}`)).toEqual([
      'club: one-silent',
      'forces: agree',
      'sea: both-silent',
    ])
    expect(found[1]?.positions).toEqual([[positions[1]], [positions[0]]])
  })
})

describe('a statement is said of both', () => {
  const statement = (id: string, ...takes: readonly Take[]) => sampleSummary(id, takes)
  const take = (who: string, stance: string, topic = 'forces'): Take => ({ who, topic, stance })

  it('where it gives the two one stance on that topic', () => {
    const statements = [
      statement('both', take('RUS', 'opposes'), take('IRN', 'opposes')),
      statement('apart', take('IRN', 'opposes'), take('RUS', 'supports')),
      statement('one', take('IRN', 'opposes')),
      statement('other topic', take('IRN', 'opposes', 'club'), take('RUS', 'opposes', 'club')),
      statement('across', take('IRN', 'opposes'), take('RUS', 'opposes', 'club')),
    ]
    expect(saidOfBoth(statements, 'forces', ['IRN', 'RUS']).map(({ id }) => id)).toEqual(['both'])
  })
})

describe('a stance is from others alone', () => {
  const evidence = (...grounds: readonly Evidence['ground'][]) =>
    position(
      'RUS',
      'forces',
      'opposes',
      ...grounds.map((ground): Evidence => ({ ground, count: 0, since: null, statements: [] })),
    )

  it.each([
    [true, evidence('attributed')],
    [true, evidence('attributed', 'article')],
    [false, evidence('own-summary', 'attributed')],
    [false, evidence('own-words')],
  ])('%s', (isAlone, held) => {
    expect(isFromOthersAlone(held)).toBe(isAlone)
  })
})
