/** What a story says, scene by scene, as text: what stands on the slides, and what is for who speaks. */
import { addressOf } from '../domain/address.ts'
import type { DateText } from '../domain/date.ts'
import type { StatementId } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import { viewOfScene, type Scene, type Story } from '../domain/story.ts'
import { front, type View } from '../domain/view.ts'
import { dateInWords, datedInWords } from '../i18n/date.ts'
import { language, t } from '../i18n/t.ts'
import { speakerWords, voiceOf } from '../panels/voice.ts'
import { existsIn } from '../store/select.ts'
import type { AtlasStore, State } from '../store/store.ts'
import { citationOf } from '../take/cite/citation.ts'
import { plainText } from '../take/cite/plain.ts'
import type { Citation } from '../take/cite/work.ts'
import type { Parts } from '../take/parts.ts'
import { words } from './words.ts'

/** Words of somebody else as a slide shows them. */
export interface QuoteTold {
  readonly voice: string
  /** In quotation marks where they are the exact words. */
  readonly said: string
  /** Who says it, and when. */
  readonly speaker: string
  readonly source: LinkTold | null
}

export interface LinkTold {
  readonly text: string
  /** None where the site's address is not known. */
  readonly href?: string
}

export interface SceneTold {
  readonly title: string
  readonly caption: string
  readonly quote: QuoteTold | null
  readonly question: string
  /** "3 of 10". */
  readonly count: string
  readonly evidence: LinkTold
  readonly notes: readonly string[]
}

export interface Telling {
  readonly store: Pick<AtlasStore, 'atlas' | 'history'>
  readonly state: Pick<State, 'records'>
  readonly nameOf: Parts['nameOf']
  /** The day of whoever makes the slides. */
  readonly accessed: DateText
}

/** The view that a scene shows, as it is drawn on a slide. */
export function viewOnSlide({ atlas }: Telling['store'], scene: Scene): View {
  return { ...viewOfScene(scene, existsIn(atlas)), theme: 'auto', as: 'map' }
}

export function sceneTold(telling: Telling, { scenes }: Story, index: number): SceneTold {
  const { store, state } = telling
  const scene = scenes[index]!
  const { title, caption, question, notes } = scene
  const statement = scene.quote === undefined ? undefined : state.records.statements.get(scene.quote)
  const address = addressWhole(store, scene.at)
  const citation = statement ? citationOfStatement(telling, statement.id) : citationOfPage(telling, scene)
  return {
    title,
    caption,
    quote: statement ? quoteTold(telling, statement) : missing(scene.quote),
    question: question?.ask ?? '',
    count: words('story.count', { number: index + 1, count: scenes.length }),
    evidence: { text: words('slides.evidence'), ...(isOnWeb(address) && { href: address }) },
    notes: [
      ...(notes ? [notes] : []),
      ...(question
        ? [`${words('story.question')}: ${question.ask}`, `${words('story.answer')}: ${question.answer}`]
        : []),
      words('slides.citation', { citation: plainText(citation) }),
      `${words('slides.evidence')}: ${address}`,
    ],
  }
}

export function isOnWeb(address: string): boolean {
  return /^https?:\/\//.test(address)
}

export function addressWhole({ history }: Telling['store'], path: string): string {
  return history.root + path
}

function missing(id: StatementId | undefined): QuoteTold | null {
  return id === undefined ? null : { voice: '', said: words('story.unquoted', { id }), speaker: '', source: null }
}

function quoteTold({ store: { atlas }, state: { records } }: Telling, statement: Statement): QuoteTold {
  const when = statement.date ? datedInWords(statement.date, language) : t('date.unknown')
  return {
    voice: voiceOf(statement).words,
    said: statement.kind === 'quote' ? `“${statement.words}”` : statement.words,
    speaker: `${speakerWords(atlas, records, statement)}, ${when}`,
    source: sourceTold(records, statement),
  }
}

function sourceTold(records: State['records'], statement: Statement): LinkTold | null {
  if (statement.kind === 'summary') {
    const { publisher, date, url } = statement.source
    const text = date ? t('sources.dated', { publisher, date: dateInWords(date, language) }) : publisher
    return { text, href: url }
  }
  const credit = records.credits.get(statement.article)
  if (!credit) return null
  return { text: [credit.publisher, credit.byline].filter(Boolean).join(', '), href: credit.url }
}

/** The outlet's first, then the atlas's. */
export function citationOfStatement(telling: Telling, id: StatementId): Citation {
  return citationAt(telling, { ...front, subject: { kind: 'statement', id } })
}

/** Of a page of the atlas's own that page alone: on what it rests is read there. */
export function citationOfPage(telling: Telling, scene: Scene): Citation {
  const citation = citationAt(telling, viewOnSlide(telling.store, scene))
  if (citation.relation !== 'cited') return citation
  return { ...citation, works: citation.works.filter(({ kind }) => kind === 'atlas') }
}

function citationAt({ store, state, nameOf, accessed }: Telling, view: View): Citation {
  const { atlas } = store
  const { records } = state
  return citationOf({
    atlas,
    records,
    view,
    accessed,
    address: addressWhole(store, addressOf(view)),
    title: nameOf(atlas, { records, view }),
    speakerOf: (statement) => speakerWords(atlas, records, statement),
  })
}
