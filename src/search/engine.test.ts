import { describe, expect, it } from 'vitest'
import { emptyAtlas } from '../domain/atlas.ts'
import type { SearchedNames, SearchedStatement } from '../domain/searched.ts'
import { namedDocuments, statementDocuments } from './documents.ts'
import { answerTo, indexInPieces, indexOf } from './engine.ts'

const place = { bounds: [0, 0, 1, 1], labelPoint: [0, 0], region: 'neighbour' } as const
const country = (id: string, alpha2: string, name: string, capital: string) => ({
  ...place,
  id,
  alpha2,
  names: { en: name },
  capital: { name: capital, at: [0, 0] as const },
})
const format = (id: string, shortName: string, name: string) => ({
  id,
  name,
  shortName,
  kind: 'forum' as const,
  state: 'active' as const,
  groups: [],
  memberships: [],
  meetings: [],
  planned: [],
})

const atlas = {
  ...emptyAtlas,
  countries: [
    country('IRQ', 'IQ', 'Iraq', 'Baghdad'),
    country('IRN', 'IR', 'Iran', 'Tehran'),
    country('AZE', 'AZ', 'Azerbaijan', 'Baku'),
    country('TUR', 'TR', 'Türkiye', 'Ankara'),
    country('UZB', 'UZ', 'Uzbekistan', 'Tashkent'),
    country('TKM', 'TM', 'Turkmenistan', 'Ashgabat'),
  ],
  formats: [
    {
      ...format('three', '3+3', 'Platform of the six'),
      meetings: [
        {
          date: '2023-10-23',
          city: { id: 'tehran', name: 'Tehran', country: 'IRN', at: [0, 0] as const },
          level: 'Foreign ministers',
          attended: [],
          lower: [],
          absent: [],
        },
      ],
    },
    format('eco', 'ECO', 'Economic Cooperation Organization'),
  ],
  topics: [{ id: 'forces', name: 'Foreign forces', question: 'Should forces be in Iran?', stances: [] }],
  contested: [{ ...place, id: 'strip', names: [{ name: 'The strip' }, { name: 'The old strip', to: '1990' }] }],
}
const names: SearchedNames = {
  countries: {
    IRN: [
      { language: 'fa', name: 'ایران' },
      { language: 'ru', name: 'Иран' },
      { language: 'ka', name: 'ირანი' },
    ],
    TUR: [{ language: 'en', name: 'Turkey' }],
    UZB: [{ language: 'uz', name: 'Oʻzbekiston' }],
    AZE: [
      { language: 'az', name: 'Azərbaycan' },
      { language: 'es', name: 'Ecoazer' },
    ],
  },
  actors: [
    { id: 'a', kind: 'person', name: 'Abbas Araghchi', office: 'Minister of Iran', speaksFor: 'IRN', speaks: 2 },
    { id: 'e', kind: 'person', name: 'Recep Tayyip Erdoğan', speaksFor: 'TUR', speaks: 0 },
    { id: 'n', kind: 'body', name: 'NATO', speaks: 0, newest: 's2' },
    { id: 'x', kind: 'body', name: 'Quiet guild', speaks: 0 },
  ],
  bodies: [{ name: 'European Union', role: 'observer', format: 'eco' }],
  articles: [
    { id: 'p', title: 'Views of Tehran', publisher: 'Press', url: 'https://p.example/', language: 'en', date: null },
  ],
}
const words: readonly SearchedStatement[] = [
  {
    id: 's1',
    voice: 'quoted',
    words: 'A corridor through Iran must serve all.',
    speaker: { kind: 'actor', actor: 'a' },
    publisher: 'Press',
    date: { on: '2024-05', certainty: 'stated' },
  },
  {
    id: 's2',
    voice: 'summary',
    words: 'Peace in the region is near.',
    speaker: { kind: 'country', country: 'AZE' },
    publisher: 'Agency',
    date: null,
  },
]

const named = indexOf(namedDocuments(atlas, names))
const said = await indexInPieces(statementDocuments(atlas, names, words))

const ask = (query: string) => answerTo(query, named, said)
/** "country: Iran, Iraq", in the order in which it is listed. */
const lists = (query: string) =>
  ask(query).groups.map(({ group, found }) => `${group}: ${found.map(({ document }) => document.title).join(', ')}`)
const first = (query: string) => ask(query).groups[0]?.found[0]?.document.title

describe('answers with', () => {
  it.each([
    ['iran', 'Iran'],
    ['IRN', 'Iran'],
    ['ir', 'Iran'],
    ['Иран', 'Iran'],
    ['иран', 'Iran'],
    ['ايران', 'Iran'],
    ['ირანი', 'Iran'],
    ['turkiye', 'Türkiye'],
    ['Turkey', 'Türkiye'],
    ["o'zbek", 'Uzbekistan'],
    ['azerbaycan', 'Azerbaijan'],
    ['baku', 'Azerbaijan'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['Erdoğan’s', 'Recep Tayyip Erdoğan'],
    ['3+3', 'Platform of the six'],
    ['eco', 'Economic Cooperation Organization'],
    ['old strip', 'The strip'],
    ['nato', 'NATO'],
    ['european', 'European Union'],
    ['views', 'Views of Tehran'],
    ['corridor serve', 'A corridor through Iran must serve all.'],
    ['araghchi 2024', 'A corridor through Iran must serve all.'],
  ])('%s: %s', (query, title) => {
    expect(ask(query).how).toBe('exact')
    expect(first(query)).toBe(title)
  })

  it.each([
    ['Azerbaidjan', 'Azerbaijan'],
    ['azerbaid', 'Azerbaijan'],
    ['Turky', 'Türkiye'],
    ['arakchi', 'Abbas Araghchi'],
    ['corridor serves', 'A corridor through Iran must serve all.'],
    ['corridor zzzzzzzz', 'A corridor through Iran must serve all.'],
  ])('what comes near %s: %s', (query, title) => {
    expect(ask(query).how).toBe('near')
    expect(first(query)).toBe(title)
  })
})

it('groups by kind, in one order', () => {
  expect(lists('tehran')).toEqual(['country: Iran', 'meeting: 3+3 in Tehran', 'article: Views of Tehran'])
})

it('puts first what is called so, before what only begins so', () => {
  expect(lists('eco').slice(0, 2)).toEqual(['format: Economic Cooperation Organization', 'country: Azerbaijan'])
})

it('does not offer what comes near where something is written so', () => {
  expect(lists('iran').join()).not.toContain('Iraq')
})

it('lists nobody of whom nothing can be read', () => {
  expect(ask('guild').count).toBe(0)
})

it('answers by names while the statements are on their way', () => {
  expect(answerTo('iran', named, null).groups.map(({ group }) => group)).not.toContain('statement')
  expect(answerTo('iran', named, null).count).toBeGreaterThan(0)
})

it.each([
  '',
  '   ',
  '%',
  '.*',
  '\\',
  '(?:',
  '<script>alert(1)</script>',
  '\ud800',
  '؟',
  '🙂',
  'a'.repeat(10_000),
  'a '.repeat(5_000),
])('does not fail on %j', (query) => {
  expect(() => ask(query)).not.toThrow()
})

it('leads to the place on the page', () => {
  const meeting = ask('tehran').groups[1]?.found[0]?.document
  expect(meeting).toMatchObject({ to: { kind: 'format', id: 'three' }, fragment: 'meeting-2023-10-23-tehran' })
})
