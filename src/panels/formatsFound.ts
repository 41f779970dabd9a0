/** Whether a format is one that a word asks for. */
import type { FormatBrief } from '../domain/format.ts'

/** By its name, its short name or its kind in words; without regard to case, accents or the order of the words. */
export function isFoundBy(
  sought: string,
  { name, shortName }: Pick<FormatBrief, 'name' | 'shortName'>,
  kind: string,
): boolean {
  const text = plain(`${name} ${shortName} ${kind}`)
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
