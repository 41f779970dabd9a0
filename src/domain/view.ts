/** What a reader looks at: the one thing that an address says. */
import type { ArticleId, CountryId, FormatId, StatementId, TopicId } from './ids.ts'

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
  /** On a country's page. */
  readonly statements: Selection
  /** On an article's page: the country whose passages are marked. */
  readonly about: CountryId | null
}

export const front: View = { subject: { kind: 'front' }, theme: 'auto', statements: 'all', about: null }

/** The format that the atlas opens with. */
export const openingFormat: FormatId = 'three-plus-three'
/** The article that it began with. */
export const openingArticle: ArticleId = 'iranpress-314057'

/** `country/IRN`; `front` and `not-found` stand for themselves. Names a page's shard. */
export function subjectKey(subject: Subject): string {
  return 'id' in subject ? `${subject.kind}/${subject.id}` : subject.kind
}

/** The view after a change. What belongs to the reading of one subject ends with it; how things look goes on. */
export function changed(view: View, patch: Partial<View>): View {
  const moves = patch.subject !== undefined && subjectKey(patch.subject) !== subjectKey(view.subject)
  return moves ? { ...front, theme: view.theme, ...patch } : { ...view, ...patch }
}

/** The subject of a key that `subjectKey` made. */
export function subjectFrom(key: string): Subject {
  const [kind, id] = key.split('/')
  switch (kind) {
    case 'country':
    case 'format':
    case 'topic':
    case 'article':
    case 'statement':
      return { kind, id: id ?? '' }
    case 'front':
      return { kind }
    default:
      return { kind: 'not-found' }
  }
}
