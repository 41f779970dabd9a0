/** How many statements a page lists at first, so that it stays as light with ten thousand as with twenty. */
import { byNewest } from './date.ts'
import { byStanding, type Statement } from './statement.ts'

/** On one page together, and below one stance of one country. */
const most = { page: 16, each: 6 }

/** On the page of a country. */
export const cardsAtFirst = 15
/** How many more a press on a button shows. */
export const moreAtOnce = 100
/** Of those that give two countries one stance, on one topic. */
export const ofBothAtFirst = 2

/** How many of each of so many entries: of more entries than a page lists statements, none before they are asked for. */
export function eachOf(entries: number): number {
  return Math.min(most.each, Math.floor(most.page / Math.max(1, entries)))
}

/** The newest so many, in the order in which cards stand. */
export function newestOf(statements: readonly Statement[], count: number): readonly Statement[] {
  return statements
    .toSorted((a, b) => byNewest(a.date?.on ?? null, b.date?.on ?? null) || byStanding(a, b))
    .slice(0, count)
    .sort(byStanding)
}
