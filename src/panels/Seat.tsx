/** A country's seat in a format: its role, its group, since when, and the sources of that. */
import type { Country } from '../domain/country.ts'
import type { FormatBrief } from '../domain/format.ts'
import { termInWords } from '../i18n/date.ts'
import { t } from '../i18n/t.ts'
import { useAtlas } from '../store/context.ts'
import { Sources } from '../ui/Sources.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Swatch } from '../ui/Swatch.tsx'

interface Props {
  readonly country: Country
  readonly format: FormatBrief
}

export function Seat({ country, format }: Props) {
  const whole = useAtlas((state) => state.records.formats.get(format.id))
  const link = <SubjectLink to={{ kind: 'format', id: format.id }}>{format.shortName}</SubjectLink>
  const seats = format.memberships.filter((membership) => membership.country === country.id)
  if (seats.length === 0) return <p className="seat">{t('role.none', { format: format.shortName })}</p>
  return seats.map((seat) => {
    const known = whole?.memberships.find((other) => other.country === seat.country && other.from === seat.from)
    const group = format.groups.find((candidate) => candidate.id === seat.group)?.name
    return (
      <div className="seat" key={`${seat.role} ${seat.from ?? ''}`}>
        <p>
          <Swatch format={format} membership={seat} />
          {link}: {[t(`role.${seat.role}`), group, ...termInWords(seat)].filter(Boolean).join(' · ')}
        </p>
        {known?.note && <p className="note">{known.note}</p>}
        {known && <Sources sources={known.sources} />}
      </div>
    )
  })
}
