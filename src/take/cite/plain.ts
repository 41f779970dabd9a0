/** A citation as plain text, for a footnote or a mail. */
import { dateInWords, datedInWords } from '../../i18n/date.ts'
import { language } from '../../i18n/t.ts'
import { words } from '../words.ts'
import type { Citation, Work } from './work.ts'

export function plainText({ passage, works, relation, accessed }: Citation): string {
  const own = works.find(({ kind }) => kind === 'atlas')
  const others = works.filter(({ kind }) => kind !== 'atlas').map(ofOthers)
  const atlas = own && ofAtlas(own, accessed)
  const head = passage === undefined ? [] : [passage]
  if (relation !== 'cited')
    return [...head, ...others, ...(atlas === undefined ? [] : [words(`cite.${relation}`, { work: atlas })])].join('\n')
  const rests = others.length > 0 ? [words('cite.rests'), ...others] : []
  return [...(atlas === undefined ? [] : [`${atlas}.`]), ...rests].join('\n')
}

export function ofOthers({ author, title, publisher, date, url }: Work): string {
  const when = date ? datedInWords(date, language) : words('cite.undated')
  return `${[author, title && `“${title}”`, publisher, when, url].filter(Boolean).join(', ')}.`
}

export function ofAtlas({ title, publisher, url, asOf }: Work, accessed: string): string {
  const day = words('cite.asOf', { date: asOf ? dateInWords(asOf, language) : '' })
  const read = words('cite.accessed', { date: dateInWords(accessed, language) })
  return [publisher, title && `“${title}”`, day, url, read].filter(Boolean).join(', ')
}
