/** A person or a body that speaks or is spoken of, and the country for which it speaks. */
import type { ActorId, CountryId } from './ids.ts'

export interface Actor {
  readonly id: ActorId
  readonly kind: 'person' | 'body'
  readonly name: string
  /** A person's office when speaking, as the source gives it. */
  readonly office?: string
  readonly speaksFor?: CountryId
}
