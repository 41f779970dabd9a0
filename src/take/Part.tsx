/** A part of the dialog under its heading. */
import { useId, type ReactNode } from 'react'
import type { Teller } from './TakeDialog.tsx'
import type { Parts } from './parts.ts'

export interface PartProps extends Teller {
  readonly parts: Parts
}

export function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  )
}
