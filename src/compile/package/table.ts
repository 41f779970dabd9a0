/** A table of the data set: its rows, and what each column means. */
import type { CsvCell } from '../../domain/csv.ts'

export interface Field {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer'
  readonly description: string
  readonly format?: 'uri'
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
  }
}

export interface ForeignKey {
  readonly fields: string
  readonly reference: { readonly resource: string; readonly fields: string }
}

export interface Table {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly (readonly CsvCell[])[]
}

/** A field, how a record fills it, and the column of another table in which its value stands. */
export interface Column<T> extends Field {
  readonly of: (record: T) => CsvCell
  readonly refersTo?: string
}

type Head = Pick<Table, 'name' | 'title' | 'description'> & { readonly key: readonly string[] }

export function tableOf<T>({ key, ...head }: Head, records: readonly T[], columns: readonly Column<T>[]): Table {
  return {
    ...head,
    fields: columns.map(({ of: _, refersTo: __, ...field }) => field),
    primaryKey: key,
    foreignKeys: columns.flatMap(({ name, refersTo }) => {
      const [resource, fields] = refersTo?.split('.') ?? []
      return resource && fields ? [{ fields: name, reference: { resource, fields } }] : []
    }),
    rows: records.map((record) => columns.map((column) => column.of(record))),
  }
}

type More = Partial<Pick<Column<never>, 'format' | 'constraints' | 'refersTo'>>
const required = { constraints: { required: true } } as const

/** A column of text that may be empty. */
export function text<T>(name: string, description: string, of: Column<T>['of'], more: More = {}): Column<T> {
  return { name, type: 'string', description, ...more, of }
}

/** A column of text that every row has. */
export function needed<T>(name: string, description: string, of: Column<T>['of'], more: More = {}): Column<T> {
  return text(name, description, of, { ...more, constraints: { ...more.constraints, ...required.constraints } })
}

export function numeric<T>(name: string, description: string, of: Column<T>['of']): Column<T> {
  return { name, type: 'number', description, of }
}

export function whole<T>(name: string, description: string, of: Column<T>['of']): Column<T> {
  return { name, type: 'integer', description, of }
}

/** How manieth a row is in the list that it comes from. */
export function placeInList<T extends { readonly number: number }>(description: string): Column<T> {
  return { ...whole<T>('number', description, ({ number }) => number), ...required }
}

/** A date as precise as it is known, which is no type that a table schema has. */
export function date<T>(name: string, description: string, of: Column<T>['of']): Column<T> {
  const constraints = { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }
  return text(name, `${description} A year, a month or a day (ISO 8601), as precise as it is known.`, of, {
    constraints,
  })
}

/** The pages on which a row rests: addresses hold no space, so spaces part them. */
export function rests<T>(of: (record: T) => readonly { readonly url: string }[]): Column<T> {
  const description =
    'The addresses of the pages on which this row rests, parted by spaces; each of them stands in sources.csv.'
  return needed('sources', description, (record) => [...new Set(of(record).map(({ url }) => url))].join(' '))
}
