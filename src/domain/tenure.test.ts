import { describe, expect, it } from 'vitest'
import { begunBy, hasEnded, lastsOn, unknownOn, type Tenure } from './tenure.ts'

const founder: Tenure = { from: '2001-06' }
const leaver: Tenure = { from: '2002', to: '2005-09' }
const undated: Tenure = { knownOn: '2024-03-01' }
const seats = [founder, leaver, undated]

describe('who has a role on a day', () => {
  it('lasts from its first day to the end of its last, as exact as they are known', () => {
    const days = ['2001-12-31', '2002-01-01', '2005-09-30', '2005-10-01']
    expect(days.map((day) => lastsOn(leaver, day))).toEqual([false, true, true, false])
    expect(days.map((day) => hasEnded(leaver, day))).toEqual([false, false, false, true])
  })

  it('is claimed without a beginning only from the day for which sources have it', () => {
    expect(['2000-01-01', '2024-02-29', '2024-03-01'].map((day) => lastsOn(undated, day))).toEqual([false, false, true])
  })

  it('is known by then or not, and nothing of an end that was still to come', () => {
    expect(begunBy(seats, '2003-01-01')).toEqual([founder, { from: '2002' }])
    expect(begunBy(seats, '2024-03-01')).toEqual(seats)
  })

  it('is unknown only while there is a table, and no longer when sources have it', () => {
    expect(unknownOn(seats, '2001-05-31')).toEqual([])
    expect(unknownOn(seats, '2003-01-01')).toEqual([undated])
    expect(unknownOn(seats, '2024-03-01')).toEqual([])
  })
})
