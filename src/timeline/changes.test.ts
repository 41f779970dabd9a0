import { describe, expect, it } from 'vitest'
import { changesOf, laterThan, marksOf } from './changes.ts'
import { formatWith, istanbul } from './sample.ts'

const told = (parts: Parameters<typeof formatWith>[0]) =>
  changesOf([formatWith(parts)]).map(({ date, seats, meetings }) => [
    date,
    ...seats.map(({ countries, before, after }) => `${countries.join()}: ${before} → ${after}`),
    ...meetings.map(({ meeting }) => meeting.city.name),
  ])

describe('changesOf', () => {
  it('puts together what happened on one date, in the order of the dates', () => {
    expect(
      told({
        memberships: [
          { country: 'ARM', role: 'member', from: '2024-10-18' },
          { country: 'IRN', role: 'member', from: '2021' },
          { country: 'RUS', role: 'member', from: '2024-10-18' },
        ],
        meetings: [istanbul],
      }),
    ).toEqual([
      ['2021', 'IRN: null → member'],
      ['2024-10-18', 'ARM,RUS: null → member', 'Istanbul'],
    ])
  })

  it('takes a role that ends as another begins for one change', () => {
    expect(
      told({
        memberships: [
          { country: 'BLR', role: 'observer', to: '2024-07-04' },
          { country: 'BLR', role: 'member', from: '2024-07-04' },
          { country: 'ARM', role: 'partner', to: '2015' },
          { country: 'ARM', role: 'observer', from: '2015-07-10' },
        ],
      }),
    ).toEqual([
      ['2015-07-10', 'ARM: partner → observer'],
      ['2024-07-04', 'BLR: observer → member'],
    ])
  })

  it('shows that a role has ended on the day after its last', () => {
    expect(told({ memberships: [{ country: 'UKR', role: 'member', to: '2018-05' }] })).toEqual([
      ['2018-06-01', 'UKR: member → null'],
    ])
  })

  it('leaves out roles without a date', () => {
    expect(told({ memberships: [{ country: 'CHN', role: 'member' }] })).toEqual([])
  })
})

describe('marksOf', () => {
  it('tells by the kind who came nearer to the table, who went, and who did neither', () => {
    const changes = changesOf([
      formatWith({
        memberships: [
          { country: 'UZB', role: 'member', from: '2006', to: '2012-12-19' },
          { country: 'UZB', role: 'suspended', from: '2012-12-19' },
          { country: 'MNG', role: 'observer', to: '2025-09-01' },
          { country: 'MNG', role: 'partner', from: '2025-09-01' },
        ],
        meetings: [istanbul],
      }),
    ])
    expect(changes.flatMap(marksOf)).toEqual([
      { kind: 'joined', on: '2006' },
      { kind: 'left', on: '2012-12-19' },
      { kind: 'met', on: '2024-10-18' },
      { kind: 'turned', on: '2025-09-01' },
    ])
  })

  it('stands where a role ended, as exactly as that is known', () => {
    const [change] = changesOf([formatWith({ memberships: [{ country: 'UKR', role: 'member', to: '2018-05' }] })])
    expect(marksOf(change!)).toEqual([{ kind: 'left', on: '2018-05' }])
  })
})

describe('laterThan', () => {
  it('counts every country whose role changed, and the meetings, after a day', () => {
    const changes = changesOf([
      formatWith({
        memberships: [
          { country: 'ARM', role: 'member', from: '2024-01-01' },
          { country: 'IRN', role: 'member', from: '2024-01-01' },
          { country: 'RUS', role: 'member', from: '2023' },
        ],
        meetings: [istanbul],
      }),
    ])
    expect(laterThan(changes, '2023-12-31')).toEqual({ seats: 2, meetings: 1 })
    expect(laterThan(changes, '2024-10-18')).toEqual({ seats: 0, meetings: 0 })
  })
})
