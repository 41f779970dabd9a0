/** What a citation names: an outlet's page or the atlas's own, whatever the style in which it is then written. */
import type { ArticleBrief } from '../../domain/article.ts'
import type { Dated, DateText } from '../../domain/date.ts'
import type { Language } from '../../domain/ids.ts'
import type { Source } from '../../domain/source.ts'

export interface Work {
  /** The same for the same page at all times: small letters, digits, hyphens. */
  readonly key: string
  /** `article`: of a newspaper or agency. `page`: any other page of somebody else's. */
  readonly kind: 'article' | 'page' | 'atlas'
  /** As the outlet prints it: one name or several, in any order. */
  readonly author?: string
  readonly title?: string
  /** The outlet, or the atlas. */
  readonly publisher: string
  /** `null`: the page shows no date. */
  readonly date: Dated | null
  readonly url: string
  readonly language?: Language
  /** Of the atlas's own pages: as of when they are read. */
  readonly asOf?: DateText
  /** What is taken from it. */
  readonly note?: string
}

/** What is cited, the outlet's first and then the atlas's, or of a page of the atlas that page and then what it rests on. */
export interface Citation {
  /** Exact words or a summary, with who says it and when; of anything else nothing. */
  readonly passage?: string
  readonly works: readonly Work[]
  /** How the atlas's page stands to the works before it: quoted there, summarised, held; or it is what is cited. */
  readonly relation: 'quoted' | 'summarised' | 'held' | 'cited'
  /** `YYYY-MM-DD`, of the reader. */
  readonly accessed: DateText
}

export function workOfArticle({ id, title, publisher, byline, url, language, date }: ArticleBrief): Work {
  return { key: id, kind: 'article', ...(byline && { author: byline }), title, publisher, date, url, language }
}

export function workOfSource({ publisher, url, date, title, language }: Source): Work {
  return {
    key: `${slugOf(publisher)}-${date?.slice(0, 4) ?? 'nd'}-${shortHash(url)}`,
    kind: 'page',
    ...(title && { title }),
    publisher,
    date: date === undefined ? null : { on: date, certainty: 'stated' },
    url,
    ...(language && { language }),
  }
}

function slugOf(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'source'
}

/** FNV-1a: what tells two pages of one publisher and year apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(36)
}
