/** The data set of the project's own data: every column told, every reference resolved, the same bytes each time. */
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import outlines from '../../../data/geography/outlines.json'
import { compile } from '../compile.ts'
import { geographyOf } from '../geography/shapes.ts'
import { readData } from '../read.ts'
import { descriptorOf, packageFiles } from './package.ts'
import type { Field, Table } from './table.ts'

const files = await readData(join(import.meta.dirname, '../../../data'))
const { tables, atlas } = compile(files, geographyOf(outlines as unknown as Topology))
const edition = { newest: atlas.newest, home: 'https://atlas.example/' }

function valuesOf({ fields, rows }: Table, field: string): readonly string[] {
  const index = fields.findIndex(({ name }) => name === field)
  return rows.map((row) => String(row[index] ?? ''))
}
const tableNamed = (name: string): Table => tables.find((table) => table.name === name)!

function isAllowed({ type, constraints }: Field, value: string): boolean {
  if (value === '') return !constraints?.required
  const fits = constraints?.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(value)
  const isListed = constraints?.enum === undefined || constraints.enum.includes(value)
  return fits && isListed && (type === 'string' || Number.isFinite(Number(value)))
}

describe.each(tables.map((table) => [table.name, table] as const))('%s.csv', (_, table) => {
  it('says what each column means', () => {
    for (const { description } of table.fields) expect(description).toMatch(/^[A-Z].*\.$/s)
    expect(new Set(table.fields.map(({ name }) => name)).size).toBe(table.fields.length)
  })

  it('has a key that names each row', () => {
    const keys = table.rows.map((_row, index) =>
      table.primaryKey.map((field) => valuesOf(table, field)[index]).join(' '),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('refers only to rows that are there', () => {
    for (const { fields, reference } of table.foreignKeys) {
      const known = new Set(valuesOf(tableNamed(reference.resource), reference.fields))
      expect(valuesOf(table, fields).filter((value) => value !== '' && !known.has(value))).toEqual([])
    }
  })

  it('keeps to the constraints of its columns', () => {
    const faults = table.fields.flatMap((field) =>
      valuesOf(table, field.name)
        .filter((value) => !isAllowed(field, value))
        .map((value) => `${field.name}: ${value}`),
    )
    expect(faults).toEqual([])
  })

  it('rests on pages that sources.csv has', () => {
    if (!table.fields.some(({ name }) => name === 'sources')) return
    const known = new Set(valuesOf(tableNamed('sources'), 'url'))
    const named = valuesOf(table, 'sources').flatMap((addresses) => addresses.split(' ').filter(Boolean))
    expect(named.filter((address) => !known.has(address))).toEqual([])
  })
})

it('has a row for each membership and each statement', () => {
  const memberships = atlas.formats.flatMap((format) => format.memberships)
  expect(tableNamed('memberships').rows).toHaveLength(memberships.length)
  expect(tableNamed('statements').rows).toHaveLength(atlas.statementCount)
})

it('is described as a Data Package: names, licence, and each table with its path and schema', () => {
  const descriptor = descriptorOf(tables, edition) as {
    readonly name: string
    readonly licenses: readonly { readonly name: string; readonly path: string }[]
    readonly resources: readonly {
      readonly name: string
      readonly path: string
      readonly schema: { fields: unknown[] }
    }[]
  }
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/)
  expect(descriptor.licenses[0]).toMatchObject({ name: 'CC-BY-4.0', path: expect.stringContaining('https://') })
  for (const { name, path, schema } of descriptor.resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/)
    expect(path).toBe(`${name}.csv`)
    expect(schema.fields.length).toBeGreaterThan(1)
  }
})

describe('the files', () => {
  const made = packageFiles(tables, edition)

  it('are all in the ZIP, as they are beside it', () => {
    const zip = unzipSync(made.get('formats-atlas.zip') as Uint8Array)
    const names = [...made.keys()].filter((name) => name !== 'formats-atlas.zip')
    expect(Object.keys(zip)).toEqual(names.map((name) => `formats-atlas/${name}`))
    for (const name of names) expect(strFromU8(zip[`formats-atlas/${name}`]!)).toBe(made.get(name))
  })

  it('are the same bytes each time', () => {
    expect(packageFiles(tables, edition)).toEqual(made)
  })

  it('say how to cite them and whose the words are', () => {
    const readme = made.get('README.md')
    expect(readme).toContain(`Formats Atlas, data until ${atlas.newest}, https://atlas.example/, CC BY 4.0.`)
    expect(readme).toContain('The words that it quotes are not')
  })
})
