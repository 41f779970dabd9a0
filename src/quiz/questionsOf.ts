/**
 * The questions of a seed: made from the data alone, so that a class that has the seed has the same ones. Knows nothing
 * of how they are shown.
 */
import type { Atlas } from '../domain/atlas.ts'
import type { Records } from '../store/records.ts'
import { formatsOf, statementsOf, topicsOf } from './about.ts'
import type { AskedFor } from './asked.ts'
import { disputedStatements } from './disputed.ts'
import { leftQuestions, meetingQuestions, membersQuestions, sinceQuestions } from './ofFormats.ts'
import { speakerQuestions, stanceQuestions, voiceQuestions } from './ofStatements.ts'
import type { Question, StanceQuestion } from './question.ts'
import { randomOf, shuffled } from './random.ts'

export interface QuizOptions extends AskedFor {
  readonly atlas: Atlas
  /** Those of `subjectsOf`; more of them change nothing. */
  readonly records: Records
}

/** As many as are asked for, or as follow from the data without one giving another away. */
export function questionsOf(options: QuizOptions): readonly Question[] {
  const { length, seed, records } = options
  const chosen: Question[] = []
  const rows = rowsOf(options).map((row) => [...row])
  // One of each kind after another, so that none takes over.
  while (chosen.length < length && rows.some((row) => row.length > 0))
    for (const row of rows) {
      if (chosen.length === length) break
      const next = row.findIndex((question) => !chosen.some((other) => giveAway(records, other, question)))
      if (next >= 0) chosen.push(row[next]!)
      row.splice(0, next < 0 ? row.length : next + 1)
    }
  return shuffled(chosen, randomOf(seed)).toSorted((a, b) => turns[a.kind] - turns[b.kind])
}

/** Who sits at the table is asked first, and whose words something is last: what is shown after it tells of stances. */
const turns: Readonly<Record<Question['kind'], number>> = {
  members: 0,
  absent: 1,
  lower: 1,
  since: 1,
  left: 1,
  stance: 1,
  voice: 2,
  speaker: 2,
}

/** Every question that is fair, whatever the seed: the seed orders them, and chooses what is offered beside the answer. */
export function everyQuestion({ atlas, records, seed, about }: QuizOptions): readonly Question[] {
  const formats = formatsOf(atlas, records, about)
  const ofFormats = { atlas, formats, seed }
  const ofStatements = {
    atlas,
    records,
    seed,
    statements: statementsOf(atlas, records, about),
    topics: topicsOf(atlas, about),
    disputed: disputedStatements(formats),
  }
  return [
    ...membersQuestions(ofFormats),
    ...meetingQuestions(ofFormats),
    ...sinceQuestions(ofFormats),
    ...leftQuestions(ofFormats),
    ...stanceQuestions(ofStatements),
    ...voiceQuestions(ofStatements),
    ...speakerQuestions(ofStatements),
    // Records stand in the order in which they came in, which says nothing.
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** By kind, the kinds in an order of chance after the first. */
function rowsOf(options: QuizOptions): readonly (readonly Question[])[] {
  const { seed } = options
  const [members = [], ...others] = grouped(everyQuestion(options), ({ kind }) => (kind === 'members' ? '' : kind), [
    '',
  ])
  const rows = [members, ...shuffled(others, randomOf(`${seed} kinds`))]
  return rows.map((row, index) => balanced(shuffled(row, randomOf(`${seed} ${index}`))))
}

/** Not one answer many times before another has its turn. */
function balanced(questions: readonly Question[]): readonly Question[] {
  const byAnswer = grouped(questions, ({ right }) => right.join())
  const most = Math.max(0, ...byAnswer.map(({ length }) => length))
  return Array.from({ length: most }, (_, round) => byAnswer.flatMap((group) => group[round] ?? [])).flat()
}

/** In the order in which the keys first come; `first` come before all, with or without any. */
function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  first: readonly string[] = [],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>(first.map((key) => [key, []]))
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups.values()]
}

/** Whether the answer of one is known from that of the other, or from what proves it. */
function giveAway(records: Pick<Records, 'statements'>, one: Question, other: Question): boolean {
  if (one.kind === 'since' && other.kind === 'since')
    return one.format === other.format && one.right[0] === other.right[0]
  if (one.proof.kind !== 'statement' || other.proof.kind !== 'statement') return false
  if (one.proof.statement === other.proof.statement) return true
  if (one.kind !== 'stance' || other.kind !== 'stance') return false
  return tells(records, one, other) || tells(records, other, one)
}

/** Whether the statement that proves one takes the stance that the other asks for. */
function tells({ statements }: Pick<Records, 'statements'>, { proof }: StanceQuestion, other: StanceQuestion): boolean {
  const takes = statements.get(proof.statement)?.takes ?? []
  return takes.some(({ who, topic }) => who === other.country && topic === other.topic)
}
