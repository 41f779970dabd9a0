/** Finds documents by their words: to the letter first, and only where nothing is so, by what comes near. */
import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch'
import { groups, type Document, type Group } from './documents.ts'
import { fold, folded, wordsIn } from './fold.ts'

/*
 * MiniSearch (MIT, 6 kB, kept since 2018) was chosen by measuring 10,000 statements: it builds its index in 0.5 s and
 * answers in 2 ms, slips of the pen included. FlexSearch is faster to ask, takes 2.4 s to build and knows no typing
 * error; Orama took up to 0.7 s with one; Fuse looks through every text anew (0.2 s a question); uFuzzy needs no index,
 * and allows one error a word, in Latin letters.
 */

export interface Index {
  readonly documents: readonly Document[]
  readonly engine: MiniSearch<Numbered>
}

/** MiniSearch gives back the number alone. */
interface Numbered {
  readonly id: number
  readonly document: Document
}

export interface Found {
  readonly document: Document
  /** The words by which it was found, folded, as they stand in it. */
  readonly terms: ReadonlySet<string>
}

export interface Answer {
  /** `near`: nothing has all the words that were asked for. */
  readonly how: 'exact' | 'near'
  readonly count: number
  /** Those in which something was found, in the order in which they are listed. */
  readonly groups: readonly { readonly group: Group; readonly found: readonly Found[] }[]
}

const fields = ['title', 'names', 'line'] as const

function fieldOf({ id, document }: Numbered, field: string): unknown {
  switch (field) {
    case 'id':
      return id
    case 'names':
      return document.names.map(({ name }) => name).join(' ')
    case 'line':
      // "Lavrov 2024"
      return `${document.line} ${document.date?.on ?? ''}`
    default:
      return document.title
  }
}

const options: Options<Numbered> = {
  fields: [...fields],
  extractField: fieldOf as NonNullable<Options<Numbered>['extractField']>,
  tokenize: (text) => wordsIn(text).map((word) => word.text),
  processTerm: fold,
  searchOptions: { boost: { title: 6, names: 4 }, combineWith: 'AND' },
}

/** Words so short begin too many others in the texts of statements, where nobody looks for a beginning. */
const beginnings: SearchOptions = { prefix: (term) => term.length > 2 }

export function indexOf(documents: readonly Document[]): Index {
  const engine = new MiniSearch(options)
  engine.addAll(numbered(documents))
  return { documents, engine }
}

/** The same, giving way to what the reader does in between. */
export async function indexInPieces(documents: readonly Document[]): Promise<Index> {
  const engine = new MiniSearch(options)
  await engine.addAllAsync(numbered(documents), { chunkSize: 200 })
  return { documents, engine }
}

function numbered(documents: readonly Document[]): readonly Numbered[] {
  return documents.map((document, id) => ({ id, document }))
}

/** One slip in a word of four letters, two from six on. */
function slipsAllowed(term: string): number {
  return term.length < 4 ? 0 : term.length < 6 ? 1 : 2
}

const longest = 200

/** What a reader typed, as far as it is looked at. */
export function cut(query: string): string {
  return query.slice(0, longest)
}

/** `names` answers from the first letter on, `statements` may still be on its way. */
export function answerTo(query: string, names: Index, statements: Index | null): Answer {
  const wanted = folded(cut(query))
  const search = (how: SearchOptions): readonly Found[] =>
    [
      foundIn(names, wanted, { prefix: true, ...how }),
      statements ? foundIn(statements, wanted, { ...beginnings, ...how }) : [],
    ].flat()
  const exact = wanted === '' ? [] : search({})
  if (exact.length > 0 || wanted === '') return answer('exact', exact, wanted)
  const near = search({ fuzzy: slipsAllowed })
  if (near.length > 0) return answer('near', near, wanted)
  const begun = search({ prefix: isLong, tokenize: beginningOf })
  if (begun.length > 0) return answer('near', begun, wanted)
  return answer('near', search({ tokenize: longWords, combineWith: 'OR' }), wanted)
}

const isLong = (word: string) => word.length > 3

/** While a word is typed its slip has no end yet that it could be held against: "azerbaid" begins as Azerbaijan does. */
function beginningOf(wanted: string): string[] {
  const words = wanted.split(' ')
  const last = words.pop()!
  return [...words, last.slice(0, Math.max(4, last.length - 3))]
}

/** Any of these is better than nothing; of the short ones half of all texts has one. */
function longWords(wanted: string): string[] {
  return wanted.split(' ').filter(isLong)
}

function foundIn({ documents, engine }: Index, wanted: string, how: SearchOptions): readonly Found[] {
  return engine
    .search(wanted, how)
    .map((result) => ({ document: documents[idOf(result)]!, terms: new Set(result.terms) }))
}

const idOf = ({ id }: SearchResult) => id as number

/** What is called by exactly these words stands before all else, and so does its group. */
function answer(how: Answer['how'], found: readonly Found[], wanted: string): Answer {
  const isMeant = ({ document }: Found) =>
    [document.title, ...document.names.map(({ name }) => name)].some((name) => folded(name) === wanted)
  const inGroups = groups
    .map((group) => {
      const own = found.filter(({ document }) => document.group === group)
      const meant = group === 'statement' ? [] : own.filter(isMeant)
      return { group, found: [...meant, ...own.filter((one) => !meant.includes(one))], isMeant: meant.length > 0 }
    })
    .filter((one) => one.found.length > 0)
  const inOrder = [...inGroups.filter((one) => one.isMeant), ...inGroups.filter((one) => !one.isMeant)]
  return { how, count: found.length, groups: inOrder.map(({ group, found }) => ({ group, found })) }
}
