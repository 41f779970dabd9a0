/** Three tables as the data have them, with fewer seats, for the tests of this folder. */
import { emptyAtlas, type Atlas } from '../../domain/atlas.ts'
import type { Country, Region } from '../../domain/country.ts'
import type { FormatBrief, Membership } from '../../domain/format.ts'
import type { FormatId } from '../../domain/ids.ts'
import { rolesOf, type Comparison } from './comparison.ts'

const lands: readonly (readonly [id: string, name: string, region: Region])[] = [
  ['ARM', 'Armenia', 'south-caucasus'],
  ['AZE', 'Azerbaijan', 'south-caucasus'],
  ['BLR', 'Belarus', 'neighbour'],
  ['GEO', 'Georgia', 'south-caucasus'],
  ['IRN', 'Iran', 'neighbour'],
  ['KAZ', 'Kazakhstan', 'central-asia'],
  ['RUS', 'Russia', 'neighbour'],
  ['TUR', 'Türkiye', 'neighbour'],
]

/** `MEM` from `from` to `to`: every fact has a page of its own. */
function seat(country: string, role: Membership['role'], from?: string, to?: string, detail?: string): Membership {
  const url = `https://pages.example/${country}/${role}/${from ?? ''}`
  return {
    country,
    role,
    ...(detail && { detail }),
    ...(from && { from }),
    ...(to && { to }),
    sources: [{ publisher: `On ${country}`, url }],
  }
}

function table(id: FormatId, shortName: string, memberships: readonly Membership[]): FormatBrief {
  const fixed = { kind: 'forum', state: 'active', groups: [], meetings: [], planned: [] } as const
  return { id, name: shortName, shortName, memberships, ...fixed }
}

export const sampleFormats = {
  six: table('three-plus-three', '3+3', [
    seat('ARM', 'member', '2021-12-10'),
    seat('AZE', 'member', '2021-12-10'),
    seat('GEO', 'invited-not-attending', '2021-12-10'),
    seat('IRN', 'member', '2021-12-10'),
    seat('RUS', 'member', '2021-12-10'),
    seat('TUR', 'member', '2021-12-10'),
  ]),
  csto: table('csto', 'CSTO', [
    seat('ARM', 'member', '1992-05-15', '2024-02-22'),
    seat('ARM', 'suspended', '2024-02-22', undefined, 'frozen by its own declaration'),
    seat('AZE', 'member', '1993-09-24', '1999-04-02'),
    seat('BLR', 'member', '1993-12-31'),
    seat('GEO', 'member', '1993-12-09', '1999-04-02'),
    seat('KAZ', 'member', '1992-05-15'),
    seat('RUS', 'member', '1992-05-15'),
  ]),
  eaeu: table('eaeu', 'EAEU', [
    seat('ARM', 'member', '2015-01-02'),
    seat('BLR', 'member', '2015-01-01'),
    seat('KAZ', 'member', '2015-01-01'),
    seat('RUS', 'member', '2015-01-01'),
    seat('IRN', 'observer', '2024-12-26'),
  ]),
  minsk: table('minsk', 'Minsk Group', [
    seat('ARM', 'member', '1992', '2025-11-30'),
    seat('AZE', 'member', '1992', '2025-11-30'),
    seat('RUS', 'member', '1992', '2025-11-30', 'co-chair'),
  ]),
  mission: table('mission', 'Mission', [seat('ARM', 'host', '2023-02-20'), seat('TUR', 'observer', '2020', '2022-05')]),
} as const

const sampleAtlas: Atlas = {
  ...emptyAtlas,
  countries: lands.map(([id, name, region]): Country => ({
    id,
    alpha2: id.slice(0, 2),
    region,
    names: { en: name },
    bounds: [0, 0, 1, 1],
    labelPoint: [0, 0],
  })),
  formats: Object.values(sampleFormats),
  newest: '2026-05-04',
}

export function comparisonOf(formats: readonly FormatBrief[], day = '2026-05-04'): Comparison {
  return { atlas: sampleAtlas, day, formats, roles: rolesOf(sampleAtlas, new Map(), day) }
}
