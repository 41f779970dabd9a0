/** A format as the tests of the timeline know it. */
import type { FormatBrief, MeetingBrief } from '../domain/format.ts'

export const istanbul: MeetingBrief = {
  date: '2024-10-18',
  city: { id: 'istanbul', name: 'Istanbul', country: 'TUR', at: [29, 41] },
  level: 'Foreign ministers',
  attended: ['ARM', 'IRN'],
  lower: [],
  absent: ['GEO'],
}

export function formatWith(parts: Partial<FormatBrief>): FormatBrief {
  return {
    id: 'table',
    name: 'The Table',
    shortName: 'Table',
    kind: 'forum',
    state: 'active',
    groups: [],
    memberships: [],
    meetings: [],
    planned: [],
    ...parts,
  }
}
