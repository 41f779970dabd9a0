/** An outlet's article as a reference manager finds it in a page: ContextObject in a span (COinS), Dublin Core. */
import type { ArticleBrief } from '../domain/article.ts'

/** https://en.wikipedia.org/wiki/COinS */
export function coinsOf({ title, publisher, byline, url, language, date }: ArticleBrief): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ['rft.creator', byline],
    ['rft.source', publisher],
    ['rft.publisher', publisher],
    // What is inferred is no date that a reference manager may take for the outlet's.
    ['rft.date', date?.certainty === 'stated' ? date.on : undefined],
    ['rft.identifier', url],
    ['rft.language', language],
  ]
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}
