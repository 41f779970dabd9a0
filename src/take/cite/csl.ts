/** A citation as CSL-JSON, which Zotero, pandoc and word processors read. */
import type { Dated, DateText } from '../../domain/date.ts'
import { words } from '../words.ts'
import type { Citation, Work } from './work.ts'

/** https://resource.citationstyles.org/schema/latest/input/json/csl-data.json */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly author?: readonly { readonly literal: string }[]
  readonly title: string
  readonly 'container-title': string
  readonly issued?: CslDate
  readonly accessed: CslDate
  readonly URL: string
  readonly language?: string
  readonly note?: string
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
  readonly circa?: true
}

export function cslJson(citation: Citation): string {
  return `${JSON.stringify(cslItems(citation), null, 2)}\n`
}

/** Where a page shows no date there is none here: each style has its own way to say so. */
function cslItems({ works, accessed }: Citation): readonly CslItem[] {
  return works.map(({ key, kind, author, title, publisher, date, url, language, asOf, note }: Work): CslItem => {
    const notes = [note, asOf && words('cite.asOf', { date: asOf })].filter(Boolean)
    return {
      id: key,
      type: kind === 'article' ? 'article-newspaper' : 'webpage',
      ...(kind === 'atlas' ? { author: [{ literal: publisher }] } : author && { author: [{ literal: author }] }),
      title: title ?? publisher,
      'container-title': publisher,
      ...(date && { issued: issued(date) }),
      accessed: { 'date-parts': [partsOf(accessed)] },
      URL: url,
      ...(language && { language }),
      ...(notes.length > 0 && { note: notes.join('; ') }),
    }
  })
}

function issued({ on, certainty }: Dated): CslDate {
  return { 'date-parts': [partsOf(on)], ...(certainty === 'inferred' && { circa: true }) }
}

function partsOf(date: DateText): readonly number[] {
  return date.split('-').map(Number)
}
