/** A format: who sits at it and since when, its meetings, what else is known, and where sources differ. */
import type { ReactNode } from 'react'
import {
  meetingAnchor,
  roles,
  seatAnchor,
  type Body,
  type Format,
  type Meeting,
  type Membership,
  type PlannedMeeting,
} from '../domain/format.ts'
import { hasEnded, unknownOn } from '../domain/tenure.ts'
import { dateInWords, termInWords } from '../i18n/date.ts'
import { countryName } from '../i18n/names.ts'
import { format as words } from '../i18n/strings/en/format.ts'
import { kinds } from '../i18n/strings/en/kinds.ts'
import { language, list, wordsOf } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import { dayShown, recordsShown } from '../store/select.ts'
import { CountryLink } from '../ui/CountryLink.tsx'
import { Sources } from '../ui/Sources.tsx'
import { Section } from '../ui/Section.tsx'
import { SubjectLink } from '../ui/SubjectLink.tsx'
import { Swatch } from '../ui/Swatch.tsx'
import { Crumb } from './Crumb.tsx'
import { Disputes } from './Disputes.tsx'
import { StatementList } from './StatementList.tsx'
import './format.css'

const t = wordsOf({ en: { ...words, ...kinds } })

export function FormatPanel({ id }: { readonly id: string }) {
  const format = useAtlas((state) => recordsShown(state).formats.get(id))
  return format ? <HeldFormat format={format} /> : null
}

function HeldFormat({ format }: { readonly format: Format }) {
  return (
    <>
      <Crumb here={format.name} />
      <h1 tabIndex={-1}>{format.name}</h1>
      <p className="kind">
        {t(`kind.${format.kind}`)}
        {format.status.state !== 'active' && ` · ${t(`state.${format.status.state}`)}`}
      </p>
      <dl className="facts">
        <dt>{t('format.founded')}</dt>
        <dd>
          {dateInWords(format.founded.date, language)}: {format.founded.what}{' '}
          <Sources sources={format.founded.sources} />
        </dd>
        {format.seat && (
          <>
            <dt>{t('format.seat')}</dt>
            <dd>
              {format.seat.city.name}: {format.seat.what} <Sources sources={format.seat.sources} />
            </dd>
          </>
        )}
        <dt>{t('format.status', { date: dateInWords(format.status.asOf, language) })}</dt>
        <dd>
          {format.status.text} <Sources sources={format.status.sources} />
        </dd>
      </dl>
      <p>
        <SubjectLink to={{ kind: 'compare' }} formats={[format.id]}>
          {t('format.compare')}
        </SubjectLink>
      </p>
      {format.topic && (
        <p>
          <SubjectLink to={{ kind: 'topic', id: format.topic }}>{t('format.topic')}</SubjectLink>
        </p>
      )}
      <Members format={format} />
      {format.meetings.length + format.planned.length > 0 && (
        <Section heading={t('format.meetings')}>
          <ol className="meetings">
            {format.meetings.map((meeting) => (
              <MeetingEntry key={`${meeting.date} ${meeting.city.id}`} meeting={meeting} />
            ))}
            {format.planned.map((planned) => (
              <PlannedEntry key={planned.what} planned={planned} />
            ))}
          </ol>
        </Section>
      )}
      <Disputes disputes={format.disputes} />
      {format.facts.length > 0 && (
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
      )}
    </>
  )
}

/** Who has a role now, by group where the format has groups, else by role; then who had one. */
function Members({ format }: { readonly format: Format }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const current = format.memberships.filter((membership) => !hasEnded(membership, day))
  const former = format.memberships.filter((membership) => hasEnded(membership, day))
  const lists =
    format.groups.length > 0
      ? format.groups.map(({ id, name }) => ({ id, name, members: current.filter(({ group }) => group === id) }))
      : roles.map((role) => ({
          id: role,
          name: t(`format.role.${role}`),
          members: current.filter((membership) => membership.role === role),
        }))
  return (
    <Section heading={t('format.members')}>
      {[...lists, { id: 'former', name: t('format.formerly'), members: former }].map(
        ({ id, name, members }) =>
          members.length > 0 && (
            <MemberList key={id} name={name} count={members.length}>
              {members.map((membership) => (
                <Member
                  key={`${membership.country} ${membership.from ?? ''}`}
                  membership={membership}
                  format={format}
                />
              ))}
            </MemberList>
          ),
      )}
      <Unknown id={format.id} />
      {format.bodies.length > 0 && (
        <MemberList name={t('format.bodies')} count={format.bodies.length}>
          {format.bodies.map((body) => (
            <BodyEntry key={`${body.name} ${body.role}`} body={body} />
          ))}
        </MemberList>
      )}
    </Section>
  )
}

/** On a past day: whose role has no known beginning, so that it may have been there or not. */
function Unknown({ id }: { readonly id: string }) {
  const { atlas } = useAtlasStore()
  const day = useAtlas((state) => dayShown(atlas, state.view))
  const all = useAtlas((state) => state.records.formats.get(id))
  const unknown = unknownOn([...(all?.memberships ?? []), ...(all?.bodies ?? [])], day)
  if (unknown.length === 0) return null
  return (
    <MemberList name={t('format.unknown')} count={unknown.length}>
      {unknown.map((one) => (
        <li key={'country' in one ? one.country : one.name}>
          <div>
            {'country' in one ? <CountryLink id={one.country} /> : <b>{one.name}</b>}
            <p className="silence">{t('format.unknown.role', { role: t(`role.${one.role}`) })}</p>
            <Sources sources={one.sources} />
          </div>
        </li>
      ))}
    </MemberList>
  )
}

interface MemberListProps {
  readonly name: string
  readonly count: number
  readonly children: ReactNode
}

function MemberList({ name, count, children }: MemberListProps) {
  return (
    <>
      <h3>
        {name} <small>{count}</small>
      </h3>
      <ul className="rows members">{children}</ul>
    </>
  )
}

function Member({ membership, format }: { readonly membership: Membership; readonly format: Format }) {
  return (
    <li id={seatAnchor(membership)}>
      <Swatch format={format} membership={membership} />
      <div>
        <CountryLink id={membership.country} />
        <Role seat={membership} />
      </div>
    </li>
  )
}

function BodyEntry({ body }: { readonly body: Body }) {
  return (
    <li>
      <div>
        <b>{body.name}</b>
        <Role seat={body} />
      </div>
    </li>
  )
}

function Role({ seat }: { readonly seat: Omit<Membership, 'country'> }) {
  return (
    <>
      <p>{[t(`role.${seat.role}`), ...(seat.detail ? [seat.detail] : []), ...termInWords(seat)].join(', ')}</p>
      {seat.note && <p className="note">{seat.note}</p>}
      <Sources sources={seat.sources} />
    </>
  )
}

function MeetingEntry({ meeting }: { readonly meeting: Meeting }) {
  const { atlas } = useAtlasStore()
  const names = (ids: Meeting['attended']) => list(ids.map((id) => countryName(atlas, id)))
  const { attended, lower, absent } = meeting
  const lowered = lower.map(({ country, as }) => t('format.lower.as', { country: countryName(atlas, country), as }))
  return (
    <li id={meetingAnchor(meeting)}>
      <h3>
        <time dateTime={meeting.date}>{dateInWords(meeting.date, language)}</time>, {meeting.city.name}
      </h3>
      <p>{meeting.level}</p>
      {attended.length > 0 && <p>{t('format.attended', { countries: names(attended) })}</p>}
      {lower.length > 0 && <p>{t('format.lower', { countries: list(lowered) })}</p>}
      {absent.length > 0 && <p>{t('format.absent', { countries: names(absent) })}</p>}
      {attended.length + lower.length === 0 && <p className="silence">{t('format.cameUnknown')}</p>}
      {meeting.note && <p className="note">{meeting.note}</p>}
      <Sources sources={meeting.sources} />
    </li>
  )
}

function PlannedEntry({ planned }: { readonly planned: PlannedMeeting }) {
  const { announcedFor, city } = planned
  const when = announcedFor
    ? t('format.planned.announced', { date: dateInWords(announcedFor, language) })
    : t('format.planned.date')
  return (
    <li className="planned">
      <h3>
        {t('format.planned')}, {when}
      </h3>
      <p>{[planned.what, ...(city ? [city.name] : [])].join(', ')}</p>
      {planned.note && <p className="note">{planned.note}</p>}
      <Sources sources={planned.sources} />
      <StatementList ids={planned.statements} />
    </li>
  )
}
