/** What changed on one date: who came and went, who came to a meeting and who stayed away; each leads to its sources. */
import { meetingAnchor, type MeetingBrief } from '../domain/format.ts'
import { countryName } from '../i18n/names.ts'
import { list } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import type { Change } from './changes.ts'
import { meetingInWords, namesOf, seatsInWords, words } from './words.ts'

export function ChangeDetails({ change }: { readonly change: Change }) {
  const { atlas } = useAtlasStore()
  return (
    <>
      {change.meetings.map((met) => (
        <div key={met.format.id} className="timeline-entry">
          <h3>{meetingInWords(met)}</h3>
          <Attendance meeting={met.meeting} />
          <SubjectLink to={{ kind: 'format', id: met.format.id }} fragment={meetingAnchor(met.meeting)}>
            {words('meeting.sources', { format: met.format.shortName })}
          </SubjectLink>
        </div>
      ))}
      {change.seats.map((seats, index) => (
        <div key={`${seats.format.id} ${seats.before} ${seats.after}`} className="timeline-entry">
          <p>{seatsInWords(atlas, seats)}</p>
          {/* Once for all of one format. */}
          {change.seats[index + 1]?.format !== seats.format && (
            <SubjectLink to={{ kind: 'format', id: seats.format.id }}>
              {words('members.sources', { format: seats.format.shortName })}
            </SubjectLink>
          )}
        </div>
      ))}
    </>
  )
}

function Attendance({ meeting: { level, attended, lower, absent } }: { readonly meeting: MeetingBrief }) {
  const { atlas } = useAtlasStore()
  const lowered = lower.map(({ country, as }) => words('lower.as', { country: countryName(atlas, country), as }))
  return (
    <>
      <p>{level}</p>
      {attended.length > 0 && <p>{words('attended', { countries: namesOf(atlas, attended) })}</p>}
      {lower.length > 0 && <p>{words('lower', { countries: list(lowered) })}</p>}
      {absent.length > 0 && <p>{words('absent', { countries: namesOf(atlas, absent) })}</p>}
      {attended.length + lower.length === 0 && <p>{words('cameUnknown')}</p>}
    </>
  )
}
