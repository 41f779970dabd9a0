/** How much of what the atlas holds is of later dates than the map, where the map is of a date. */
import { useEffect, useState } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import { firstDay, lastDay, type DateText } from '../domain/date.ts'
import { list } from '../i18n/t.ts'
import { useAtlas, useAtlasStore } from '../store/context.ts'
import type { Files } from '../store/store.ts'
import { changesOf, laterThan, type Change } from './changes.ts'
import { words } from './words.ts'

/** How many statements bear a date; those without one are in none. */
type StatementDates = readonly (readonly [date: DateText, count: number])[]

export function Since() {
  const date = useAtlas(({ view }) => view.date)
  return date === null ? null : <SinceDay day={lastDay(date)} />
}

function SinceDay({ day }: { readonly day: DateText }) {
  const { atlas, base, version, files } = useAtlasStore()
  const [dates, setDates] = useState<StatementDates | null>(null)
  useEffect(() => {
    void fetchDates(files.fetch, `${base}dates.json?${version}`).then(setDates)
  }, [base, version, files])
  if (!dates) return null
  const { seats, meetings } = laterThan(changesIn(atlas), day)
  const statements = dates.reduce((count, [on, more]) => (firstDay(on) > day ? count + more : count), 0)
  const counts = (
    [
      ['statements', statements],
      ['seats', seats],
      ['meetings', meetings],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => words(`later.${kind}`, { count }))
  return (
    <p className="since-then">{counts.length > 0 ? words('later', { counts: list(counts) }) : words('later.none')}</p>
  )
}

let underway: Promise<StatementDates | null> | undefined

/** Once a page. Where it does not come nothing is said, as the counts would be wrong. */
function fetchDates(fetch: Files['fetch'], address: string): Promise<StatementDates | null> {
  underway ??= fetch(address)
    .then((response) => (response.ok ? (response.json() as Promise<StatementDates>) : null))
    .catch(() => null)
  return underway
}

const changesKnown = new WeakMap<Atlas, readonly Change[]>()

function changesIn(atlas: Atlas): readonly Change[] {
  const known = changesKnown.get(atlas) ?? changesOf(atlas.formats)
  changesKnown.set(atlas, known)
  return known
}
