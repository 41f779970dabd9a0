/** Tables as CSV (RFC 4180), as a spreadsheet reads them: with a byte order mark, and nothing in it that runs as a formula. */

export type CsvCell = string | number | boolean | null | undefined

/** Without it a spreadsheet takes the letters for those of its own country. */
const byteOrderMark = '\uFEFF'

/** The first row is the head. A program that reads it, and no spreadsheet, has no use for the mark. */
export function csvOf(
  rows: readonly (readonly CsvCell[])[],
  { mark = true }: { readonly mark?: boolean } = {},
): string {
  const lines = rows.map((row) => `${row.map(written).join(',')}\r\n`)
  return (mark ? byteOrderMark : '') + lines.join('')
}

function written(cell: CsvCell): string {
  const text = cell === null || cell === undefined ? '' : typeof cell === 'string' ? guarded(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What a spreadsheet would take for a formula, it takes for text behind an apostrophe. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
