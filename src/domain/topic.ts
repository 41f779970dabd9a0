/** A question that a position answers, with the scale of its answers. */
import type { FormatId, StanceId, TopicId } from './ids.ts'

/** How an answer leans, which gives it its colour beside its word. */
export type Tone = 'for' | 'between' | 'against'

export interface Topic {
  readonly id: TopicId
  /** Short, for tables: "Foreign forces in the Caucasus". */
  readonly name: string
  readonly question: string
  readonly stances: readonly { readonly id: StanceId; readonly name: string; readonly tone: Tone }[]
  readonly format?: FormatId
}
