import { describe, expect, it } from 'vitest'
import { formatWith, istanbul } from './sample.ts'
import { dateAt, dateChosenAt, placeOf, spanOf, stepFrom, trackOf, yearFrom, yearsOf } from './track.ts'

const track = trackOf(
  [
    formatWith({
      memberships: [
        { country: 'ARM', role: 'member', from: '2007' },
        { country: 'IRN', role: 'member', from: '2010-03' },
        { country: 'RUS', role: 'member', from: '2010-03-15' },
      ],
      meetings: [istanbul],
    }),
  ],
  '2026-11-24',
)

describe('a date on the track', () => {
  it('of a day is a point, of a month or year all that it may mean', () => {
    const whole = track.end - track.start
    const days = (date: string) => Math.round((spanOf(track, date).to - spanOf(track, date).from) * whole)
    expect(spanOf(track, '2007').from).toBe(0)
    expect([days('2024-10-18'), days('2010-03'), days('2007')]).toEqual([0, 30, 364])
  })

  it('stands at its last day, within the track', () => {
    expect(placeOf(track, '2010')).toBe(placeOf(track, '2010-12-31'))
    expect(placeOf(track, '1850')).toBe(track.start)
    expect(placeOf(track, '2999')).toBe(track.end)
    expect(placeOf(track, null)).toBe(track.end)
  })
})

describe('a place on the track', () => {
  const at = (date: string, reach = 30) => dateAt(track, placeOf(track, date), reach)

  it('near a change is its date, as exact as that is known', () => {
    expect(at('2024-10-03')).toBe('2024-10-18')
    expect(at('2007-12-20')).toBe('2007')
  })

  it('elsewhere is a month, never a day', () => {
    expect(at('2015-05-31')).toBe('2015-05')
    expect(at('2015-06-02')).toBe('2015-05')
  })

  it('at the end is the present', () => {
    expect(at('2026-11-20')).toBeNull()
    expect(at('2026-10-31', 3)).toBe('2026-10')
  })

  it('that is pressed within a year in which something happened is that year', () => {
    const pressed = (date: string) => dateChosenAt(track, placeOf(track, date), 3)
    expect(pressed('2007-05-10')).toBe('2007')
    expect(pressed('2010-03-04')).toBe('2010-03')
    expect(pressed('2008-05-31')).toBe('2008-05')
  })
})

describe('steps', () => {
  it('go from change to change, and at last to the present', () => {
    const dates: (string | null)[] = ['1850']
    while (dates.at(-1) !== null) dates.push(stepFrom(track, dates.at(-1)!, 1))
    expect(dates).toEqual(['1850', '2007', '2010-03-15', '2010-03', '2024-10-18', null])
  })

  it('go back the same way, and no further than the first', () => {
    expect(stepFrom(track, null, -1)).toBe('2024-10-18')
    expect(stepFrom(track, '2010-04', -1)).toBe('2010-03')
    expect(stepFrom(track, '2007', -1)).toBe('2007')
  })

  it('by a year go to the month, and stay on the track', () => {
    expect(yearFrom(track, '2024-10-18', -1)).toBe('2023-10')
    expect(yearFrom(track, '2010', 1)).toBe('2011')
    expect(yearFrom(track, null, -1)).toBe('2025-11')
    expect(yearFrom(track, '2026-02', 1)).toBeNull()
    expect(yearFrom(track, '1850', 1)).toBe('2008')
    expect(yearFrom(track, '2007-05', -1)).toBe('2007-01')
  })
})

describe('the years below the track', () => {
  it('are as many as there is room for', () => {
    expect(yearsOf(track, 30).map(({ year }) => year)).toHaveLength(20)
    expect(yearsOf(track, 5).map(({ year }) => year)).toEqual([2010, 2015, 2020, 2025])
  })
})
