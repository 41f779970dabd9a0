/** The data of a view as files for a spreadsheet and for a program. */
import { csvOf, type CsvCell } from '../../domain/csv.ts'
import type { SeatRow, StatementRow, ViewData } from './viewData.ts'

/** What every row carries along, as a row may be copied out of its table. */
const framed = ({ asOf, address }: ViewData): readonly CsvCell[] => [asOf, address]

export function seatsCsv(data: ViewData): string {
  const head = 'country,name,format,format_name,role,group,detail,from,to,on_this_day,note,sources,as_of,view'
  const row = (seat: SeatRow): readonly CsvCell[] => [
    seat.country,
    seat.name,
    seat.format,
    seat.formatName,
    seat.role,
    seat.group,
    seat.detail,
    seat.from,
    seat.to,
    seat.lasts,
    seat.note,
    seat.sources.join(' '),
    ...framed(data),
  ]
  return csvOf([head.split(','), ...data.seats.map(row)])
}

export function statementsCsv(data: ViewData): string {
  const head =
    'id,kind,voice,speaker,speaks_for,words,date,date_certainty,publisher,byline,title,stances,page,sources,as_of,view'
  const row = (said: StatementRow): readonly CsvCell[] => [
    said.id,
    said.kind,
    said.voice,
    said.speaker,
    said.speaksFor,
    said.words,
    said.date,
    said.dateCertainty,
    said.publisher,
    said.byline,
    said.title,
    said.takes.map(({ name, topicName, stanceName }) => `${name}: ${topicName}: ${stanceName}`).join('; '),
    said.page,
    said.sources.join(' '),
    ...framed(data),
  ]
  return csvOf([head.split(','), ...data.statements.map(row)])
}

/** Whose it all is, in every file that can say so. */
export const rights = {
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  rights:
    'Data: Formats Atlas, CC BY 4.0. Words of the kind "quote" are their outlets’. Outlines: Natural Earth (public domain).',
} as const

export function viewJson(data: ViewData): string {
  const { title, address, asOf, formats, seats, statements } = data
  return `${JSON.stringify({ title, view: address, asOf, formats, ...rights, memberships: seats, statements }, null, 2)}\n`
}
