/** What is wrong in a file that somebody wrote, and where. */

/** Line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Problem extends Place {
  readonly message: string
}

export function problem(place: Place, message: string): Problem {
  return { file: place.file, line: place.line, column: place.column, message }
}
