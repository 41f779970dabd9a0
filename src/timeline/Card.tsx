/** What floats above the strip under a heading, until it is closed. */
import { useEffect, useRef, type ReactNode } from 'react'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly heading: string
  readonly takesFocus: boolean
  readonly close: () => void
  readonly children: ReactNode
}

export function Card({ id, heading, takesFocus, close, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <section id={id} className="timeline-card" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button type="button" aria-label={words('close')} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </section>
  )
}
