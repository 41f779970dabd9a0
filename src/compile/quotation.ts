/** Which parts of a text stand in quotation marks, in the habits of any language. */

/** Which marks may end what a mark begins. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
}
const marks = /[“”„«»"‘’‚'‹›「」『』]/gu
const letterBefore = /[\p{L}\p{N}\p{M}]$/u
const letterAfter = /^[\p{L}\p{N}\p{M}]/u

export interface Quotation {
  readonly start: number
  /** Behind the mark that ends it. */
  readonly end: number
}

/** The outermost quotations, with their marks. One that runs on over paragraphs begins each with its mark. */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  const paragraphs = [...text.matchAll(/(?:(?!\r?\n[^\S\n]*\r?\n)[^])+/g)]
  for (const [number, paragraph] of paragraphs.entries()) {
    const open = quotationsIn(paragraph[0], paragraph.index, found)
    const next = paragraphs[number + 1]?.[0].trimStart()
    if (open && next?.startsWith(open.mark)) found.push({ start: open.at, end: paragraph.index + paragraph[0].length })
  }
  return found
}

/** Adds those of a paragraph to `found`; returns the one that its end leaves open. */
function quotationsIn(text: string, offset: number, found: Quotation[]): { mark: string; at: number } | undefined {
  let open: { mark: string; at: number } | undefined
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const joins = letterBefore.test(text.slice(Math.max(0, index - 2), index))
    const leads = letterAfter.test(text.slice(index + 1, index + 3))
    // The apostrophe is none: "Iran’s" ends nothing, "the ministers' talks" begins nothing.
    if (/['’]/.test(mark) && joins && leads) continue
    if (open) {
      if (!closers[open.mark]!.includes(mark)) continue
      found.push({ start: offset + open.at, end: offset + index + 1 })
      open = undefined
    } else if (mark in closers && !(/['”»›]/.test(mark) && joins)) open = { mark, at: index }
  }
  return open && { mark: open.mark, at: offset + open.at }
}
