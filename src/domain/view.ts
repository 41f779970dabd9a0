/** What a reader looks at: the one thing that an address says. */
import type { ArticleId, CountryId, FormatId, StatementId, TopicId } from './ids'

/** What is read. */
export type Subject =
  | { readonly kind: 'front' }
  | { readonly kind: 'country'; readonly id: CountryId }
  | { readonly kind: 'format'; readonly id: FormatId }
  | { readonly kind: 'topic'; readonly id: TopicId }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'not-found' }

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Which of a country's statements are listed: all, those in its own voice, those of others about it. */
export const selections = ['all', 'own', 'about'] as const
export type Selection = (typeof selections)[number]

export interface View {
  readonly subject: Subject
  readonly theme: Theme
  readonly statements: Selection
}

export const front: View = { subject: { kind: 'front' }, theme: 'auto', statements: 'all' }

/** The format that the atlas opens with. */
export const openingFormat: FormatId = 'three-plus-three'

/** `country/IRN`; `front` and `not-found` stand for themselves. Names a page's shard. */
export function subjectKey(subject: Subject): string {
  return 'id' in subject ? `${subject.kind}/${subject.id}` : subject.kind
}
