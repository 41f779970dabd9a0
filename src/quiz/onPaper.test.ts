import { describe, expect, it } from 'vitest'
import { emptyAtlas, type Atlas } from '../domain/atlas.ts'
import type { Country } from '../domain/country.ts'
import type { Meeting } from '../domain/format.ts'
import type { Position } from '../domain/ids.ts'
import { sampleSummary } from '../domain/sample.ts'
import type { Take } from '../domain/statement.ts'
import { noRecords } from '../store/records.ts'
import { askedForStory, onPaper } from './onPaper.ts'
import type { MeetingQuestion, MembersQuestion, Question, StanceQuestion, VoiceQuestion } from './question.ts'

function country(id: string, name: string, labelPoint: Position): Country {
  return { id, alpha2: id.slice(0, 2), region: 'neighbour', names: { en: name }, bounds: [0, 0, 0, 0], labelPoint }
}

const places = [
  country('IRN', 'Iran', [53, 32]),
  country('RUS', 'Russia', [48, 54]),
  country('CHN', 'China', [104, 35]),
]
const atlas: Atlas = { ...emptyAtlas, countries: places }

function members(format: string, right: readonly string[], wrong: readonly string[]): MembersQuestion {
  const proof = { kind: 'seats', format, seats: [] } as const
  return {
    kind: 'members',
    id: format,
    format,
    counts: 'members',
    choices: [...right, ...wrong],
    right,
    open: [],
    proof,
  }
}

function voice(statement: string): VoiceQuestion {
  const proof = { kind: 'statement', statement } as const
  return { kind: 'voice', id: statement, choices: ['own', 'told'], right: ['told'], proof }
}

function stance(who: string, topic: string): StanceQuestion {
  const proof = { kind: 'statement', statement: `of ${who} on ${topic}` } as const
  return { kind: 'stance', id: `${who} ${topic}`, country: who, topic, choices: ['a', 'b'], right: ['a'], proof }
}

function absent(city: string): MeetingQuestion {
  const meeting: Meeting = {
    date: '2024-10-18',
    city: { id: city, name: city, country: 'TUR', at: [29, 41] },
    level: 'Ministers',
    attended: ['IRN'],
    lower: [],
    absent: ['RUS'],
    sources: [],
  }
  const proof = { kind: 'meeting', format: 'club', meeting } as const
  return { kind: 'absent', id: city, choices: ['IRN', 'RUS'], right: ['RUS'], proof }
}

interface Given {
  /** By statement, its words. */
  readonly words?: Readonly<Record<string, string>>
  readonly takes?: readonly Take[]
  readonly before?: Parameters<typeof onPaper>[1]['before']
}

function printed(questions: readonly Question[], { words = {}, takes = [], before = [] }: Given = {}) {
  const said = Object.entries(words).map(([id, text]) => ({ ...sampleSummary(id, takes), words: text }))
  const statements = new Map(said.map((one) => [one.id, one]))
  return onPaper(questions, { atlas, records: { ...noRecords, statements }, map: [40, 20, 60, 60], before }).map(
    ({ question, form }) => [question.id, form],
  )
}

describe('what is done with a pencil', () => {
  it('is to tick, and to mark one set of members where all that are offered lie on the map', () => {
    const questions = [
      members('far', ['IRN', 'CHN'], ['RUS']),
      members('near', ['IRN'], ['RUS']),
      members('too', ['IRN'], []),
    ]
    expect(printed([...questions, absent('Baku')])).toEqual([
      ['far', 'all'],
      ['near', 'map'],
      ['too', 'all'],
      ['Baku', 'one'],
    ])
  })
})

describe('what stands on one sheet', () => {
  it('does not ask again what the story asks: of a meeting, or of words that it quotes', () => {
    const before = [
      { question: { ask: 'Who did not come to Istanbul?', answer: 'Russia' } },
      { question: { ask: 'Who says so?', answer: 'An agency' }, quote: 'one' },
    ]
    const words = { one: 'So it is.', two: 'So it was.' }
    expect(printed([absent('Istanbul'), absent('Baku'), voice('one'), voice('two')], { words, before })).toEqual([
      ['Baku', 'one'],
      ['two', 'one'],
    ])
  })

  it('prints no passage that names the members, or takes a stance of a country whose stance is asked for', () => {
    const club = members('club', ['IRN', 'RUS'], ['CHN'])
    expect(
      printed([club, voice('list'), voice('one')], { words: { list: 'Iran and Russia.', one: 'Iran alone.' } }),
    ).toEqual([
      ['club', 'all'],
      ['one', 'one'],
    ])
    const given = { words: { told: 'It is for it.' }, takes: [{ who: 'IRN', topic: 'other', stance: 'a' }] }
    expect(printed([stance('IRN', 'club'), voice('told')], given)).toEqual([['IRN club', 'one']])
    expect(printed([stance('RUS', 'club'), voice('told')], given)).toHaveLength(2)
  })

  it('is eight questions, of every kind that there is', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((topic) => stance('RUS', topic))
    const ids = printed([...many, absent('Baku'), voice('one')], { words: { one: 'Words.' } }).map(([id]) => id)
    expect(ids).toEqual([...many.slice(0, 6).map(({ id }) => id), 'Baku', 'one'])
  })
})

describe('what a story asks for', () => {
  const story = (...at: readonly string[]) => ({
    id: 'a-story',
    title: '',
    lead: '',
    aims: [],
    material: [],
    scenes: at.map((address) => ({ at: address, title: '', caption: '' })),
  })
  const formats = ['club', 'other'].map((id) => ({ id }) as Atlas['formats'][number])
  const about = (...at: readonly string[]) => askedForStory({ ...atlas, formats }, story(...at)).about

  it('is about the format of its scenes, about all where there are several, and about the opening one where none is', () => {
    expect(about('format/club/', 'country/IRN/', 'format/club/?date=2020')).toBe('club')
    expect(about('format/club/', 'format/other/')).toBe('all')
    expect(about('country/IRN/')).toBe('three-plus-three')
  })
})
