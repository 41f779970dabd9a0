/** What is wrong in the data, where an editor finds it, and in which words. */

/** Line and column count from 1; the file is named below `data/`. */
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

/** `data/countries/IRN.yaml:3:5 what is wrong`: an editor's terminal opens the file from it. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `data/${file}:${line}:${column} ${message}`
}

/** For `sort`: by file, then from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
