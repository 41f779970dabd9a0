/** The tables of the data set that tell of formats: who sits there, when they met, and where sources differ. */
import type { City } from '../../domain/city.ts'
import { formatKinds, formatStates, meetingAnchor, roles, type Format } from '../../domain/format.ts'
import type { Records } from '../records.ts'
import { date, needed, numeric, placeInList, rests, tableOf, text, whole, type Column, type Table } from './table.ts'

/** A part of a format, with the format that it is of, and how manieth of its kind it is there. */
type Of<T> = T & { readonly format: string; readonly number: number }

export function formatTables({
  formats,
  leftOut,
  grounds,
}: Pick<Records, 'formats' | 'leftOut' | 'grounds'>): readonly Table[] {
  const all = <T extends object>(parts: (format: Format) => readonly T[]): readonly Of<T>[] =>
    formats.flatMap((format) => parts(format).map((part, index) => ({ ...part, format: format.id, number: index + 1 })))
  const inFormat = <T>(): Column<Of<T>> =>
    needed('format', 'The format.', ({ format }) => format, { refersTo: 'formats.id' })
  const number = <T>(): Column<Of<T>> => placeInList('Its place in the list of the format.')
  const meetings = all((format) => format.meetings)
  const meetingId = (meeting: Of<Format['meetings'][number]>) => `${meeting.format}-${meetingAnchor(meeting)}`
  const attendance = meetings.flatMap((meeting) => {
    const id = meetingId(meeting)
    return [
      ...meeting.attended.map((country) => ({ meeting: id, country, how: 'attended', as: '' })),
      ...meeting.lower.map(({ country, as }) => ({ meeting: id, country, how: 'lower-level', as })),
      ...meeting.absent.map((country) => ({ meeting: id, country, how: 'absent', as: '' })),
    ]
  })
  return [
    tableOf<City>(
      { name: 'cities', title: 'Cities', description: 'Where formats meet or have their seat.', key: ['id'] },
      citiesOf(formats),
      [
        needed('id', 'Names the city in the other tables.', ({ id }) => id),
        needed('name', 'Its name in English.', ({ name }) => name),
        needed('country', 'In whose borders the atlas draws it.', ({ country }) => country, {
          refersTo: 'countries.id',
        }),
        numeric('longitude', 'Degrees east, WGS 84.', ({ at }) => at[0]),
        numeric('latitude', 'Degrees north, WGS 84.', ({ at }) => at[1]),
        rests(({ id }) => grounds.cities.get(id) ?? []),
      ],
    ),
    tableOf<Format>(
      { name: 'formats', title: 'Formats', description: 'The tables at which states sit.', key: ['id'] },
      formats,
      [
        needed('id', 'Names the format in the other tables.', ({ id }) => id),
        needed('name', 'Its name in English.', ({ name }) => name),
        needed('short_name', 'As it is called for short.', ({ shortName }) => shortName),
        needed('kind', 'What kind of format it is.', ({ kind }) => kind, { constraints: { enum: formatKinds } }),
        needed('state', 'Whether it is at work.', ({ status }) => status.state, {
          constraints: { enum: formatStates },
        }),
        needed('status', 'Its state in one or two sentences.', ({ status }) => status.text),
        date('status_as_of', 'As of when that was so.', ({ status }) => status.asOf),
        date('founded', 'When it began.', ({ founded }) => founded.date),
        needed('founded_by', 'With what it began.', ({ founded }) => founded.what),
        text('seat', 'The city of its seat.', ({ seat }) => seat?.city.id, { refersTo: 'cities.id' }),
        text('seat_of', 'What has its seat there.', ({ seat }) => seat?.what),
        text('topic', 'The question that asks for a stance on it.', ({ topic }) => topic, { refersTo: 'topics.id' }),
        rests(({ founded, status, seat }) => [...founded.sources, ...status.sources, ...(seat?.sources ?? [])]),
      ],
    ),
    tableOf<Of<Format['groups'][number]>>(
      {
        name: 'groups',
        title: 'Groups of members',
        description: 'Kinds of members that a format tells apart.',
        key: ['format', 'id'],
      },
      all((format) => format.groups),
      [inFormat(), needed('id', 'Names the group.', ({ id }) => id), needed('name', 'Its name.', ({ name }) => name)],
    ),
    tableOf<Of<Format['memberships'][number]>>(
      {
        name: 'memberships',
        title: 'Memberships',
        description:
          'Which country has, or had, which role in which format. A country may have several, one after another.',
        key: ['format', 'number'],
      },
      all((format) => format.memberships),
      [
        inFormat(),
        number(),
        needed('country', 'The country.', ({ country }) => country, { refersTo: 'countries.id' }),
        ...role<Format['memberships'][number]>(),
        text('group', 'One of the format’s groups.', ({ group }) => group),
        rests(({ sources }) => sources),
      ],
    ),
    tableOf<Of<Format['bodies'][number]>>(
      {
        name: 'bodies',
        title: 'Bodies at the table',
        description: 'Who takes part and is no state of the map: unions, organizations, entities of disputed status.',
        key: ['format', 'number'],
      },
      all((format) => format.bodies),
      [
        inFormat(),
        number(),
        needed('name', 'Its name.', ({ name }) => name),
        ...role<Format['bodies'][number]>(),
        rests(({ sources }) => sources),
      ],
    ),
    tableOf<Of<Format['meetings'][number]>>(
      { name: 'meetings', title: 'Meetings', description: 'Meetings that were held.', key: ['id'] },
      meetings,
      [
        needed('id', 'Names the meeting in attendance.csv.', meetingId, { constraints: { unique: true } }),
        inFormat(),
        date('date', 'When it began.', (meeting) => meeting.date),
        whole('ordinal', 'The how manieth of its row, where a source counts it.', ({ ordinal }) => ordinal),
        needed('city', 'Where.', ({ city }) => city.id, { refersTo: 'cities.id' }),
        needed('level', 'Who met.', ({ level }) => level),
        text('note', 'What else there is to say.', ({ note }) => note),
        rests(({ sources }) => sources),
      ],
    ),
    tableOf<(typeof attendance)[number]>(
      {
        name: 'attendance',
        title: 'Attendance',
        description:
          'Who came to a meeting and who stayed away. Of a meeting without rows here no source says who came.',
        key: ['meeting', 'country'],
      },
      attendance,
      [
        needed('meeting', 'The meeting, on whose sources this rests.', ({ meeting }) => meeting, {
          refersTo: 'meetings.id',
        }),
        needed('country', 'The country.', ({ country }) => country, { refersTo: 'countries.id' }),
        needed('how', 'At the level of the meeting, below it, or not at all.', ({ how }) => how, {
          constraints: { enum: ['attended', 'lower-level', 'absent'] },
        }),
        text('as', 'Who came in the place of one of the meeting’s level.', (one) => one.as),
      ],
    ),
    tableOf<Of<Format['planned'][number]>>(
      {
        name: 'planned',
        title: 'Planned meetings',
        description: 'Meetings that were announced or spoken of, and of which no page says that they were held.',
        key: ['format', 'number'],
      },
      all((format) => format.planned),
      [
        inFormat(),
        number(),
        needed('what', 'What was announced.', ({ what }) => what),
        date('announced_for', 'For when.', ({ announcedFor }) => announcedFor),
        text('city', 'Where.', ({ city }) => city?.id, { refersTo: 'cities.id' }),
        text('note', 'What else there is to say.', ({ note }) => note),
        rests(({ sources }) => sources),
        spoken<Format['planned'][number]>(),
      ],
    ),
    tableOf<Of<Format['facts'][number]>>(
      { name: 'facts', title: 'Facts', description: 'What else is known of a format.', key: ['format', 'number'] },
      all((format) => format.facts),
      [inFormat(), number(), needed('text', 'The fact.', (fact) => fact.text), rests(({ sources }) => sources)],
    ),
    tableOf<Of<Version>>(
      {
        name: 'disputes',
        title: 'Where sources differ',
        description: 'Each version of what sources contradict each other on. The atlas gives no verdict.',
        key: ['format', 'number'],
      },
      all(versionsOf),
      [
        inFormat(),
        number(),
        needed('question', 'On what they differ.', ({ question }) => question),
        needed('claim', 'What one of them says.', ({ claim }) => claim),
        { ...rests<Of<Version>>(({ sources }) => sources), constraints: {} },
        spoken<Version>(),
      ],
    ),
    tableOf<Of<Records['leftOut'][number]>>(
      {
        name: 'left-out',
        title: 'What we left out',
        description: 'What is known of and not in the other tables, as no source for it was found.',
        key: ['number'],
      },
      leftOut.map((one, index) => ({ ...one, format: one.format ?? '', number: index + 1 })),
      [
        number(),
        text('format', 'The format of which it is.', ({ format }) => format, { refersTo: 'formats.id' }),
        needed('what', 'What is left out.', ({ what }) => what),
        needed('why', 'Why.', ({ why }) => why),
      ],
    ),
  ]
}

type Version = Format['disputes'][number]['versions'][number] & { readonly question: string }

function versionsOf({ disputes }: Format): readonly Version[] {
  return disputes.flatMap(({ question, versions }) => versions.map((version) => ({ ...version, question })))
}

/** What memberships and bodies have in common. */
function role<T extends Omit<Format['memberships'][number], 'country' | 'group'>>(): readonly Column<Of<T>>[] {
  return [
    needed('role', 'What it is there.', (seat) => seat.role, { constraints: { enum: roles } }),
    text('detail', 'The role in the format’s own terms, where they are finer.', ({ detail }) => detail),
    date('from', 'Since when.', ({ from }) => from),
    date('to', 'Until when; empty while it lasts.', ({ to }) => to),
    date('known_on', 'Where no source says since when: for which day its sources have it.', (seat) => seat.knownOn),
    text('note', 'What else there is to say.', ({ note }) => note),
  ]
}

/** Statements on which a row rests as well. */
function spoken<T extends { readonly statements: readonly string[] }>(): Column<Of<T>> {
  return text('statements', 'The statements that say so, by their ids in statements.csv, parted by spaces.', (part) =>
    part.statements.join(' '),
  )
}

function citiesOf(formats: readonly Format[]): readonly City[] {
  const found = formats.flatMap(({ seat, meetings, planned }) => [
    seat?.city,
    ...meetings.map(({ city }) => city),
    ...planned.map(({ city }) => city),
  ])
  const cities = new Map(found.flatMap((city) => (city ? [[city.id, city] as const] : [])))
  return [...cities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
