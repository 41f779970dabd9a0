/** A small atlas with what can be taken along of it, for tests. */
import { emptyAtlas, type Atlas } from '../domain/atlas.ts'
import type { Article } from '../domain/article.ts'
import type { Country } from '../domain/country.ts'
import type { Format, FormatBrief, Membership } from '../domain/format.ts'
import type { Source } from '../domain/source.ts'
import type { Quote, Statement, Summary } from '../domain/statement.ts'
import { front, type View } from '../domain/view.ts'
import { noRecords, type Records } from '../store/records.ts'

const news: Source = { publisher: 'News', url: 'https://news.example/1', date: '2021-12', title: 'They met' }

const country = (id: string, name: string): Country => ({
  id,
  alpha2: id.slice(0, 2),
  region: 'neighbour',
  names: { en: name },
  bounds: [44, 25, 63, 40],
  labelPoint: [53, 32],
})

const memberships: readonly Membership[] = [
  { country: 'IRN', role: 'member', from: '2021-12-10', group: 'south', note: '=SUM(A1)', sources: [news] },
  { country: 'RUS', role: 'member', from: '2021', to: '2023-05', sources: [news] },
]
const brief: FormatBrief = {
  id: 'club',
  name: 'The club of the sea',
  shortName: 'Club',
  kind: 'forum',
  state: 'active',
  groups: [{ id: 'south', name: 'Southern' }],
  topic: 'club',
  memberships,
  meetings: [],
  planned: [],
}

const format: Format = {
  ...brief,
  founded: { date: '2021-12-10', what: 'First meeting', sources: [news] },
  status: {
    state: 'active',
    text: 'Active',
    asOf: '2024',
    sources: [{ publisher: 'Bureau', url: 'https://b.example/' }],
  },
  memberships,
  bodies: [],
  meetings: [],
  planned: [],
  facts: [],
  disputes: [],
}

export const sampleAtlas: Atlas = {
  ...emptyAtlas,
  countries: [country('IRN', 'Iran'), country('RUS', 'Russia')],
  formats: [brief],
  topics: [
    {
      id: 'club',
      name: 'The club',
      question: 'Should they meet?',
      stances: [{ id: 'for', name: 'Supports', tone: 'for' }],
    },
  ],
  contested: [
    { id: 'strip', names: [{ name: 'The strip' }], state: 'RUS', to: '2022', bounds: [0, 0, 1, 1], labelPoint: [0, 0] },
    { id: 'line', names: [{ name: 'The line' }], between: ['IRN', 'RUS'], bounds: [0, 0, 1, 1], labelPoint: [0, 0] },
  ],
  newest: '2025-11-27',
}

const article: Article = {
  id: 'outlet-1',
  title: 'The 50% & “half” _story_',
  publisher: 'The Outlet',
  byline: 'A. Müller, B. Ng',
  url: 'https://outlet.example/a?b=1&c=50%25#d_e',
  language: 'en',
  date: null,
  rights: 'The Outlet’s',
  provenance: 'As given',
  shows: 'excerpts',
  text: [],
}
const { rights: _, provenance: __, shows: ___, text: ____, ...credit } = article

const quote: Quote = {
  kind: 'quote',
  id: 'outlet-1-hope',
  article: 'outlet-1',
  voice: 'quoted',
  words: 'We hope to meet.',
  anchor: { start: 0, end: 16 },
  before: '',
  after: '',
  speaker: { kind: 'country', country: 'IRN' },
  mentions: [],
  takes: [{ who: 'IRN', topic: 'club', stance: 'for' }],
  date: { on: '2025-12-17', certainty: 'inferred', note: 'By the talks' },
}

const summary: Summary = {
  kind: 'summary',
  id: 'irn-2024',
  words: 'Iran said that it would meet.',
  speaker: { kind: 'country', country: 'IRN' },
  mentions: [],
  takes: [{ who: 'IRN', topic: 'club', stance: 'for' }],
  date: { on: '2024-02', certainty: 'stated' },
  source: news,
  dateSources: [],
}

export const sampleRecords: Records = {
  ...noRecords,
  statements: new Map<string, Statement>([
    [quote.id, quote],
    [summary.id, summary],
  ]),
  credits: new Map([[credit.id, credit]]),
  articles: new Map([[article.id, article]]),
  formats: new Map([[format.id, format]]),
}

export function sampleOptions(patch: Partial<View>) {
  return {
    atlas: sampleAtlas,
    records: sampleRecords,
    view: { ...front, formats: ['club'], ...patch },
    address: 'https://atlas.example/there/',
    root: 'https://atlas.example/',
    title: 'What is read',
    speakerOf: () => 'A. Minister, Minister of Iran',
    accessed: '2026-03-01',
  }
}
