/** A part of the dialog under its heading. */
import { useId, type ReactNode } from 'react'
import type { Teller } from './TakeDialog.tsx'
import type { Parts } from './parts.ts'

export interface PartProps extends Teller {
  readonly parts: Parts
}

interface Props {
  readonly heading: string
  /** Whether it is of use only where the page is on a host. */
  readonly needsHost?: boolean
  readonly children: ReactNode
}

export function Part({ heading, needsHost = false, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={needsHost ? 'needs-host' : undefined}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  )
}
