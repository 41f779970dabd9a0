import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Contested } from '../../domain/contested.ts'
import { sampleAtlas, sampleOptions } from '../sample.ts'
import { geoJson, type Geometries } from './geojson.ts'
import { seatsCsv, statementsCsv, viewJson } from './tables.ts'
import { viewDataOf } from './viewData.ts'

const data = viewDataOf(sampleOptions({ subject: { kind: 'format', id: 'club' } }))

describe('as CSV', () => {
  it('has a row for each membership, with its source, its day and its view, and no formula', () => {
    expect(seatsCsv(data).split('\r\n').slice(1)).toEqual([
      "IRN,Iran,club,Club,member,Southern,,2021-12-10,,true,'=SUM(A1),https://news.example/1,2025-11-27,https://atlas.example/there/",
      'RUS,Russia,club,Club,member,,,2021,2023-05,false,,https://news.example/1,2025-11-27,https://atlas.example/there/',
      '',
    ])
  })

  it('has a row for each statement: whose words, which stances, where to read it', () => {
    const rows = statementsCsv(data).split('\r\n')
    expect(rows).toHaveLength(4)
    expect(rows[1]).toMatch(
      /^outlet-1-hope,quote,quoted,"A\. Minister, Minister of Iran",IRN,We hope to meet\.,2025-12-17,inferred,/,
    )
    expect(rows[1]).toContain(',Iran: The club: Supports,https://atlas.example/statement/outlet-1-hope/,')
    expect(rows[2]).toContain('https://news.example/1')
  })
})

it('of the past it claims no role of which it is not known since when, nor one in a format that was still to come', () => {
  const rowsOn = (date: string) => {
    const options = sampleOptions({ subject: { kind: 'format', id: 'club' }, date })
    const format = options.records.formats.get('club')!
    const memberships = format.memberships.map(({ from: _, ...seat }) => ({ ...seat, knownOn: '2024' }))
    const records = { ...options.records, formats: new Map([['club', { ...format, memberships }]]) }
    return viewDataOf({ ...options, records }).seats.map(({ country, lasts }) => [country, lasts])
  }
  expect(rowsOn('2022')).toEqual([
    ['IRN', null],
    ['RUS', null],
  ])
  expect(rowsOn('2020')).toEqual([])
})

it('as JSON it says whose it is and as of when', () => {
  expect(JSON.parse(viewJson(data))).toMatchObject({
    view: 'https://atlas.example/there/',
    asOf: '2025-11-27',
    licence: expect.stringContaining('creativecommons'),
    memberships: [
      { country: 'IRN', sources: ['https://news.example/1'] },
      { country: 'RUS', lasts: false },
    ],
    statements: [{ id: 'outlet-1-hope', takes: [{ country: 'IRN', stance: 'for' }] }, { id: 'irn-2024' }],
  })
})

describe('as GeoJSON', () => {
  const square = [
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ]
  const geometries: Geometries = new Map([
    ['IRN', { type: 'Polygon', coordinates: square }],
    ['RUS', { type: 'Polygon', coordinates: square }],
    ['strip', { type: 'Polygon', coordinates: square }],
    [
      'line',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
  ])
  const sources = [{ publisher: 'Council', url: 'https://council.example/1' }]
  const cases = new Map<string, Contested>(
    sampleAtlas.contested.map((one) => [
      one.id,
      { ...one, sentence: { text: 'Two claim it.', sources }, authority: [], sources },
    ]),
  )
  const { features } = JSON.parse(geoJson(sampleAtlas, data, geometries, cases)) as FeatureCollection

  it('has the countries with a role on the day, and the stances that statements give them', () => {
    const [iran, ...others] = features.filter(({ properties }) => properties?.['kind'] === 'country')
    expect(others).toEqual([])
    expect(iran).toMatchObject({
      id: 'IRN',
      properties: {
        contested: false,
        roles: 'Club: member',
        memberships: [{ role: 'member', sources: ['https://news.example/1'] }],
        stances: [{ stance: 'for', statement: 'https://atlas.example/statement/outlet-1-hope/' }, {}],
      },
    })
  })

  it('flags what is contested on the day, with its sources, and has nothing of other days', () => {
    const contested = features.filter(({ properties }) => properties?.['contested'])
    expect(contested).toMatchObject([
      {
        id: 'line',
        geometry: { type: 'LineString' },
        properties: { between: ['IRN', 'RUS'], sources: [sources[0]!.url] },
      },
    ])
  })

  it('winds outer rings counter-clockwise', () => {
    expect(features[0]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[[...square[0]!].reverse()]] })
  })
})
