/** What a handout asks, and on another sheet the answers: first what its story asks, then questions of the atlas. */
import type { ReactNode } from 'react'
import { renderSVG } from 'uqr'
import { pathOf } from '../../domain/address.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Source } from '../../domain/source.ts'
import type { NamedStory, Scene } from '../../domain/story.ts'
import { toolPath } from '../../domain/tool.ts'
import { dateInWords, termInWords } from '../../i18n/date.ts'
import { countryName } from '../../i18n/names.ts'
import { handout } from '../../i18n/strings/en/handout.ts'
import { language, list, wordsOf } from '../../i18n/t.ts'
import { searchOf } from '../../quiz/asked.ts'
import { askedForStory, type PaperQuestion } from '../../quiz/onPaper.ts'
import type { Proof, Question } from '../../quiz/question.ts'
import {
  choiceInWords,
  choicesInWords,
  formatName,
  openInWords,
  passageOf,
  promptOf,
  words as quizWords,
} from '../../quiz/words.ts'
import type { Records } from '../../store/records.ts'
import { citation } from './citation.ts'

const t = wordsOf({ en: handout })

interface Props {
  readonly atlas: Atlas
  readonly story: NamedStory
  /** Made of the story's name, and printed behind what the story itself asks. */
  readonly questions: readonly PaperQuestion[]
  /** Those that prove the questions. */
  readonly records: Records
  readonly base: string
  /** What stands in the place of the base where an address is printed. */
  readonly root: string
  /** Whether the root is the site's address in full, which can be read by a camera. */
  readonly isWhole: boolean
}

export function QuestionSheet({ atlas, story, questions, records, base, root, isWhole }: Props) {
  const own = asking(story)
  const quiz = toolPath('quiz') + searchOf(askedForStory(atlas, story))
  return (
    <section className="sheet">
      <header>
        <div>
          <h2>{t('handout.questions')}</h2>
          <p className="line">{t('handout.name')}</p>
        </div>
        {isWhole && questions.length > 0 && <Code address={root + quiz} />}
      </header>
      {questions.length > 0 && (
        <p className="small">
          {t('handout.onScreen', { from: own.length + 1, to: own.length + questions.length })}{' '}
          <a href={base + quiz}>{root + quiz}</a>
        </p>
      )}
      <ol className="asked">
        {own.map(({ question, number }) => (
          <li key={question.ask} className="open">
            <p>{question.ask}</p>
            <p className="task">{t('handout.ofScene', { number })}</p>
          </li>
        ))}
        {questions.map(({ question, form }) => (
          <li key={question.id}>
            <Prompt {...{ atlas, records, question }} />
            <p className="task">{t(`handout.form.${form}`)}</p>
            <Choices {...{ atlas, records, question, form }} />
            <OpenNote {...{ atlas, question }} />
          </li>
        ))}
      </ol>
    </section>
  )
}

export function AnswerSheet({ atlas, story, questions, records, root }: Props) {
  return (
    <section className="sheet">
      <h2>{t('handout.answers')}</h2>
      <ol className="answers">
        {asking(story).map(({ question, at, number }) => (
          <li key={question.ask}>
            <p>{question.ask}</p>
            <p className="answer">{question.answer}</p>
            <p className="proof">{t('handout.source.scene', { number, address: root + at })}</p>
          </li>
        ))}
        {questions.map(({ question, form }) => (
          <li key={question.id}>
            <Prompt {...{ atlas, records, question }} />
            <p className="answer">{answerOf(atlas, records, question, form)}</p>
            <ProofOnPaper {...{ atlas, records, question, root }} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The picture of an address that stands in words beside it. */
export function Code({ address }: { readonly address: string }) {
  return <div className="code" aria-hidden="true" dangerouslySetInnerHTML={{ __html: renderSVG(address) }} />
}

interface Asking extends Pick<Scene, 'at'> {
  readonly question: NonNullable<Scene['question']>
  /** Of the scene. */
  readonly number: number
}

function asking({ scenes }: NamedStory): readonly Asking[] {
  return scenes.flatMap(({ question, at }, index) => (question ? { question, at, number: index + 1 } : []))
}

interface OneProps extends Pick<Props, 'atlas' | 'records'> {
  readonly question: Question
}

function Prompt({ atlas, records, question }: OneProps) {
  const passage = passageOf(records, question)
  return (
    <>
      <p>{promptOf(atlas, question)}</p>
      {passage !== undefined && <blockquote>{passage}</blockquote>}
    </>
  )
}

/** Letters on a line of their own, each with a box to tick; names alone where they are marked on the map. */
function Choices({ atlas, records, question, form }: OneProps & Pick<PaperQuestion, 'form'>) {
  if (form === 'map')
    return <p className="names-offered">{choicesInWords(atlas, records, question, question.choices)}</p>
  const choices = question.choices.map((choice) => choiceInWords(atlas, records, question, choice))
  return (
    <ol type="a" className={choices.some(({ length }) => length > shortChoice) ? 'choices' : 'choices columns'}>
      {choices.map((choice) => (
        <li key={choice}>
          <span className="box" />
          {choice}
        </li>
      ))}
    </ol>
  )
}

/** A choice of so many letters fits a column. */
const shortChoice = 24

function OpenNote({ atlas, question }: Pick<OneProps, 'atlas' | 'question'>) {
  const open = openInWords(atlas, question)
  return open === null ? null : <p className="small">{open}</p>
}

/** With the letters of the choices, where they have some. */
function answerOf(atlas: Atlas, records: Records, question: Question, form: PaperQuestion['form']): string {
  if (form === 'map') return choicesInWords(atlas, records, question, question.right)
  const choices: readonly string[] = question.choices
  const letters = choices.flatMap((choice, index) =>
    question.right.some((right) => right === choice)
      ? `${String.fromCodePoint(letterA + index)}) ${choiceInWords(atlas, records, question, choice)}`
      : [],
  )
  return list(letters)
}

const letterA = 'a'.codePointAt(0)!

/** The passage, where it is not printed above, or the fact in words; and the pages where it can be read. */
function ProofOnPaper({ atlas, records, question, root }: OneProps & Pick<Props, 'root'>) {
  const { proof } = question
  if (proof.kind === 'statement') {
    const statement = records.statements.get(proof.statement)
    if (!statement) return null
    return (
      <>
        {passageOf(records, question) === undefined && (
          <blockquote>{statement.kind === 'quote' ? `“${statement.words}”` : statement.words}</blockquote>
        )}
        <p className="proof">{citation(atlas, records, statement)}</p>
      </>
    )
  }
  const page = root + pathOf({ kind: 'format', id: proof.format })
  const facts = factsOf(atlas, question.kind, proof)
  return (
    <p className="proof">
      {facts.length > 0 && `${facts.join('. ')}. `}
      {sourcesOf(proof).map((source) => (
        <Cited key={source.url} source={source} />
      ))}
      {t('handout.source.page', { address: page })}
    </p>
  )
}

function Cited({ source: { publisher, date, url } }: { readonly source: Source }): ReactNode {
  return `${[publisher, date ? dateInWords(date, language) : undefined, url].filter(Boolean).join(', ')}. `
}

type FactProof = Exclude<Proof, { kind: 'statement' }>

function factsOf(atlas: Atlas, kind: Question['kind'], proof: FactProof): readonly string[] {
  const names = (ids: readonly string[]) => list(ids.map((id) => countryName(atlas, id)))
  if (proof.kind === 'seats')
    // Of who is a member the answer tells all.
    return kind === 'members'
      ? []
      : proof.seats.map((seat) =>
          [
            countryName(atlas, seat.country),
            formatName(atlas, proof.format),
            quizWords(`role.${seat.role}`),
            ...termInWords(seat),
          ].join(', '),
        )
  const { attended, lower, absent } = proof.meeting
  const lowered = lower.map(({ country, as }) =>
    quizWords('proof.lower.as', { country: countryName(atlas, country), as }),
  )
  return [
    quizWords('proof.came', { countries: names(attended) }),
    ...(lower.length > 0 ? [quizWords('proof.lower', { countries: list(lowered) })] : []),
    ...(absent.length > 0 ? [quizWords('proof.absent', { countries: names(absent) })] : []),
  ]
}

/** Of each fact the first source: the page of the format has them all. */
function sourcesOf(proof: FactProof): readonly Source[] {
  const all =
    proof.kind === 'seats' ? proof.seats.flatMap(({ sources }) => sources[0] ?? []) : proof.meeting.sources.slice(0, 2)
  return all.filter((source, index) => all.findIndex(({ url }) => url === source.url) === index)
}
