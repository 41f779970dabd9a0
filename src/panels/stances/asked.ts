/** Whose stance on a topic is asked for: those whose silence is worth saying, and all who have taken one on anything. */
import type { Atlas } from '../../domain/atlas.ts'
import { hasSeat } from '../../domain/format.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { Topic } from '../../domain/topic.ts'
import { nameOf } from '../../i18n/names.ts'
import { language } from '../../i18n/t.ts'

/** The region's own countries, those at the table that a topic is about, and those with a stance; by name. */
export function countriesAsked(atlas: Atlas, topics: readonly Topic[]): readonly CountryId[] {
  const tables = atlas.formats.filter(({ id }) => topics.some(({ format }) => format === id))
  const seated = new Set(tables.flatMap(({ memberships }) => memberships.filter(hasSeat)).map((seat) => seat.country))
  return atlas.countries
    .filter(({ id, region }) => region !== 'neighbour' || seated.has(id) || atlas.positioned.includes(id))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language))
    .map(({ id }) => id)
}
