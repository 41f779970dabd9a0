/** A small sound data folder for tests, which break it one thing at a time. */
import { compile, type Compiled } from './compile.ts'
import { problemLine } from './problem.ts'
import type { Geography } from './shape.ts'

const cldr = `sources:
  cldr: { publisher: CLDR, url: "https://cldr.example/" }
`

export const sample: Readonly<Record<string, string>> = {
  'countries/IRN.yaml': `alpha2: IR
region: neighbour
ownNames:
  - { language: fa, name: ایران, sources: [cldr] }
capital: { name: Tehran, at: [51.4, 35.7], sources: [cldr] }
${cldr}`,
  'countries/RUS.yaml': `alpha2: RU
region: neighbour
ownNames:
  - { language: ru, name: Россия, sources: [cldr] }
capital: { name: Moscow, at: [37.6, 55.8], sources: [cldr] }
${cldr}`,
  'contested/strip.yaml': `names:
  - { name: The strip, sources: [council] }
state: RUS
from: 1992
to: 2020-11
sentence: { text: Two sides claim it; the drawing follows resolution 1., sources: [council] }
authority:
  - { symbol: S/RES/1, date: 1992-05-01, sources: [council] }
sources:
  council: { publisher: Council, url: "https://council.example/1" }
`,
  'topics.yaml': `- id: club
  name: The club
  question: Should they meet?
  format: club
  stances:
    - { id: supports, name: Supports, tone: for }
    - { id: opposes, name: Opposes, tone: against }
`,
  'cities.yaml': `cities:
  - { id: tehran, name: Tehran, country: IRN, at: [51.4, 35.7], sources: [geonames] }
sources:
  geonames: { publisher: GeoNames, url: "https://geonames.example/" }
`,
  'left-out.yaml': `- { what: Who pays for it, why: No page tells. }
`,
  'formats/club.yaml': `name: The club of the sea
shortName: club
kind: forum
topic: club
groups:
  - { id: north, name: Northern }
founded: { date: 2020, what: First meeting, sources: [news] }
status: { state: active, text: Active, asOf: 2024-05, sources: [news] }
memberships:
  - { country: IRN, role: member, from: 2020-01-01, group: north, sources: [news] }
  - { country: RUS, role: member, group: north, from: 2020-01-01, to: 2022-03, sources: [news] }
meetings:
  - { date: 2023-10-23, city: tehran, level: ministers, attended: [IRN], absent: [RUS], sources: [news] }
planned:
  - { what: Another one, sources: [news], statements: [story-hope] }
sources:
  news: { publisher: News, url: "https://news.example/club", date: 2023-10-24 }
`,
  'actors/minister.yaml': `kind: person
name: A. Minister
office: { title: Minister of Iran, sources: [news] }
speaksFor: IRN
sources:
  news: { publisher: News, url: "https://news.example/minister" }
`,
  'actors/outsiders.yaml': `kind: body
name: outside powers
`,
  'articles/story/article.yaml': `title: A story
publisher: The Outlet
url: https://outlet.example/story
language: en
date: unknown
rights: The Outlet’s
provenance: Found by its words
event:
  what: Talks
  date: { on: 2023-10-23, certainty: inferred, note: The day of the talks }
  sources: [news]
shows: full
sources:
  news: { publisher: News, url: "https://news.example/talks" }
`,
  'articles/story/text.txt': `Iran hopes for the club. “We hope so”, the minister said.
Tehran and Moscow agree. The café of the club is open. We wait. They wait. We wait.
`,
  'articles/story/statements.yaml': `- id: hope
  quote: Iran hopes for the club.
  speaker: IRN
  voice: reported
  mentions: [IRN, club]
  takes:
    - { who: IRN, topic: club, stance: supports }
- id: agree
  quote: Tehran and Moscow agree.
  speaker: article
  voice: editorial
  mentions:
    - { id: IRN, as: Tehran }
    - { id: RUS, as: Moscow }
  takes:
    - { who: IRN, topic: club, stance: supports }
    - { who: RUS, topic: club, stance: supports }
- id: own-words
  quote: We hope so
  speaker: minister
  voice: quoted
  date: event
`,
  'summaries/minister-2024.yaml': `summary: Iran’s minister said that the club does without outside powers.
speaker: minister
date: 2024-02
mentions: [IRN, club, outsiders]
takes:
  - { who: IRN, topic: club, stance: supports }
source: news
sources:
  news: { publisher: News, url: "https://news.example/2024" }
`,
}

export type Changes = Readonly<Record<string, string | Uint8Array | null>>

const shape = { bounds: [0, 0, 1, 1], labelPoint: [0.5, 0.5] } as const

export const sampleGeography: Geography = {
  countries: new Map(['IRN', 'RUS'].map((id) => [id, shape])),
  contested: new Map([['strip', { ...shape, state: 'RUS', isLine: false }]]),
}

/** The sample with some files other than they are, or away (`null`), or more. */
export function compileWith(changes: Changes = {}): Compiled {
  return compile(sampleFiles(changes), sampleGeography, 'club')
}

export function sampleFiles(changes: Changes = {}): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries({ ...sample, ...changes }).flatMap(([file, contents]) =>
      contents === null ? [] : [[file, bytesOf(contents)] as const],
    ),
  )
}

export function problemsWith(changes: Changes): readonly string[] {
  return compileWith(changes).problems.map(problemLine)
}

/** One file of the sample with some of its words replaced, once. */
export function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = sample[file]
  if (!text?.includes(from)) throw new Error(`the sample's ${file} does not hold ${from}`)
  return { [file]: text.replace(from, () => to) }
}

export function bytesOf(contents: string | Uint8Array): Uint8Array {
  return typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
}
