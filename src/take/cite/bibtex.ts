/** A citation as BibTeX: an entry for each work, in UTF-8. */
import { words } from '../words.ts'
import type { Citation, Work } from './work.ts'

export function bibtex({ works, accessed }: Citation): string {
  return `${works.map((work) => entryOf(work, accessed)).join('\n\n')}\n`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function entryOf({ key, author, title, publisher, date, url, language, asOf, note }: Work, accessed: string): string {
  const [year, month] = date?.on.split('-') ?? []
  const notes = [
    note,
    date?.certainty === 'inferred' && words('cite.inferred'),
    asOf && words('cite.asOf', { date: asOf }),
    words('cite.accessed', { date: accessed }),
  ].filter((part) => typeof part === 'string')
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Doubled braces: a body's name is no first and last name, and a title keeps its capitals.
    ['author', `{${escaped(author ?? publisher)}}`],
    ['title', `{${escaped(title ?? publisher)}}`],
    ['howpublished', escaped(publisher)],
    ['year', year ?? words('cite.undated')],
    ['date', date?.on],
    ['language', language],
    ['url', ofUrl(url)],
    ['urldate', accessed],
    ['note', escaped(notes.join('; '))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  if (month !== undefined) lines.splice(4, 0, `  month = ${months[Number(month) - 1]}`)
  return `@misc{${key},\n${lines.join(',\n')}\n}`
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string {
  return text.replaceAll(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
}

/** An address is set as it is, but that no brace may end it. */
function ofUrl(url: string): string {
  return url.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign))
}
