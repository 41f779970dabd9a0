/** Every change of the formats that the map shows, as a list to choose from, and the meetings that are planned. */
import type { DateText } from '../domain/date.ts'
import type { FormatBrief } from '../domain/format.ts'
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import type { Track } from './track.ts'
import { changeInWords, words } from './words.ts'

interface Props {
  readonly track: Track
  readonly formats: readonly FormatBrief[]
  readonly date: DateText | null
  readonly show: (date: DateText) => void
}

export function ChangeList({ track, formats, date, show }: Props) {
  const { atlas } = useAtlasStore()
  return (
    <>
      <ol className="timeline-changes">
        {track.changes.map((change) => (
          <li key={change.date}>
            <button
              type="button"
              aria-current={change.date === date ? 'date' : undefined}
              onClick={() => show(change.date)}
            >
              {dateInWords(change.date, language)}
            </button>
            <span>{changeInWords(atlas, change)}</span>
          </li>
        ))}
      </ol>
      {track.changes.length === 0 && <p>{words('changes.none')}</p>}
      {formats.some(({ planned }) => planned.length > 0) && <h3>{words('planned')}</h3>}
      {formats.flatMap((format) =>
        format.planned.map(({ what, announcedFor, city }) => (
          <div key={`${format.id} ${what}`} className="timeline-entry planned">
            <p>
              {words('planned.entry', {
                format: format.shortName,
                what: [what, ...(city ? [city.name] : [])].join(', '),
              })}
            </p>
            <p>
              {announcedFor
                ? words('planned.announced', { date: dateInWords(announcedFor, language) })
                : words('planned.undated')}
            </p>
            <SubjectLink to={{ kind: 'format', id: format.id }}>
              {words('planned.sources', { format: format.shortName })}
            </SubjectLink>
          </div>
        )),
      )}
    </>
  )
}
