/** One question after another, and at the end how it went. What is guessed stays in this page alone. */
import { useEffect, useId, useRef, useState } from 'react'
import type { CountryId } from '../domain/ids.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { BlankMap } from './BlankMap.tsx'
import { Proof } from './Proof.tsx'
import { isRight, type Question } from './question.ts'
import { Result } from './Result.tsx'
import { useKeys } from './useKeys.ts'
import { choiceInWords, choicesInWords, openInWords, passageOf, promptOf, words } from './words.ts'

interface Props {
  readonly questions: readonly Question[]
  readonly again: () => void
  readonly others: () => void
}

export function Asking({ questions, again, others }: Props) {
  /** Of the questions so far, in their order. */
  const [guesses, keep] = useState<readonly (readonly string[])[]>([])
  const [number, goTo] = useState(0)
  const question = questions[number]
  if (!question) return <Result questions={questions} guesses={guesses} again={again} others={others} />
  return (
    <OneQuestion
      key={number}
      question={question}
      number={number + 1}
      count={questions.length}
      given={guesses[number]}
      rightSoFar={questions.filter((one, index) => guesses[index] && isRight(one, guesses[index])).length}
      give={(guess) => keep([...guesses, guess])}
      next={() => goTo(number + 1)}
    />
  )
}

interface OneProps {
  readonly question: Question
  readonly number: number
  readonly count: number
  /** What was guessed, once it was. */
  readonly given: readonly string[] | undefined
  readonly rightSoFar: number
  readonly give: (guess: readonly string[]) => void
  readonly next: () => void
}

function OneQuestion({ question, number, count, given, rightSoFar, give, next }: OneProps) {
  const { atlas } = useAtlasStore()
  const records = useAtlas((state) => state.records)
  const [guess, change] = useState<readonly string[]>([])
  const [isMissing, setMissing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const answer = useRef<HTMLHeadingElement>(null)
  const name = useId()
  const isGiven = given !== undefined
  const isMany = question.kind === 'members'
  const passage = passageOf(records, question)
  const open = openInWords(atlas, question)
  useEffect(() => (isGiven ? answer : heading).current?.focus(), [isGiven])

  const toggle = (choice: string) => {
    setMissing(false)
    if (!isMany) return change([choice])
    change((before) => (before.includes(choice) ? before.filter((one) => one !== choice) : [...before, choice]))
  }
  const submit = () => {
    if (guess.length === 0) setMissing(true)
    else give(guess)
  }
  useKeys({
    choose: (index) => {
      const choice = question.choices[index]
      if (choice !== undefined && !isGiven) toggle(choice)
    },
    goOn: isGiven ? next : submit,
  })

  return (
    <section className="quiz" aria-labelledby={`${name}-prompt`}>
      <p className="quiz-count">{words('quiz.count', { number, count })}</p>
      <h2 id={`${name}-prompt`} ref={heading} tabIndex={-1}>
        {promptOf(atlas, question)}
      </h2>
      {passage !== undefined && <p className="words quiz-passage">{passage}</p>}
      {open !== null && <p className="note">{open}</p>}
      <form
        className={isMany ? 'quiz-marking' : undefined}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isGiven) submit()
        }}
      >
        {isMany && (
          <BlankMap
            choices={question.choices}
            marks={marksOf(question, given ?? guess, isGiven)}
            toggle={isGiven ? undefined : toggle}
          />
        )}
        <fieldset className="quiz-choices" aria-labelledby={`${name}-prompt`}>
          {question.choices.map((choice, index) => (
            <label key={choice} className="quiz-choice">
              <input
                type={isMany ? 'checkbox' : 'radio'}
                name={name}
                value={choice}
                checked={(given ?? guess).includes(choice)}
                disabled={isGiven}
                onChange={() => toggle(choice)}
              />
              {index < 9 && (
                <kbd aria-hidden="true" className="quiz-key">
                  {index + 1}
                </kbd>
              )}
              <span>{choiceInWords(atlas, records, question, choice)}</span>
              {given && <Mark question={question} choice={choice} guess={given} />}
            </label>
          ))}
        </fieldset>
        {!isGiven && (
          <p>
            <button type="submit">{words('quiz.answer')}</button>
          </p>
        )}
      </form>
      <p role="status" className="quiz-verdict">
        {isMissing && words('quiz.unanswered')}
        {given && (
          <>
            <b>{words(isRight(question, given) ? 'quiz.right' : 'quiz.wrong')}</b>{' '}
            {words('quiz.soFar', { right: rightSoFar, count: number })}
          </>
        )}
      </p>
      {given && (
        <>
          <h3 ref={answer} tabIndex={-1}>
            {words('quiz.theAnswer', { answer: choicesInWords(atlas, records, question, question.right) })}
          </h3>
          <Proof question={question} />
          <p>
            <button type="button" onClick={next}>
              {words(number < count ? 'quiz.next' : 'quiz.toEnd')}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

interface MarkProps {
  readonly question: Question
  readonly choice: string
  readonly guess: readonly string[]
}

/** What a choice was, in words: nothing of one that was rightly left. */
function Mark({ question, choice, guess }: MarkProps) {
  const belongs = (question.right as readonly string[]).includes(choice)
  const isGuessed = guess.includes(choice)
  if (!belongs && !isGuessed) return null
  const isMany = question.kind === 'members'
  const missed = isMany ? 'missed' : 'answer'
  const wrong = isMany ? 'wrong' : 'guess'
  return <span className="quiz-mark">{words(`quiz.mark.${belongs ? (isGuessed ? 'right' : missed) : wrong}`)}</span>
}

type Marks = Parameters<typeof BlankMap>[0]['marks']

function marksOf(
  { choices, right }: Pick<Question, 'choices' | 'right'>,
  guess: readonly string[],
  isGiven: boolean,
): Marks {
  const all: readonly CountryId[] = choices
  const belongs = new Set<string>(right)
  const marks = new Map<CountryId, 'chosen' | 'right' | 'missed' | 'wrong'>()
  for (const country of all) {
    const isGuessed = guess.includes(country)
    if (!isGiven && isGuessed) marks.set(country, 'chosen')
    if (isGiven && belongs.has(country)) marks.set(country, isGuessed ? 'right' : 'missed')
    if (isGiven && !belongs.has(country) && isGuessed) marks.set(country, 'wrong')
  }
  return marks
}
