/** Problems of the data as an editor's terminal shows them. Their files are named below `data/`. */
import type { Problem } from '../yaml/problem.ts'

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
