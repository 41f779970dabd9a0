/** A number to type: what is typed counts once the reader has done with it, and is then brought between its limits. */
import { useId, useState } from 'react'

interface Props {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly note?: string
  readonly change: (text: string) => void
}

export function NumberField({ label, value, least, most, note, change }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const take = () => {
    if (typed !== null) change(typed)
    setTyped(null)
  }
  return (
    <div className="number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        value={typed ?? value}
        min={least}
        max={most}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
      {note !== undefined && (
        <p className="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
