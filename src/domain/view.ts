/** What a reader looks at: the one thing that an address says. */
import type { DateText } from './date.ts'
import type { ArticleId, ContestedId, CountryId, FormatId, PairId, StatementId, TopicId } from './ids.ts'

/** What is read. */
export type Subject =
  | { readonly kind: 'front' }
  | { readonly kind: 'country'; readonly id: CountryId }
  | { readonly kind: 'format'; readonly id: FormatId }
  | { readonly kind: 'topic'; readonly id: TopicId }
  /** Every topic, country by country. */
  | { readonly kind: 'topics' }
  /** Two countries side by side. */
  | { readonly kind: 'pair'; readonly id: PairId }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'statement'; readonly id: StatementId }
  /** Every format, by kind. */
  | { readonly kind: 'formats' }
  /** Who sits at which table: countries by formats. */
  | { readonly kind: 'compare' }
  /** The border rule and its list of cases. */
  | { readonly kind: 'borders' }
  /** What is known of and not shown. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'contested'; readonly id: ContestedId }
  | { readonly kind: 'not-found' }

export const subjectKinds = [
  'front',
  'country',
  'format',
  'formats',
  'compare',
  'topic',
  'topics',
  'pair',
  'article',
  'statement',
  'borders',
  'contested',
  'left-out',
  'not-found',
] as const satisfies readonly Subject['kind'][]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const depictions = ['map', 'table'] as const
export type Depiction = (typeof depictions)[number]

/** Which of a country's statements are listed: all, those in its own voice, those of others about it. */
export const selections = ['all', 'own', 'about'] as const
export type Selection = (typeof selections)[number]

/** Which countries stand in the table of the comparison: those of the region, or every one. */
export const rowChoices = ['region', 'all'] as const
export type RowChoice = (typeof rowChoices)[number]

export interface View {
  readonly subject: Subject
  readonly theme: Theme
  /** The day, month or year as of which the map is drawn; `null`: the present. */
  readonly date: DateText | null
  /** The formats that the map shows together, the first first; none: the one that is read. */
  readonly formats: readonly FormatId[]
  /** What stands in the map's place: the drawing, or a table of the same. */
  readonly as: Depiction
  /** On a country's page. */
  readonly statements: Selection
  /** On an article's page: the country whose passages are marked. */
  readonly about: CountryId | null
  /** In the comparison: the countries that sit at these tables of those compared, and at no other; `null`: none chosen. */
  readonly set: readonly FormatId[] | null
  /** In the comparison: the two countries of which it is told what they share. */
  readonly countries: readonly CountryId[]
  /** In the comparison: the format by whose roles the rows stand, or `name`, which no format is called; `null`: by region. */
  readonly sort: FormatId | null
  readonly rows: RowChoice
}

export const front: View = {
  subject: { kind: 'front' },
  theme: 'auto',
  date: null,
  formats: [],
  as: 'map',
  statements: 'all',
  about: null,
  set: null,
  countries: [],
  sort: null,
  rows: 'region',
}

/** As many formats as the map can show together. */
export const formatsAtOnce = 4

/** The format that the atlas opens with. */
export const openingFormat: FormatId = 'three-plus-three'
/** Those of which the region's own countries are most often asked: in the bar, and first where all are listed to choose from. */
export const foremostFormats: readonly FormatId[] = [openingFormat, 'csto', 'sco', 'cis', 'eaeu', 'ots']
/** The article that it began with. */
export const openingArticle: ArticleId = 'iranpress-314057'

/**
 * `country/IRN`; `front`, `formats`, `compare`, `topics`, `borders`, `left-out` and `not-found` stand for themselves. Names
 * a page's shard.
 */
export function subjectKey(subject: Subject): string {
  return 'id' in subject ? `${subject.kind}/${subject.id}` : subject.kind
}

/** The view after a change. What belongs to the reading of one subject ends with it; how things look goes on. */
export function changed(view: View, patch: Partial<View>): View {
  const moves = patch.subject !== undefined && subjectKey(patch.subject) !== subjectKey(view.subject)
  const { theme, date, as } = view
  return moves
    ? { ...front, theme, date, as, formats: formatsKept(view, patch.subject), ...patch }
    : { ...view, ...patch }
}

/** The map goes on showing the formats that it showed, until another is read, or the reader begins anew. */
function formatsKept({ subject, formats }: View, next: Subject): readonly FormatId[] {
  if (next.kind === 'front' || next.kind === 'format') return []
  if (formats.length > 0) return formats
  return subject.kind === 'format' && subject.id !== openingFormat ? [subject.id] : []
}

/** The subject of a key that `subjectKey` made. */
export function subjectFrom(key: string): Subject {
  const [kind, id] = key.split('/')
  switch (kind) {
    case 'country':
    case 'format':
    case 'topic':
    case 'pair':
    case 'article':
    case 'statement':
    case 'contested':
      return { kind, id: id ?? '' }
    case 'front':
    case 'formats':
    case 'compare':
    case 'topics':
    case 'borders':
    case 'left-out':
      return { kind }
    default:
      return { kind: 'not-found' }
  }
}
