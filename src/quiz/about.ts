/** What a set of questions is about, which records that needs, and which of them belong to it. */
import type { Atlas } from '../domain/atlas.ts'
import type { Format } from '../domain/format.ts'
import type { FormatId } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import { openingArticle, openingFormat, type Subject } from '../domain/view.ts'
import type { Records } from '../store/records.ts'

/** A format, or `all`, which no format is called. */
export type About = FormatId

/** Whose records are needed. The opening format comes with the article that the atlas began with, and with its topics. */
export function subjectsOf(atlas: Atlas, about: About): readonly Subject[] {
  const formats = atlas.formats.filter(({ id }) => about === 'all' || id === about)
  const isWide = about === 'all' || about === openingFormat
  return [
    ...formats.map(({ id }): Subject => ({ kind: 'format', id })),
    ...topicsOf(atlas, about).map((id): Subject => ({ kind: 'topic', id })),
    ...(isWide ? [{ kind: 'article', id: openingArticle } as const] : []),
  ]
}

/** The topics whose statements belong to it. */
export function topicsOf({ topics, formats }: Atlas, about: About): readonly string[] {
  if (about === 'all' || about === openingFormat) return topics.map(({ id }) => id)
  return formats.flatMap(({ id, topic }) => (id === about && topic ? [topic] : []))
}

/** In the order of the atlas, whichever came in first. */
export function formatsOf(atlas: Atlas, { formats }: Pick<Records, 'formats'>, about: About): readonly Format[] {
  return atlas.formats.flatMap(({ id }) => (about === 'all' || id === about ? (formats.get(id) ?? []) : []))
}

export function statementsOf(
  atlas: Atlas,
  { statements }: Pick<Records, 'statements'>,
  about: About,
): readonly Statement[] {
  const topics = topicsOf(atlas, about)
  const isOfArticle = (said: Statement) =>
    said.kind === 'quote' && said.article === openingArticle && (about === 'all' || about === openingFormat)
  return [...statements.values()].filter(
    (said) => isOfArticle(said) || said.takes.some(({ topic }) => topics.includes(topic)),
  )
}
