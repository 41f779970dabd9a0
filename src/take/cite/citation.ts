/** What to cite of a view: of words their outlet and then the atlas, of a page of the atlas that page and what it rests on. */
import type { Atlas } from '../../domain/atlas.ts'
import type { DateText } from '../../domain/date.ts'
import type { Statement } from '../../domain/statement.ts'
import { subjectKey, type View } from '../../domain/view.ts'
import { datedInWords } from '../../i18n/date.ts'
import { language, t } from '../../i18n/t.ts'
import type { Records } from '../../store/records.ts'
import { dayShown } from '../../store/select.ts'
import { sourcesRead, statementsRead } from '../read.ts'
import { words } from '../words.ts'
import { workOfArticle, workOfSource, type Citation, type Work } from './work.ts'

export interface Cited {
  readonly atlas: Atlas
  /** As of the view's date. */
  readonly records: Records
  readonly view: View
  /** The view's whole address. */
  readonly address: string
  /** The name of what is read. */
  readonly title: string
  readonly speakerOf: (statement: Statement) => string
  /** `YYYY-MM-DD` */
  readonly accessed: DateText
}

export function citationOf(cited: Cited): Citation {
  const { atlas, records, view, accessed } = cited
  const { subject } = view
  const own = pageOf(cited)
  const statement = subject.kind === 'statement' ? records.statements.get(subject.id) : undefined
  if (statement) {
    const relation = statement.kind === 'quote' ? 'quoted' : 'summarised'
    return { passage: passageOf(cited, statement), works: [...worksOf(records, [statement]), own], relation, accessed }
  }
  const article = subject.kind === 'article' ? records.articles.get(subject.id) : undefined
  if (article) return { works: [workOfArticle(article), own], relation: 'held', accessed }
  const behind = [
    ...worksOf(records, statementsRead(atlas, records, view)),
    ...sourcesRead(records, view).map(workOfSource),
  ]
  return { works: [own, ...onceEach(behind)], relation: 'cited', accessed }
}

function pageOf({ atlas, view, address, title }: Cited): Work {
  return {
    key: ['formats-atlas', ...subjectKey(view.subject).split('/'), ...(view.date === null ? [] : [view.date])].join(
      '-',
    ),
    kind: 'atlas',
    title,
    publisher: t('app.name'),
    date: { on: atlas.newest, certainty: 'stated' },
    url: address,
    language,
    asOf: dayShown(atlas, view),
  }
}

function passageOf({ speakerOf }: Cited, statement: Statement): string {
  const said = statement.kind === 'quote' ? `“${statement.words}”` : statement.words
  const when = statement.date ? datedInWords(statement.date, language) : t('date.unknown')
  return words('cite.passage', { said, speaker: speakerOf(statement), when })
}

/** The pages from which statements are taken. */
function worksOf(records: Records, statements: readonly Statement[]): readonly Work[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'summary') return [workOfSource(statement.source)]
    const credit = records.credits.get(statement.article)
    return credit ? [workOfArticle(credit)] : []
  })
}

/** A page from which several things are taken is named once, as the outlet's article where it is known as one. */
function onceEach(works: readonly Work[]): readonly Work[] {
  return works.filter((work, index) => works.findIndex(({ url }) => url === work.url) === index)
}
