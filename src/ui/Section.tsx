/** A part of a panel under its heading. */
import { useId, type ReactNode } from 'react'

interface Props {
  readonly heading: ReactNode
  readonly children: ReactNode
}

export function Section({ heading, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
