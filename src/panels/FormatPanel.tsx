/** A format: who sits at it and since when, its meetings, what else is known, and where sources differ. */
import type { Format, Meeting, Membership } from '../domain/format.ts'
import { dateInWords, termInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { language, list, t } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { Sources } from '../ui/Sources.tsx'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Swatch } from '../ui/Swatch.tsx'
import { Crumb } from './Crumb.tsx'
import { Disputes } from './Disputes.tsx'
import { StatementList } from './StatementList.tsx'

export function FormatPanel({ id }: { readonly id: string }) {
  const format = useAtlas((state) => state.records.formats.get(id))
  return format ? <HeldFormat format={format} /> : null
}

function HeldFormat({ format }: { readonly format: Format }) {
  return (
    <>
      <Crumb here={format.name} />
      <h1 tabIndex={-1}>{format.name}</h1>
      <p className="kind">{format.kind}</p>
      <dl className="facts">
        <dt>{t('format.founded')}</dt>
        <dd>
          {dateInWords(format.founded.date, language)}: {format.founded.what}{' '}
          <Sources sources={format.founded.sources} />
        </dd>
        <dt>{t('format.status', { date: dateInWords(format.status.asOf, language) })}</dt>
        <dd>
          {format.status.text} <Sources sources={format.status.sources} />
        </dd>
      </dl>
      {format.topic && (
        <p>
          <SubjectLink to={{ kind: 'topic', id: format.topic }}>{t('format.topic')}</SubjectLink>
        </p>
      )}
      <Section heading={t('format.members')}>
        {format.groups.map((group) => (
          <MemberGroup key={group.id} format={format} group={group} />
        ))}
      </Section>
      <Section heading={t('format.meetings')}>
        <ol className="meetings">
          {format.meetings.map((meeting) => (
            <MeetingEntry key={`${meeting.date} ${meeting.city}`} meeting={meeting} />
          ))}
          {format.planned.map((planned) => (
            <li key={planned.what} className="planned">
              <h3>
                {t('format.planned')}, {t('format.planned.date')}
              </h3>
              <p>{planned.what}</p>
              {planned.note && <p className="note">{planned.note}</p>}
              <Sources sources={planned.sources} />
              <StatementList ids={planned.statements} />
            </li>
          ))}
        </ol>
      </Section>
      <Disputes disputes={format.disputes} />
      <Section heading={t('format.facts')}>
        <ul className="rows">
          {format.facts.map((fact) => (
            <li key={fact.text}>
              <p>{fact.text}</p>
              <Sources sources={fact.sources} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

interface MemberGroupProps {
  readonly format: Format
  readonly group: Format['groups'][number]
}

function MemberGroup({ format, group }: MemberGroupProps) {
  return (
    <>
      <h3>{group.name}</h3>
      <ul className="rows members">
        {format.memberships
          .filter((membership) => membership.group === group.id)
          .map((membership) => (
            <Member key={`${membership.country} ${membership.from ?? ''}`} membership={membership} format={format} />
          ))}
      </ul>
    </>
  )
}

function Member({ membership, format }: { readonly membership: Membership; readonly format: Format }) {
  const { country, role, note, sources } = membership
  return (
    <li>
      <Swatch format={format} membership={membership} />
      <div>
        <CountryLink id={country} />
        <p>{[t(`role.${role}`), ...termInWords(membership)].join(', ')}</p>
        {note && <p className="note">{note}</p>}
        <Sources sources={sources} />
      </div>
    </li>
  )
}

function MeetingEntry({ meeting }: { readonly meeting: Meeting }) {
  const { atlas } = useAtlasStore()
  const names = (ids: Meeting['attended']) => list(ids.map((id) => countryName(atlas, id)))
  return (
    <li>
      <h3>
        <time dateTime={meeting.date}>{dateInWords(meeting.date, language)}</time>, {meeting.city}
      </h3>
      <p>{meeting.level}</p>
      <p>{t('format.attended', { countries: names(meeting.attended) })}</p>
      {meeting.absent.length > 0 && <p>{t('format.absent', { countries: names(meeting.absent) })}</p>}
      {meeting.note && <p className="note">{meeting.note}</p>}
      <Sources sources={meeting.sources} />
    </li>
  )
}
