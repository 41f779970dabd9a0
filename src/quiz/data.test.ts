/** The questions that follow from the project's own data: the same for the same seed, and fair. */
import { fileURLToPath } from 'node:url'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import outlines from '../../data/geography/outlines.json'
import { compile } from '../compile/compile.ts'
import { geographyOf } from '../compile/geography/shapes.ts'
import { readData } from '../compile/read.ts'
import { isSeated, membershipOn } from '../domain/format.ts'
import { subjectKey } from '../domain/view.ts'
import { noRecords, withShard, type Records } from '../store/records.ts'
import { subjectsOf, type About } from './about.ts'
import { disputedStatements } from './disputed.ts'
import type { Question } from './question.ts'
import { everyQuestion, questionsOf } from './questionsOf.ts'

const files = await readData(fileURLToPath(new URL('../../data', import.meta.url)))
const { atlas, shards } = compile(files, geographyOf(outlines as unknown as Topology))

function recordsOf(about: About): Records {
  return subjectsOf(atlas, about).reduce((records, subject) => {
    const shard = shards.get(subjectKey(subject))
    return shard ? withShard(records, shard) : records
  }, noRecords)
}

const abouts: readonly About[] = ['all', ...atlas.formats.map(({ id }) => id)]
const records = new Map(abouts.map((about) => [about, recordsOf(about)]))
const whole = records.get('all')!

function asked(about: About, seed: string, length = 8): readonly Question[] {
  return questionsOf({ atlas, records: records.get(about)!, about, seed, length })
}

const every = (about: About): readonly Question[] =>
  everyQuestion({ atlas, records: records.get(about)!, about, seed: 'one', length: 8 })
const ids = (questions: readonly Question[]): readonly string[] => questions.map(({ id }) => id)
const find = (about: About, id: string): Question | undefined => every(about).find((one) => one.id === id)

describe('a seed', () => {
  it('gives the same questions again, and another seed others', () => {
    expect(asked('all', 'class-7b')).toEqual(asked('all', 'class-7b'))
    expect(ids(asked('all', 'class-7b'))).not.toEqual(ids(asked('all', 'class-7c')))
  })

  it('gives the same ones, whatever else has been fetched, and in whichever order', () => {
    for (const about of abouts) {
      const reversed = subjectsOf(atlas, 'all')
        .toReversed()
        .reduce((more, subject) => withShard(more, shards.get(subjectKey(subject))!), noRecords)
      const questions = questionsOf({ atlas, records: reversed, about, seed: 'class-7b', length: 8 })
      expect(ids(questions)).toEqual(ids(asked(about, 'class-7b')))
    }
  })

  it('gives as many as are asked for, each once, with one right choice, however it reads', () => {
    const faults: string[] = []
    for (let seed = 0; seed < 1000; seed++) {
      const about = abouts[seed % abouts.length]!
      const length = 1 + (seed % 16)
      const questions = asked(about, `seed ${seed}`, length)
      if (questions.length > length || (about === 'all' && questions.length < length)) faults.push(`${seed}: how many`)
      if (new Set(ids(questions)).size < questions.length) faults.push(`${seed}: one twice`)
      for (const { id, choices, right, kind } of questions) {
        const isOneRight = kind === 'members' || right.length === 1
        const isThere = right.every((choice) => (choices as readonly string[]).includes(choice))
        const isChoice = choices.length > right.length && new Set<string>(choices).size === choices.length
        if (!isOneRight || !isThere || !isChoice) faults.push(`${seed}: ${id}`)
      }
    }
    expect(faults).toEqual([])
  }, 20_000)
})

describe('what is asked', () => {
  it('has its proof in the records that come with it, with a source', () => {
    const unproven = abouts.flatMap((about) => {
      const { statements, formats } = records.get(about)!
      return every(about).filter(({ proof }) => {
        if (proof.kind === 'statement') return !statements.has(proof.statement)
        const { memberships = [], meetings = [] } = formats.get(proof.format) ?? {}
        const known: readonly unknown[] = [...memberships, ...meetings]
        const facts = proof.kind === 'meeting' ? [proof.meeting] : proof.seats
        return facts.length === 0 || !facts.every((fact) => known.includes(fact) && fact.sources.length > 0)
      })
    })
    expect(ids(unproven)).toEqual([])
  })

  it('is enough for a set on the opening format, and on all, of several kinds', () => {
    const kinds = (about: About) => new Set(asked(about, 'class-7b').map(({ kind }) => kind))
    expect(asked('three-plus-three', 'class-7b')).toHaveLength(8)
    expect([...kinds('three-plus-three')]).toEqual(expect.arrayContaining(['members', 'absent', 'stance', 'voice']))
    expect(kinds('all').size).toBeGreaterThanOrEqual(6)
  })

  it('is who the six are, and who of them stayed away', () => {
    const six = ['ARM', 'AZE', 'GEO', 'IRN', 'RUS', 'TUR']
    const members = find('three-plus-three', 'members three-plus-three')
    expect(members).toMatchObject({ kind: 'members', counts: 'named' })
    expect(members?.right.toSorted()).toEqual(six)
    const istanbul = find('three-plus-three', 'absent three-plus-three 2024-10-18 istanbul')
    expect(istanbul?.choices).toEqual(six)
    expect(istanbul?.right).toEqual(['GEO'])
    expect(find('csto', 'absent csto 2025-11-27 bishkek')?.right).toEqual(['ARM'])
    expect(find('all', 'left cis GEO')?.right).toEqual(['cis'])
    expect(find('sco', 'since sco IRN member')?.right).toEqual(['2023'])
  })
})

describe('what is disputed is never asked', () => {
  const all = every('all')
  const memberOf = (format: string) => all.find((one) => one.id === `members ${format}`)

  it('nor is a statement of which a source says otherwise', () => {
    const disputed = disputedStatements(whole.formats.values())
    expect(disputed).toContain('iranpress-314057-tehran-proposed')
    expect(ids(all.filter(({ proof }) => proof.kind === 'statement' && disputed.has(proof.statement)))).toEqual([])
  })

  it('on which day a meeting was, or that it was the first', () => {
    const meetings = ids(all.filter(({ proof }) => proof.kind === 'meeting'))
    expect(meetings.filter((id) => id.includes('three-plus-three'))).toEqual([
      'absent three-plus-three 2024-10-18 istanbul',
    ])
  })

  it('who is a member: neither as an answer nor as a wrong choice', () => {
    for (const [format, country] of [
      ['csto', 'ARM'],
      ['csto', 'UZB'],
      ['cis', 'UKR'],
      ['cis', 'MDA'],
      ['cis', 'TKM'],
      ['eaeu', 'MDA'],
    ])
      expect(memberOf(format!)?.choices).not.toContain(country)
    expect(memberOf('csto')?.right.toSorted()).toEqual(['BLR', 'KAZ', 'KGZ', 'RUS', 'TJK'])
    const openIn = (format: string) => {
      const question = memberOf(format)
      return question?.kind === 'members' ? question.open : undefined
    }
    expect(openIn('csto')).toEqual(['ARM', 'UZB'])
    expect(openIn('cis')).toEqual(['MDA', 'UKR'])
    expect(openIn('three-plus-three')).toEqual([])
    // On which day it joined is disputed, and not that it did.
    expect(memberOf('eaeu')?.right.toSorted()).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS'])
    // Its states take part for themselves, and are held as one.
    expect(memberOf('european-political-community')).toBeUndefined()
  })

  it('since when, where sources name another year or nothing is dated', () => {
    const since = all.filter((one) => one.kind === 'since')
    expect(since.length).toBeGreaterThan(10)
    const unfair = since.filter(({ format, proof, right: [right], choices }) => {
      const claims = whole.formats.get(format)!.disputes.flatMap(({ versions }) => versions.map(({ claim }) => claim))
      const isDated = proof.seats.some(({ sources }) => sources.some(({ date }) => date !== undefined))
      const isNear = choices.some((year) => year !== right && Math.abs(Number(year) - Number(right)) < 3)
      return !isDated || isNear || claims.join().includes(right!)
    })
    expect(ids(unfair)).toEqual([])
  })

  it('and where members are asked for, each of the format is in the answer or said to be left out', () => {
    const silent = all.filter((one) => {
      if (one.kind !== 'members') return false
      const seats = whole.formats.get(one.format)!.memberships.filter((seat) => isSeated(seat, atlas.newest))
      return seats.some(({ country }) => !one.right.includes(country) && !one.open.includes(country))
    })
    expect(ids(silent)).toEqual([])
  })

  it('whom a wrong choice would fit as well', () => {
    const rolesIn = (format: string) => whole.formats.get(format)!.memberships
    const unfair = all.filter((one) => {
      const wrong = one.choices.filter((choice) => !(one.right as readonly string[]).includes(choice))
      switch (one.kind) {
        case 'left':
          return wrong.some((id) => membershipOn(whole.formats.get(id)!, one.country, atlas.newest)?.role !== 'member')
        case 'members':
          return wrong.some((id) => rolesIn(one.format).some(({ country }) => country === id))
        case 'stance': {
          const held = [...whole.positions.values()].filter(
            ({ who, topic }) => who === one.country && topic === one.topic,
          )
          return held.map(({ stance }) => stance).join() !== one.right.join()
        }
        default:
          return false
      }
    })
    expect(ids(unfair)).toEqual([])
  })
})
