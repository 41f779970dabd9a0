/** Shortens what is too long for its place. */

/** At most `length` characters, cut between words. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`
}
