/** What proves an answer: the card of the statement, or the fact of the format with its sources; and where to read on. */
import { meetingAnchor, seatAnchor, type Meeting } from '../domain/format.ts'
import type { CountryId, FormatId } from '../domain/ids.ts'
import { dateInWords, termInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { language, list } from '../i18n/t.ts'
import { StatementCard } from '../panels/StatementCard.tsx'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { Sources } from '../ui/Sources.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import type { Proof as Proven, Question } from './question.ts'
import { formatName, words } from './words.ts'

export function Proof({ question }: { readonly question: Question }) {
  const { proof } = question
  const statement = useAtlas(({ records }) =>
    proof.kind === 'statement' ? records.statements.get(proof.statement) : undefined,
  )
  if (proof.kind === 'statement') return statement ? <StatementCard statement={statement} /> : null
  if (proof.kind === 'meeting') return <MeetingFact format={proof.format} meeting={proof.meeting} />
  return <SeatFacts {...proof} isTold={question.kind !== 'members'} />
}

interface SeatsProps extends Extract<Proven, { kind: 'seats' }> {
  /** Whether since when is told, and not only as what: that may be asked next. */
  readonly isTold: boolean
}

function SeatFacts({ format, seats, isTold }: SeatsProps) {
  const { atlas } = useAtlasStore()
  const [first] = seats
  return (
    <div className="card fact">
      <ul className="rows">
        {seats.map((seat) => (
          <li key={seat.country}>
            <p>
              <b>{countryName(atlas, seat.country)}</b>
              {': '}
              {[formatName(atlas, format), words(`role.${seat.role}`), ...(isTold ? termInWords(seat) : [])].join(
                ' · ',
              )}
            </p>
            {isTold && seat.note && <p className="note">{seat.note}</p>}
            <Sources sources={seat.sources} />
          </li>
        ))}
      </ul>
      <ReadOn format={format} fragment={first && isTold ? seatAnchor(first) : undefined} />
    </div>
  )
}

function MeetingFact({ format, meeting }: { readonly format: FormatId; readonly meeting: Meeting }) {
  const { atlas } = useAtlasStore()
  const names = (ids: readonly CountryId[]) => list(ids.map((id) => countryName(atlas, id)))
  const { attended, lower, absent, city, date } = meeting
  const lowered = lower.map(({ country, as }) => words('proof.lower.as', { country: countryName(atlas, country), as }))
  const met = { format: formatName(atlas, format), city: city.name, date: dateInWords(date, language) }
  return (
    <div className="card fact">
      <p>
        <b>{words('proof.met', met)}</b>
      </p>
      <p>{meeting.level}</p>
      <p>{words('proof.came', { countries: names(attended) })}</p>
      {lower.length > 0 && <p>{words('proof.lower', { countries: list(lowered) })}</p>}
      {absent.length > 0 && <p>{words('proof.absent', { countries: names(absent) })}</p>}
      {meeting.note && <p className="note">{meeting.note}</p>}
      <Sources sources={meeting.sources} />
      <ReadOn format={format} fragment={meetingAnchor(meeting)} />
    </div>
  )
}

function ReadOn({ format, fragment }: { readonly format: FormatId; readonly fragment: string | undefined }) {
  const { atlas } = useAtlasStore()
  return (
    <p className="read">
      <SubjectLink className="strong" to={{ kind: 'format', id: format }} {...(fragment !== undefined && { fragment })}>
        {words('quiz.readOn', { format: formatName(atlas, format) })}
      </SubjectLink>
    </p>
  )
}
