/** Where a fact can be read: a page of somebody else's, named by who published it. */
import type { DateText } from './date.ts'
import type { Language } from './ids.ts'

export interface Source {
  readonly publisher: string
  /** https or http, as the publisher gives it. */
  readonly url: string
  /** The date that the page carries; absent where it shows none. */
  readonly date?: DateText
  readonly title?: string
  readonly language?: Language
}
