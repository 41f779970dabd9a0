/** A link to a page of the atlas: a plain address, which works before and without script. */
import type { AnchorHTMLAttributes } from 'react'
import type { Subject } from '../domain/view.ts'
import { useAtlasStore } from '../store/context.ts'
import { hrefOf } from '../store/select.ts'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Subject
  /** A place on that page. */
  readonly fragment?: string
}

export function SubjectLink({ to, fragment, children, ...rest }: Props) {
  const { base } = useAtlasStore()
  return (
    <a href={hrefOf(base, to) + (fragment ? `#${fragment}` : '')} {...rest}>
      {children}
    </a>
  )
}
