/** The whole data set as a Frictionless Data Package: tables as CSV, what their columns mean, how to cite it, and a ZIP of all. */
import { strToU8, zipSync } from 'fflate'
import { csvOf } from '../../domain/csv.ts'
import type { Records } from '../records.ts'
import { formatTables } from './formats.ts'
import { placeTables, sourceTable } from './places.ts'
import { readmeOf } from './readme.ts'
import { statementTables } from './statements.ts'
import type { Table } from './table.ts'

export function tablesOf(records: Records): readonly Table[] {
  return [...placeTables(records), ...formatTables(records), ...statementTables(records), sourceTable(records)]
}

/** Of when the data is, and where the atlas stands, if that is known. */
export interface Edition {
  readonly newest: string
  readonly home?: string | undefined
}

const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
}

/** https://datapackage.org/standard/data-package/; `profile` is what readers of its first version look for. */
export function descriptorOf(tables: readonly Table[], { newest, home }: Edition): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'formats-atlas',
    title: 'Formats Atlas',
    description:
      'Who sits at which table in the South Caucasus and Central Asia, since when, and who said what about it, with the source of every row. The words quoted are their outlets’; see README.md.',
    version: newest,
    ...(home && { homepage: home }),
    licenses: [licence],
    contributors: [{ title: 'Formats Atlas', roles: ['author'], ...(home && { path: home }) }],
    keywords: ['South Caucasus', 'Central Asia', 'regional security', 'international organizations'],
    resources: tables.map(({ name, title, description, fields, primaryKey, foreignKeys }) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name,
      type: 'table',
      profile: 'tabular-data-resource',
      path: `${name}.csv`,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n' },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields,
        missingValues: [''],
        primaryKey,
        ...(foreignKeys.length > 0 && { foreignKeys }),
      },
    })),
  }
}

/** By their names in the folder of the data set. */
export function packageFiles(tables: readonly Table[], edition: Edition): ReadonlyMap<string, string | Uint8Array> {
  const texts = new Map([
    ['README.md', readmeOf(tables, edition)],
    ['datapackage.json', `${JSON.stringify(descriptorOf(tables, edition), null, 2)}\n`],
    ...tables.map(({ name, fields, rows }): [string, string] => [
      `${name}.csv`,
      csvOf([fields.map((field) => field.name), ...rows], { mark: false }),
    ]),
  ])
  return new Map<string, string | Uint8Array>([...texts, ['formats-atlas.zip', zipOf(texts)]])
}

/** The same bytes from the same data, on any day and in any time zone: fflate writes the parts of a local time. */
function zipOf(texts: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...texts].map(([name, text]) => [`formats-atlas/${name}`, strToU8(text)]))
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}
