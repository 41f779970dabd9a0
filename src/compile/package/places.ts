/** The tables of the data set that tell of countries and of contested cases, and the table of all sources. */
import type { Contested } from '../../domain/contested.ts'
import type { Country } from '../../domain/country.ts'
import type { Source } from '../../domain/source.ts'
import type { Records } from '../records.ts'
import { date, needed, numeric, placeInList, rests, tableOf, text, type Column, type Table } from './table.ts'

export function placeTables({
  countries,
  profiles,
  contested,
}: Pick<Records, 'countries' | 'profiles' | 'contested'>): readonly Table[] {
  const sourcesOf = new Map(profiles.map(({ id, sources }) => [id, sources]))
  const ownNames = profiles.flatMap(({ id, ownNames: names }) => names.map((name) => ({ country: id, ...name })))
  const names = contested.flatMap(({ id, names: dated }) =>
    dated.map((name, index) => ({ contested: id, number: index + 1, ...name })),
  )
  const authorities = contested.flatMap(({ id, authority }) => authority.map((one) => ({ contested: id, ...one })))
  const ofCase = <T extends { readonly contested: string }>(): Column<T> =>
    needed('contested', 'The case.', (one) => one.contested, { refersTo: 'contested.id' })
  return [
    tableOf<Country>(
      { name: 'countries', title: 'Countries', description: 'The countries that have a page.', key: ['id'] },
      countries,
      [
        needed('id', 'ISO 3166-1 alpha-3; Kosovo is XKX.', ({ id }) => id),
        needed('alpha2', 'ISO 3166-1 alpha-2; Kosovo is XK.', ({ alpha2 }) => alpha2),
        needed('name', 'Its name in English.', ({ names: byLanguage }) => byLanguage['en']),
        needed(
          'region',
          'In which part of the atlas’s region it lies, or that it is a neighbour.',
          (one) => one.region,
          {
            constraints: { enum: ['south-caucasus', 'central-asia', 'neighbour'] },
          },
        ),
        text('capital', 'Empty where the seat of government is itself contested.', ({ capital }) => capital?.name),
        numeric('capital_longitude', 'Degrees east, WGS 84.', ({ capital }) => capital?.at[0]),
        numeric('capital_latitude', 'Degrees north, WGS 84.', ({ capital }) => capital?.at[1]),
        rests(({ id }) => sourcesOf.get(id) ?? []),
      ],
    ),
    tableOf<(typeof ownNames)[number]>(
      {
        name: 'own-names',
        title: 'Own names',
        description: 'What countries call themselves.',
        key: ['country', 'language'],
      },
      ownNames,
      [
        needed('country', 'The country, on whose sources this rests.', ({ country }) => country, {
          refersTo: 'countries.id',
        }),
        needed('language', 'BCP 47.', ({ language }) => language),
        needed('name', 'The name.', ({ name }) => name),
      ],
    ),
    tableOf<Contested>(
      {
        name: 'contested',
        title: 'Contested areas and borders',
        description: 'Whose control is contested, since when, and what the drawing of the atlas follows.',
        key: ['id'],
      },
      contested,
      [
        needed('id', 'Names the case in the other tables.', ({ id }) => id),
        text('state', 'The state in which it is drawn; empty where it is drawn in none.', ({ state }) => state),
        text('between', 'Of a border: the two countries, parted by a space.', ({ between }) => between?.join(' ')),
        date('from', 'Since when control is contested.', ({ from }) => from),
        date('to', 'From when on it is contested no more.', ({ to }) => to),
        needed('sentence', 'What is contested, since when, and what the drawing follows.', (one) => one.sentence.text),
        text('note', 'What else there is to say.', ({ note }) => note),
        rests(({ sources }) => sources),
      ],
    ),
    tableOf<(typeof names)[number]>(
      {
        name: 'contested-names',
        title: 'Names of contested cases',
        description: 'By date; the first whose dates hold is the name of a day.',
        key: ['contested', 'number'],
      },
      names,
      [
        ofCase(),
        placeInList('Its place in the list.'),
        needed('name', 'The name.', ({ name }) => name),
        date('from', 'Since when.', ({ from }) => from),
        date('to', 'Until when.', ({ to }) => to),
      ],
    ),
    tableOf<(typeof authorities)[number]>(
      {
        name: 'authorities',
        title: 'What the drawing follows',
        description: 'The resolutions by which a contested case is drawn.',
        key: ['contested', 'symbol'],
      },
      authorities,
      [
        ofCase(),
        needed('symbol', 'The symbol of the resolution.', ({ symbol }) => symbol),
        date('date', 'Its date.', (one) => one.date),
        rests(({ sources }) => sources),
      ],
    ),
  ]
}

/** Every page on which anything rests, once each, by its address. */
export function sourceTable(records: Records): Table {
  const pages = new Map<string, Source>()
  for (const source of sourcesIn(records)) {
    const known = pages.get(source.url)
    // One fact's file may know of a page what another's does not.
    pages.set(source.url, { ...source, ...known })
  }
  const sorted = [...pages.values()].sort((a, b) => (a.url < b.url ? -1 : 1))
  return tableOf<Source>(
    {
      name: 'sources',
      title: 'Sources',
      description: 'The pages on which the rows of all tables rest. They are their publishers’.',
      key: ['url'],
    },
    sorted,
    [
      needed('url', 'The address.', ({ url }) => url, { format: 'uri' }),
      needed('publisher', 'Who published it.', ({ publisher }) => publisher),
      text('title', 'Its title.', ({ title }) => title),
      date('date', 'The date that it carries; empty where it shows none.', (source) => source.date),
      text('language', 'BCP 47.', ({ language }) => language),
    ],
  )
}

function sourcesIn({ profiles, contested, formats, grounds, articles, statements }: Records): readonly Source[] {
  return [
    ...profiles.flatMap(({ sources }) => sources),
    ...contested.flatMap(({ sources }) => sources),
    ...formats.flatMap(({ founded, status, seat, memberships, bodies, meetings, planned, facts, disputes }) =>
      [
        founded,
        status,
        ...(seat ? [seat] : []),
        ...memberships,
        ...bodies,
        ...meetings,
        ...planned,
        ...facts,
        ...disputes.flatMap(({ versions }) => versions),
      ].flatMap(({ sources }) => sources),
    ),
    ...[...grounds.actors.values(), ...grounds.cities.values()].flat(),
    ...articles.map(({ publisher, url, title, language, date: dated }) => ({
      publisher,
      url,
      title,
      language,
      ...(dated?.certainty === 'stated' && { date: dated.on }),
    })),
    ...articles.flatMap(({ event }) => event?.sources ?? []),
    ...statements.flatMap((one) => (one.kind === 'summary' ? [one.source, ...one.dateSources] : [])),
  ]
}
