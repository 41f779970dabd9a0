/** The known word that somebody who mistyped most likely meant. */

/** `; did you mean "opposes"?`, or nothing where no known word is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  const nearest = nearestOf(word, known)
  return nearest === null ? '' : `; did you mean "${nearest}"?`
}

function nearestOf(word: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Insertions, deletions, substitutions, and swaps of two neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let distance = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        distance = Math.min(distance, before[column - 2]! + 1)
      next.push(distance)
    }
    ;[before, last] = [last, next]
  }
  return last[b.length]!
}
