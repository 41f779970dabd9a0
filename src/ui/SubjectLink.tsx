/** A link to a page of the atlas: a plain address, which works before and without script. */
import type { AnchorHTMLAttributes } from 'react'
import { addressOf } from '../domain/address.ts'
import type { DateText } from '../domain/date.ts'
import type { FormatId } from '../domain/ids.ts'
import { front, type Subject } from '../domain/view.ts'
import { useAtlasStore } from '../store/context.ts'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Subject
  /** The day as of which its map is drawn; else that of the present view goes on. */
  readonly date?: DateText
  /** The formats that its map shows together; else those of the present view go on. */
  readonly formats?: readonly FormatId[]
  /** A place on that page. */
  readonly fragment?: string
}

export function SubjectLink({ to, date, formats, fragment, children, ...rest }: Props) {
  const { base } = useAtlasStore()
  return (
    <a
      href={
        base +
        addressOf({ ...front, subject: to, date: date ?? null, formats: formats ?? front.formats }) +
        (fragment ? `#${fragment}` : '')
      }
      {...rest}
    >
      {children}
    </a>
  )
}
