import { describe, expect, it } from 'vitest'
import type { Actor } from '../domain/actor.ts'
import { emptyAtlas } from '../domain/atlas.ts'
import { sampleSummary } from '../domain/sample.ts'
import type { Quote, Speaker, Statement, Take, Voice } from '../domain/statement.ts'
import { noRecords } from '../store/records.ts'
import { speakerQuestions, voiceQuestions } from './ofStatements.ts'

const actors: readonly Actor[] = ['Ana', 'Bela', 'Cyrus', 'Dato', 'Ela'].map((name) => ({
  id: name.toLowerCase(),
  kind: 'person',
  name: `${name} Longname`,
  office: `Minister of Foreign Affairs of ${name}land`,
}))

function said(
  id: string,
  words: string,
  { voice = 'quoted', by = 'ana', takes = [] }: { voice?: Voice; by?: string; takes?: readonly Take[] } = {},
): Quote {
  const speaker: Speaker = voice === 'editorial' ? { kind: 'article' } : { kind: 'actor', actor: by }
  const anchor = { start: 0, end: words.length }
  return {
    kind: 'quote',
    id,
    words,
    voice,
    speaker,
    takes,
    mentions: [],
    date: null,
    article: 'a',
    anchor,
    before: '',
    after: '',
  }
}

const others = ['bela', 'cyrus', 'dato', 'ela'].map((by) => said(`of-${by}`, `We, ${by}, agree.`, { by }))

function setting(statements: readonly Statement[], disputed: readonly string[] = []) {
  const records = { ...noRecords, actors: new Map(actors.map((actor) => [actor.id, actor])) }
  return { atlas: emptyAtlas, statements, records, disputed: new Set(disputed), topics: [], seed: 'one' }
}

const askedSpeakers = (statements: readonly Statement[], disputed?: readonly string[]) =>
  speakerQuestions(setting(statements, disputed)).filter(({ id }) => !id.includes('of-'))

describe('who said it', () => {
  it('is asked of words that are quoted, with three others who speak in these statements', () => {
    const [question, ...more] = askedSpeakers([said('one', 'The door stays open.'), ...others])
    expect(more).toEqual([])
    expect(question).toMatchObject({ kind: 'speaker', right: ['ana'], proof: { kind: 'statement', statement: 'one' } })
    expect(question!.choices).toHaveLength(4)
    expect(question!.choices).toContain('ana')
  })

  it.each([
    ['where the words are reported', said('one', 'He said so.', { voice: 'reported' })],
    ['where the article says it itself', said('one', 'It is so.', { voice: 'editorial' })],
    ['where they name the speaker', said('one', 'I, Longname, say so.')],
    ['where they name the office', said('one', 'As your minister I say so.')],
    ['where they name the country', said('one', 'Analand says so.')],
    ['of a summary', { ...sampleSummary('one'), speaker: { kind: 'actor', actor: 'ana' } as const }],
  ])('is not asked %s', (_, statement) => {
    expect(askedSpeakers([statement, ...others])).toEqual([])
  })

  it('is not asked of what another source disputes, nor with too few others', () => {
    const one = said('one', 'The door stays open.')
    expect(askedSpeakers([one, ...others], ['one'])).toEqual([])
    expect(askedSpeakers([one, ...others.slice(2)])).toEqual([])
  })

  it('never offers one who has said the same', () => {
    const same = said('of-same', 'The door stays open.', { by: 'bela' })
    const [question] = askedSpeakers([said('one', 'The door stays open.'), same, ...others])
    expect(question!.choices.toSorted()).toEqual(['ana', 'cyrus', 'dato', 'ela'])
  })
})

describe('in whose words it is', () => {
  const takes = [{ who: 'IRN', topic: 'club', stance: 'supports' }]

  it.each([
    ['own', said('one', 'We do.')],
    ['told', said('one', 'He said so.', { voice: 'reported' })],
    ['told', sampleSummary('one')],
    ['article', said('one', 'It is so.', { voice: 'editorial' })],
  ])('is %s', (right, statement) => {
    expect(voiceQuestions(setting([statement]))).toMatchObject([
      { right: [right], choices: ['own', 'told', 'article'] },
    ])
  })

  it('is not asked where it can be taken both ways', () => {
    expect(voiceQuestions(setting([said('one', 'They oppose it.', { voice: 'editorial', takes })]))).toEqual([])
    const unnamed: Statement = {
      ...said('one', 'It opposes it.', { voice: 'reported' }),
      speaker: { kind: 'country', country: 'IRN' },
    }
    expect(voiceQuestions(setting([unnamed]))).toEqual([])
  })
})
