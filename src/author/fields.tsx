/** Fields of a story: each holds no more than a story may, and says how much room is left. */
import { useId, useState } from 'react'
import { storyLimits } from '../domain/story.ts'
import { words } from './words.ts'

interface TextProps {
  readonly label: string
  readonly value: string
  readonly limit: number
  readonly rows?: number
  readonly change: (value: string) => void
}

/** It tells how many letters are left once this part of the room is. */
const tight = 0.2

export function TextField({ label, value, limit, rows = 1, change }: TextProps) {
  const id = useId()
  const left = limit - value.length
  const shared = {
    id,
    value,
    maxLength: limit,
    'aria-describedby': `${id}-left`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => change(target.value),
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input {...shared} /> : <textarea {...shared} rows={rows} />}
      <p id={`${id}-left`} className="left">
        {left <= limit * tight && words('scene.left', { count: left })}
      </p>
    </div>
  )
}

interface NumberProps {
  readonly label: string
  readonly value: number | undefined
  readonly least: number
  readonly most: number
  readonly change: (value: number | undefined) => void
}

/** What is no number within its bounds is not taken. */
export function NumberField({ label, value, least, most, change }: NumberProps) {
  const id = useId()
  const [text, setText] = useState(value === undefined ? '' : String(value))
  const isTaken = (typed: string) => typed === '' || (Number(typed) >= least && Number(typed) <= most)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={text}
        aria-invalid={!isTaken(text)}
        onChange={({ target }) => {
          setText(target.value)
          if (isTaken(target.value)) change(target.value === '' ? undefined : Number(target.value))
        }}
      />
    </div>
  )
}

interface LinesProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly change: (lines: readonly string[]) => void
}

export function LinesField({ label, lines, change }: LinesProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={lines.join('\n')}
        aria-describedby={`${id}-lines`}
        onChange={({ target }) => {
          const next = target.value === '' ? [] : target.value.split('\n')
          if (next.length <= storyLimits.lines && next.every((line) => line.length <= storyLimits.line)) change(next)
        }}
      />
      <p id={`${id}-lines`} className="left">
        {words('story.lines')}
      </p>
    </div>
  )
}
