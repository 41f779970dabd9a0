/** The data of a view as rows: who has which role in the formats on the map, and the statements that are read. */
import type { Atlas } from '../../domain/atlas.ts'
import { firstDay, type DateText } from '../../domain/date.ts'
import { isPresent, type Role } from '../../domain/format.ts'
import type { CountryId, FormatId } from '../../domain/ids.ts'
import { speaksFor, type Statement } from '../../domain/statement.ts'
import { isUnknown } from '../../domain/tenure.ts'
import { pathOf } from '../../domain/address.ts'
import type { View } from '../../domain/view.ts'
import { countryName } from '../../i18n/names.ts'
import { actorCountry, type Records } from '../../store/records.ts'
import { dayShown, formatsShown, topicOf } from '../../store/select.ts'
import { statementsRead } from '../read.ts'

export interface SeatRow {
  readonly country: CountryId
  readonly name: string
  readonly format: FormatId
  readonly formatName: string
  readonly role: Role
  readonly group?: string
  readonly detail?: string
  readonly from?: DateText
  readonly to?: DateText
  readonly note?: string
  /** Whether it has the role on the day as of which the view is; `null`: on a day of the past, as it is not known since when. */
  readonly lasts: boolean | null
  readonly sources: readonly string[]
}

export interface TakeRow {
  readonly country: CountryId
  readonly name: string
  readonly topic: string
  readonly topicName: string
  readonly stance: string
  readonly stanceName: string
}

export interface StatementRow {
  readonly id: string
  /** `quote`: the outlet's words, to the letter. `summary`: ours. */
  readonly kind: Statement['kind']
  readonly voice: string
  readonly speaker: string
  readonly speaksFor?: CountryId
  readonly words: string
  readonly date?: DateText
  readonly dateCertainty?: 'stated' | 'inferred'
  readonly publisher: string
  readonly byline?: string
  readonly title?: string
  readonly takes: readonly TakeRow[]
  readonly page: string
  readonly sources: readonly string[]
}

export interface ViewData {
  readonly title: string
  /** The view's whole address. */
  readonly address: string
  /** `YYYY-MM-DD` */
  readonly asOf: DateText
  /** The formats on the map. */
  readonly formats: readonly FormatId[]
  readonly seats: readonly SeatRow[]
  readonly statements: readonly StatementRow[]
}

export interface ViewDataOptions extends Pick<ViewData, 'title' | 'address'> {
  readonly atlas: Atlas
  /** As of the view's date, with all that `subjectsNeeded` names. */
  readonly records: Records
  readonly view: View
  readonly speakerOf: (statement: Statement) => string
  /** The address of the site's root. */
  readonly root: string
}

export function viewDataOf(options: ViewDataOptions): ViewData {
  const { atlas, records, view, title, address } = options
  const statements = statementsRead(atlas, records, view).map((statement) => statementRow(options, statement))
  const formats = formatsShown(atlas, view).map(({ id }) => id)
  return { title, address, asOf: dayShown(atlas, view), formats, seats: seatRows(options), statements }
}

/** Of the formats on the map all seats, once there is a format; of a country that is read its seats elsewhere as well. */
function seatRows({ atlas, records, view }: ViewDataOptions): readonly SeatRow[] {
  const day = dayShown(atlas, view)
  const shown = formatsShown(atlas, view).map(({ id }) => id)
  const founded = shown.filter((id) => firstDay(records.formats.get(id)?.founded.date ?? '') <= day)
  const own = view.subject.kind === 'country' ? (records.seats.get(view.subject.id) ?? []) : []
  const seats = [
    ...founded.flatMap((id) => (records.formats.get(id)?.memberships ?? []).map((seat) => ({ ...seat, format: id }))),
    ...own.filter(({ format }) => !shown.includes(format)),
  ]
  return seats.map((seat) => {
    const { country, format, role, group, detail, from, to, note, sources } = seat
    const brief = atlas.formats.find(({ id }) => id === format)
    const groupName = brief?.groups.find(({ id }) => id === group)?.name
    return {
      country,
      name: countryName(atlas, country),
      format,
      formatName: brief?.shortName ?? format,
      role,
      ...(groupName && { group: groupName }),
      ...(detail && { detail }),
      ...(from && { from }),
      ...(to && { to }),
      ...(note && { note }),
      lasts: isUnknown(seat, day) ? null : isPresent(seat, day),
      sources: addressesOf(sources),
    }
  })
}

function statementRow({ atlas, records, root, speakerOf }: ViewDataOptions, statement: Statement): StatementRow {
  const credit = statement.kind === 'quote' ? records.credits.get(statement.article) : undefined
  const page = statement.kind === 'summary' ? statement.source : credit
  const country = speaksFor(statement, actorCountry(records))
  const sources = statement.kind === 'summary' ? [statement.source, ...statement.dateSources] : page ? [page] : []
  return {
    id: statement.id,
    kind: statement.kind,
    voice: statement.kind === 'quote' ? statement.voice : 'summary',
    speaker: speakerOf(statement),
    ...(country && { speaksFor: country }),
    words: statement.words,
    ...(statement.date && { date: statement.date.on, dateCertainty: statement.date.certainty }),
    publisher: page?.publisher ?? '',
    ...(credit?.byline && { byline: credit.byline }),
    ...(page?.title && { title: page.title }),
    takes: statement.takes.map(({ who, topic, stance }) => {
      const asked = topicOf(atlas, topic)
      return {
        country: who,
        name: countryName(atlas, who),
        topic,
        topicName: asked?.name ?? topic,
        stance,
        stanceName: asked?.stances.find(({ id }) => id === stance)?.name ?? stance,
      }
    }),
    page: root + pathOf({ kind: 'statement', id: statement.id }),
    sources: addressesOf(sources),
  }
}

function addressesOf(sources: readonly { readonly url: string }[]): readonly string[] {
  return [...new Set(sources.map(({ url }) => url))]
}
