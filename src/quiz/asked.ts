/** What a page of questions asks for by its address: whatever it does not understand becomes the default. */
import type { Atlas } from '../domain/atlas.ts'
import { openingFormat } from '../domain/view.ts'
import type { About } from './about.ts'

export interface AskedFor {
  /** The same seed gives the same questions; empty where none is given. */
  readonly seed: string
  /** How many, where that many follow from the data. */
  readonly length: number
  readonly about: About
}

export const lengths = [4, 8, 12, 16] as const
const limits = { least: 1, most: 20, usual: 8 }

/** Letters of any script, digits, and what joins them: it stands in an address that is read out to a class. */
const seedPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u
export const lettersOfSeed = 40

export function isSeed(text: string): boolean {
  return seedPattern.test(text) && [...text].length <= lettersOfSeed
}

export function askedFor({ formats }: Atlas, search: string): AskedFor {
  const query = new URLSearchParams(search)
  const [seed, length, about] = ['seed', 'length', 'about'].map((key) => query.get(key) ?? '')
  const count = /^\d{1,2}$/.test(length!) ? Number(length) : 0
  return {
    seed: isSeed(seed!) ? seed! : '',
    length: count >= limits.least && count <= limits.most ? count : limits.usual,
    about: about === 'all' || formats.some(({ id }) => id === about) ? about! : openingFormat,
  }
}

/** With everything in it, defaults too, as they may change. `others` are the keys that are not the questions' own. */
export function searchOf({ seed, length, about }: AskedFor, others = ''): string {
  const query = new URLSearchParams(others)
  for (const [key, value] of Object.entries({ seed, length, about })) query.set(key, String(value))
  return `?${query}`
}
