/** Before the first question: what the questions are about, how many, and the name under which others get the same. */
import { useId, useState } from 'react'
import { useAtlasStore } from '../store/context.ts'
import { isSeed, lengths, type AskedFor } from './asked.ts'
import { words } from './words.ts'

interface Props {
  readonly asked: AskedFor
  readonly begin: (asked: AskedFor) => void
}

export function Start({ asked, begin }: Props) {
  const { atlas } = useAtlasStore()
  const [{ seed, length, about }, change] = useState<AskedFor>(asked)
  const id = useId()
  const isNamed = isSeed(seed)
  const counts = [...new Set([...lengths, length])].toSorted((a, b) => a - b)
  return (
    <form
      className="quiz-start"
      aria-label={words('quiz.start')}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNamed) begin({ seed, length, about })
      }}
    >
      <label>
        {words('quiz.about')}
        <select value={about} onChange={(event) => change({ seed, length, about: event.target.value })}>
          <option value="all">{words('quiz.about.all')}</option>
          {atlas.formats.map((format) => (
            <option key={format.id} value={format.id}>
              {format.shortName}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('quiz.length')}
        <select value={length} onChange={(event) => change({ seed, length: Number(event.target.value), about })}>
          {counts.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <label>
        {words('quiz.seed')}
        <input
          type="text"
          value={seed}
          onChange={(event) => change({ seed: event.target.value.trim(), length, about })}
          aria-invalid={!isNamed}
          aria-describedby={`${id}-note`}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <p id={`${id}-note`} className={isNamed ? 'note' : 'fault'} role={isNamed ? undefined : 'status'}>
        {words(isNamed ? 'quiz.seed.note' : 'quiz.seed.fault')}
      </p>
      <p>
        <button type="submit">{words('quiz.begin')}</button> <span className="note">{words('quiz.keys')}</span>
      </p>
    </form>
  )
}
