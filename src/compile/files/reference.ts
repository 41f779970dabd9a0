/** What the short ids in the files mean: `article`, `IRN`, `abbas-araghchi`, `three-plus-three`. */
import type { Dated } from '../../domain/date.ts'
import type { Source } from '../../domain/source.ts'
import type { Mention, Speaker } from '../../domain/statement.ts'
import type { ArticleFile, StatementFile } from './schema.ts'

export function isCountryId(id: string): boolean {
  return /^[A-Z]{3}$/.test(id)
}

export function speakerOf(id: string): Speaker {
  if (id === 'article') return { kind: 'article' }
  return isCountryId(id) ? { kind: 'country', country: id } : { kind: 'actor', actor: id }
}

export function mentionOf(
  { id, as }: { readonly id: string; readonly as?: string | undefined },
  formats: ReadonlySet<string>,
): Mention {
  const named = as === undefined ? {} : { as }
  if (isCountryId(id)) return { kind: 'country', country: id, ...named }
  return formats.has(id) ? { kind: 'format', format: id, ...named } : { kind: 'actor', actor: id, ...named }
}

/** A statement's own date, else that of what the article tells of, where it asks for it, else the article's. */
export function dateOf(statement: StatementFile, article: ArticleFile): Dated | null {
  if (statement.date === 'event') return article.event?.date ?? null
  return statement.date ?? article.date
}

/** A file's `sources`, by the keys that a fact names. */
export type Sources = Readonly<Record<string, Source>>

export function sourcesOf(keys: readonly string[], sources: Sources): readonly Source[] {
  return keys.map((key) => sources[key]!)
}
