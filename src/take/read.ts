/** What a page of the atlas rests on: the statements that are read there, and the pages behind what it says. */
import type { Atlas } from '../domain/atlas.ts'
import type { Format } from '../domain/format.ts'
import { countriesOfPair } from '../domain/pair.ts'
import type { Source } from '../domain/source.ts'
import type { Statement } from '../domain/statement.ts'
import { openingFormat, type Subject, type View } from '../domain/view.ts'
import type { Records } from '../store/records.ts'
import { formatsShown, isInVoiceOf, recordsShown, statementsConcerning } from '../store/select.ts'
import type { State } from '../store/store.ts'

/** All whose records are asked for before a view can be taken along. */
export function subjectsNeeded(atlas: Atlas, view: View): readonly Subject[] {
  const formats = formatsShown(atlas, view)
  const topic = topicRead(atlas, view)
  return [
    view.subject,
    ...formats.map(({ id }) => ({ kind: 'format', id }) as const),
    ...(topic === undefined ? [] : [{ kind: 'topic', id: topic } as const]),
  ]
}

/** The question that a page answers: its own, or that of the format which it tells of. */
function topicRead(atlas: Atlas, { subject }: Pick<View, 'subject'>): string | undefined {
  const format = subject.kind === 'format' ? subject.id : subject.kind === 'front' ? openingFormat : undefined
  return subject.kind === 'topic' ? subject.id : atlas.formats.find(({ id }) => id === format)?.topic
}

/** In the order in which cards stand, and of a country's page those that its filter lets through. */
export function statementsRead(atlas: Atlas, records: Records, view: View): readonly Statement[] {
  const { subject } = view
  const all = [...records.statements.values()]
  if (subject.kind === 'country') {
    const own = (statement: Statement) => isInVoiceOf(records, statement, subject.id)
    const concerning = statementsConcerning(records, subject.id)
    return view.statements === 'all' ? concerning : concerning.filter((one) => own(one) === (view.statements === 'own'))
  }
  if (subject.kind === 'statement') return all.filter(({ id }) => id === subject.id)
  if (subject.kind === 'article') return all.filter((one) => one.kind === 'quote' && one.article === subject.id)
  const topic = topicRead(atlas, view)
  const pair: readonly string[] = subject.kind === 'pair' ? countriesOfPair(subject.id) : []
  return all.filter(({ takes }) =>
    takes.some((take) => subject.kind === 'topics' || take.topic === topic || pair.includes(take.who)),
  )
}

/** Where the facts of a page stand that are no statements. Names and capitals rest on registers that nobody cites. */
export function sourcesRead(records: Records, { subject }: Pick<View, 'subject'>): readonly Source[] {
  switch (subject.kind) {
    case 'country':
      return (records.seats.get(subject.id) ?? []).flatMap(({ sources }) => sources)
    case 'format': {
      const format = records.formats.get(subject.id)
      return format ? sourcesOfFormat(format) : []
    }
    case 'front': {
      const format = records.formats.get(openingFormat)
      return format ? format.memberships.flatMap(({ sources }) => sources) : []
    }
    case 'contested':
      return records.contested.get(subject.id)?.sources ?? []
    case 'borders':
      return [...records.contested.values()].flatMap(({ sources }) => sources)
    default:
      return []
  }
}

function sourcesOfFormat(format: Format): readonly Source[] {
  const { founded, status, seat, memberships, bodies, meetings, planned, facts, disputes } = format
  const versions = disputes.flatMap((dispute) => dispute.versions)
  const parts = [founded, status, ...(seat ? [seat] : []), ...memberships, ...bodies, ...meetings, ...planned]
  return [...parts, ...facts, ...versions].flatMap(({ sources }) => sources)
}

/** As of the view's date. A statement or an article that is read is read whole, whatever the date of the map. */
export function recordsRead(state: Pick<State, 'records' | 'view'>): Records {
  const { kind } = state.view.subject
  return kind === 'statement' || kind === 'article' ? state.records : recordsShown(state)
}
