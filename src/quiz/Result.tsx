/** How it went: each question with its answer and its proof once more, and the way to the same ones or to others. */
import { useEffect, useRef, useState } from 'react'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { Proof } from './Proof.tsx'
import { isRight, type Question } from './question.ts'
import { choicesInWords, openInWords, passageOf, promptOf, words } from './words.ts'

interface Props {
  readonly questions: readonly Question[]
  readonly guesses: readonly (readonly string[])[]
  readonly again: () => void
  readonly others: () => void
}

export function Result({ questions, guesses, again, others }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const right = questions.filter((question, index) => isRight(question, guesses[index] ?? [])).length
  return (
    <section className="quiz">
      <h2 ref={heading} tabIndex={-1}>
        {words('quiz.result', { right, count: questions.length })}
      </h2>
      <p className="note">{words('quiz.result.note')}</p>
      <p className="quiz-ways">
        <button type="button" onClick={again}>
          {words('quiz.again')}
        </button>
        <button type="button" onClick={others}>
          {words('quiz.others')}
        </button>
      </p>
      <Address />
      <ol className="quiz-answers">
        {questions.map((question, index) => (
          <Answered key={question.id} question={question} guess={guesses[index] ?? []} />
        ))}
      </ol>
    </section>
  )
}

function Answered({ question, guess }: { readonly question: Question; readonly guess: readonly string[] }) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const passage = passageOf(records, question)
  const open = openInWords(atlas, question)
  const inWords = (choices: readonly string[]) => choicesInWords(atlas, records, question, choices)
  return (
    <li>
      <h3>{promptOf(atlas, question)}</h3>
      {passage !== undefined && <p className="note">{passage}</p>}
      {open !== null && <p className="note">{open}</p>}
      <p>
        <b>{words(isRight(question, guess) ? 'quiz.right' : 'quiz.wrong')}</b>{' '}
        {words('quiz.guessed', { guess: inWords(guess) })}
      </p>
      {!isRight(question, guess) && <p>{words('quiz.theAnswer', { answer: inWords(question.right) })}</p>}
      <Proof question={question} />
    </li>
  )
}

/** Whoever opens it gets these questions. */
function Address() {
  const { history } = useAtlasStore()
  const { path = '', search = '' } = history.read() ?? {}
  const address = history.root + path + search
  const field = useRef<HTMLInputElement>(null)
  const [told, tell] = useState<'' | 'quiz.copied' | 'quiz.copy.selected'>('')
  const copy = () => {
    field.current?.select()
    const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(address)
    if (!copied) return tell('quiz.copy.selected')
    copied.then(
      () => tell('quiz.copied'),
      () => tell('quiz.copy.selected'),
    )
  }
  return (
    <>
      <label>
        {words('quiz.share')}
        <span className="beside">
          <input ref={field} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
          <button type="button" onClick={copy}>
            {words('quiz.copy')}
          </button>
        </span>
      </label>
      <p role="status" className="note">
        {told && words(told)}
      </p>
    </>
  )
}
