/** The questions that are printed with a story: which, and what is done with a pencil to answer each. */
import type { Atlas } from '../domain/atlas.ts'
import type { Bounds } from '../domain/ids.ts'
import { viewOfScene, type NamedStory, type Scene } from '../domain/story.ts'
import { openingFormat } from '../domain/view.ts'
import { countryName } from '../i18n/names.ts'
import type { Records } from '../store/records.ts'
import { existsIn } from '../store/select.ts'
import type { About } from './about.ts'
import { lettersOfSeed, type AskedFor } from './asked.ts'
import { liesWithin } from './place.ts'
import type { Question } from './question.ts'
import { questionsOf } from './questionsOf.ts'
import { passageOf } from './words.ts'

/** One choice is ticked, all that apply are, or they are marked on the empty map that comes with the questions. */
export type Form = 'one' | 'all' | 'map'

export interface PaperQuestion {
  readonly question: Question
  readonly form: Form
}

/** More are asked for than are printed: not all that follow one another on a screen can stand on one sheet. */
const counts = { asked: 12, printed: 8 }

/** What the page that asks has in its address for the same questions: they are those of the story's name. */
export function askedForStory(atlas: Atlas, story: NamedStory): AskedFor {
  return { seed: story.id.slice(0, lettersOfSeed), length: counts.asked, about: aboutOf(atlas, story) }
}

/** The one format that its scenes show, all where they show several, and the opening one where they show an article. */
function aboutOf(atlas: Atlas, { scenes }: NamedStory): About {
  const subjects = scenes.map((scene) => viewOfScene(scene, existsIn(atlas)).subject)
  const formats = new Set(subjects.flatMap((subject) => (subject.kind === 'format' ? subject.id : [])))
  if (formats.size > 1) return 'all'
  return [...formats][0] ?? openingFormat
}

interface Options {
  readonly atlas: Atlas
  /** Those of the subjects that the questions are about. */
  readonly records: Records
  readonly story: NamedStory
  /** What the empty map shows. */
  readonly map: Bounds
}

export function questionsOnPaper({ atlas, records, story, map }: Options): readonly PaperQuestion[] {
  const asked = questionsOf({ atlas, records, ...askedForStory(atlas, story) })
  return onPaper(asked, { atlas, records, map, before: story.scenes.filter(({ question }) => question) })
}

interface Sheet extends Pick<Options, 'atlas' | 'map'> {
  readonly records: Pick<Records, 'statements'>
  /** The scenes of which something is asked above them. */
  readonly before: readonly Pick<Scene, 'question' | 'quote'>[]
}

/** Those that can be read side by side, in their order, without one answering another. */
export function onPaper(questions: readonly Question[], sheet: Sheet): readonly PaperQuestion[] {
  const fair = questions
    .filter((question) => !isRepeated(question, sheet.before))
    .filter((question, _, all) => !all.some((other) => tells(sheet, question, other)))
  const fit = evenly(fair, counts.printed)
  // The map has room for one.
  const onMap = fit.find((question) => question.kind === 'members' && isOnMap(sheet, question.choices))
  return fit.map((question) => ({ question, form: question === onMap ? 'map' : formOf(question) }))
}

function formOf({ kind }: Question): Form {
  return kind === 'members' ? 'all' : 'one'
}

/** So many, with as many kinds among them as there are: the last of the kind that has most goes first. */
function evenly(questions: readonly Question[], count: number): readonly Question[] {
  if (questions.length <= count) return questions
  const ofKind = (kind: Question['kind']) => questions.filter((one) => one.kind === kind)
  const most = questions.map(({ kind }) => ofKind(kind)).reduce((a, b) => (b.length > a.length ? b : a))
  return evenly(
    questions.filter((one) => one !== most.at(-1)),
    count,
  )
}

/** A meeting is known by its city, a statement as the one that is quoted there. */
function isRepeated({ proof }: Question, before: Sheet['before']): boolean {
  switch (proof.kind) {
    case 'meeting':
      return before.some(({ question }) => question?.ask.includes(proof.meeting.city.name))
    case 'statement':
      return before.some(({ quote }) => quote === proof.statement)
    case 'seats':
      return false
  }
}

/** Whether the passage that one is asked of answers another, or hints at it: by a stance, or as it names most members. */
function tells({ atlas, records }: Sheet, question: Question, other: Question): boolean {
  const passage = passageOf(records, question)
  if (passage === undefined || question.proof.kind !== 'statement') return false
  if (other.kind === 'members') {
    const named = other.right.filter((country) => passage.includes(countryName(atlas, country)))
    return named.length * 2 > other.right.length
  }
  const takes = records.statements.get(question.proof.statement)?.takes ?? []
  return other.kind === 'stance' && takes.some(({ who }) => who === other.country)
}

function isOnMap({ atlas, map }: Sheet, choices: readonly string[]): boolean {
  return atlas.countries.filter(({ id }) => choices.includes(id)).every((country) => liesWithin(map, country))
}
