/** The project's own data: it compiles, and says what its sources say. */
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { membershipOn } from '../domain/format.ts'
import { evidenceKey, positionsOf, statementsOf, type Position, type PositionBrief } from '../domain/position.ts'
import { byStanding, type Quote, type Summary } from '../domain/statement.ts'
import { unknownOn } from '../domain/tenure.ts'
import outlines from '../../data/geography/outlines.json'
import { compile } from './compile.ts'
import { geographyOf } from './geography/shapes.ts'
import { problemLine } from './problem.ts'
import { readData } from './read.ts'

const files = await readData(join(import.meta.dirname, '../../data'))
const { atlas, shards, problems } = compile(files, geographyOf(outlines as unknown as Topology))
const six = ['ARM', 'AZE', 'GEO', 'IRN', 'RUS', 'TUR']

it('is read without outlines and guides', () => {
  const others = [...files.keys()].filter((file) => file.startsWith('geography/') || file.endsWith('.md'))
  expect(others).toEqual([])
  expect([...files.keys()]).toContain('articles/iranpress-314057/text.txt')
})

it('has no problems', () => {
  expect(problems.map(problemLine)).toEqual([])
})

const front = shards.get('front')!
const everything = [...shards.values()]
const ofStatements = [...shards].filter(([key]) => key.startsWith('statement/')).map(([, shard]) => shard)
const statements = ofStatements.flatMap((shard) => shard.statements).sort(byStanding)
const actors = new Map(everything.flatMap((shard) => shard.actors.map((actor) => [actor.id, actor.speaksFor])))
const quotes = statements.filter((statement): statement is Quote => statement.kind === 'quote')
const summaries = statements.filter((statement): statement is Summary => statement.kind === 'summary')
const actorCountry = (id: string): string | undefined => actors.get(id)
const positions = positionsOf(statements, actorCountry)
const positionsOn = (topic: string, who: string): readonly Position[] =>
  positions.filter((position) => position.topic === topic && position.who === who)
const groundsOf = (position: Position | undefined): readonly string[] => position?.evidence.map(evidenceKey) ?? []

describe('the source article', () => {
  const text = new TextDecoder().decode(files.get('articles/iranpress-314057/text.txt'))

  it('is quoted in thirteen statements, to the letter', () => {
    expect(quotes).toHaveLength(13)
    for (const { words, anchor } of quotes) expect(text.slice(anchor.start, anchor.end)).toBe(words)
  })

  it('is quoted in whole sentences: nothing but headings, bullets and the byline is left over', () => {
    const rest = quotes.reduce((left, { words }) => left.replace(words, ''), text)
    expect(rest.split(/[\s•]*\n[\s•]*/).filter(Boolean)).toEqual([
      'Why it matters:',
      'What he’s saying:',
      'What they’re saying:',
      'Key points:',
      'Go deeper:',
      'ahmad shirzadian - A.Akbari',
    ])
  })

  it('is credited, shown in full, and has no date; what was said in the talks has an inferred one', () => {
    const article = shards.get('article/iranpress-314057')?.articles[0]
    expect(article).toMatchObject({
      publisher: 'Iran Press',
      byline: 'ahmad shirzadian - A.Akbari',
      date: null,
      shows: 'full',
    })
    expect(article?.event?.date).toMatchObject({ on: '2025-12-17', certainty: 'inferred' })
    const dates = (isOfTheTalks: boolean): ReadonlySet<string> =>
      new Set(
        quotes
          .filter(({ speaker }) => (speaker.kind === 'actor') === isOfTheTalks)
          .map(({ date }) => (date === null ? 'unknown' : `${date.on} ${date.certainty}`)),
      )
    expect(dates(true)).toEqual(new Set(['2025-12-17 inferred']))
    expect(dates(false)).toEqual(new Set(['unknown']))
  })

  it('names Armenia, Azerbaijan, Georgia and Türkiye, and gives them no stance', () => {
    const who = new Set(quotes.flatMap(({ takes }) => takes.map((take) => take.who)))
    expect([...who].sort()).toEqual(['IRN', 'RUS'])
    const named = quotes
      .flatMap(({ mentions }) => mentions)
      .flatMap((one) => (one.kind === 'country' ? [one.country] : []))
    expect([...new Set(named)].sort()).toEqual(six)
  })

  it('has Tehran and Moscow named for their countries', () => {
    const mentions = quotes.find(({ id }) => id.endsWith('opposition-signals'))?.mentions
    expect(mentions).toContainEqual({ kind: 'country', country: 'IRN', as: 'Tehran' })
    expect(mentions).toContainEqual({ kind: 'country', country: 'RUS', as: 'Moscow' })
    expect(mentions).toContainEqual({ kind: 'actor', actor: 'western-influence', as: 'Western influence' })
  })
})

describe('the positions', () => {
  it('come from thirteen quotes and eighteen summaries, of nineteen sources', () => {
    expect([quotes.length, summaries.length, atlas.statementCount, atlas.sourceCount]).toEqual([13, 18, 31, 19])
  })

  it('give each of the six one on the 3+3', () => {
    expect(six.filter((country) => positionsOn('three-plus-three', country).length === 0)).toEqual([])
  })

  it('rest Russia’s on outside powers on its own minister, on Iran’s word and on the article, told apart', () => {
    const [position, ...others] = positionsOn('outside-powers', 'RUS')
    expect(others).toEqual([])
    expect(position?.stance).toBe('opposes')
    expect(groundsOf(position)).toEqual(['own-summary', 'attributed IRN', 'article'])
    expect(position?.since).toEqual({ on: '2024-10-18', certainty: 'stated' })
  })

  it('have Georgia decline in its own voice', () => {
    const declines = positionsOn('three-plus-three', 'GEO')
    expect(declines.map(({ stance }) => stance)).toEqual(['declines'])
    expect(groundsOf(declines[0])).toEqual(['own-summary'])
    expect(declines.flatMap(statementsOf)).toHaveLength(3)
  })

  it('have Armenia both support the 3+3 and set conditions', () => {
    const stances = positionsOn('three-plus-three', 'ARM').map(({ stance }) => stance)
    expect(stances.toSorted()).toEqual(['conditional', 'supports'])
  })

  it('tie Iran and Russia, on their word first', () => {
    expect(atlas.ties.map(({ countries, topic, stance }) => [...countries, topic, stance].join(' '))).toEqual([
      'IRN RUS outside-powers opposes',
      'IRN RUS outside-forces opposes',
    ])
    expect(atlas.ties[0]?.statement).toBe('iranpress-314057-common-partnership')
  })
})

describe('a role of which no source says since when', () => {
  it('is known for a day, in every format, and claimed for none before it', () => {
    for (const { id, memberships } of atlas.formats)
      for (const { country, from, knownOn } of memberships)
        expect(`${id} ${country} ${(from ?? knownOn) !== undefined}`).toBe(`${id} ${country} true`)
  })

  it('is not known in the SCO of 2010, and not thought of before the SCO was', () => {
    const sco = atlas.formats.find(({ id }) => id === 'sco')!
    expect(unknownOn(sco.memberships, '2010-01-01').map(({ country }) => country)).toContain('AFG')
    expect(unknownOn(sco.memberships, '2000-01-01')).toEqual([])
    expect(membershipOn(sco, 'AFG', '2000-01-01')).toBeUndefined()
  })
})

describe('the format', () => {
  const format = shards.get('format/three-plus-three')!.formats[0]!

  it('has five who attend and Georgia, which does not, in two groups of three', () => {
    expect(format.memberships.map(({ country, role }) => `${country} ${role}`).sort()).toEqual([
      'ARM member',
      'AZE member',
      'GEO invited-not-attending',
      'IRN member',
      'RUS member',
      'TUR member',
    ])
    for (const { id } of format.groups) expect(format.memberships.filter(({ group }) => group === id)).toHaveLength(3)
  })

  it('has met three times and plans a meeting without a date', () => {
    expect(format.meetings.map(({ date }) => date)).toEqual(['2021-12-10', '2023-10-23', '2024-10-18'])
    expect(format.planned[0]?.statements).toContain('iranpress-314057-planning-underway')
    expect(atlas.newest).toBe('2026-05-04')
  })

  it('has both accounts of who proposed it, each with its own sources', () => {
    const [dispute] = format.disputes
    const sourcesOf = (index: number): readonly string[] =>
      dispute?.versions[index]?.sources.map(({ publisher }) => publisher) ?? []
    expect(sourcesOf(0)).toEqual(['HyeTert, quoting TASS', 'Public Radio of Armenia'])
    expect(sourcesOf(1)).toEqual(['Iran Press'])
    expect(dispute?.versions[1]?.statements).toEqual(['iranpress-314057-tehran-proposed'])
  })
})

describe('the front page’s shard', () => {
  it('makes each of the six open without a request, with what all said of it comes to', () => {
    for (const country of six) {
      expect(front.covers).toContain(`country/${country}`)
      const { tallies, positions, statements: own } = shards.get(`country/${country}`)!
      const stances = (held: readonly PositionBrief[]) =>
        held.filter(({ who }) => who === country).map(({ topic, stance }) => `${topic} ${stance}`)
      expect(front.tallies.find(({ id }) => id === `country/${country}`)).toEqual(tallies[0])
      expect(tallies[0]?.statements).toBe(own.length)
      expect(stances(front.positions)).toEqual(stances(positions))
      expect(front.statements).toEqual(expect.arrayContaining(own.slice(0, 1)))
    }
  })
})

describe('the countries', () => {
  it('are those of the region and those around it', () => {
    const inRegion = (region: string): readonly string[] =>
      atlas.countries.filter((country) => country.region === region).map(({ id }) => id)
    expect(inRegion('south-caucasus')).toEqual(['ARM', 'AZE', 'GEO'])
    expect(inRegion('central-asia')).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
  })

  it('have names in English and of their own', () => {
    const named = (id: string) => atlas.countries.find((country) => country.id === id)
    expect(named('TUR')?.names['en']).toBe('Türkiye')
    const profile = (id: string) => shards.get(`country/${id}`)!.profiles[0]!
    expect(named('TUR')?.nameLanguage).toBe('tr')
    expect(profile('GEO').ownNames).toEqual([{ language: 'ka', name: 'საქართველო' }])
    for (const { id, names } of atlas.countries)
      expect([id, names['en'], profile(id).ownNames[0]?.name]).not.toContain(undefined)
  })
})
