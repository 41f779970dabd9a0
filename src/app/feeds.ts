/** The newest statements as feeds, Atom (RFC 4287) and JSON Feed 1.1: for whoever wants to learn of new ones. */
import type { Atlas, Shard } from '../domain/atlas.ts'
import { pathOf } from '../domain/address.ts'
import { byNewest, firstDay } from '../domain/date.ts'
import type { Statement } from '../domain/statement.ts'
import { datedInWords } from '../i18n/date.ts'
import { feed as english } from '../i18n/strings/en/feed.ts'
import { language, t, wordsOf } from '../i18n/t.ts'
import { speakerWords, voiceOf } from '../panels/voice.ts'
import { noRecords, withShard, type Records } from '../store/records.ts'
import { escaped } from '../ui/markup.ts'
import { nameOfSubject } from './title.ts'

const words = wordsOf({ en: english })

/** A reader of feeds wants what is new; all that there is stands in the data set. */
const most = 100

/** Names statements for good, wherever the site lives: RFC 4151, of a domain that is nobody's (RFC 2606). */
const idOf = (id: string): string => `tag:formats-atlas.invalid,2025:statement/${id}`

interface Entry {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly source: string
  readonly author: string
  readonly html: string
  /** `YYYY-MM-DD`; absent where it is not known when it was said. */
  readonly day?: string
}

interface Options {
  readonly atlas: Atlas
  readonly shards: ReadonlyMap<string, Shard>
  /** The address of the site's root, absolute where the site's origin is known. */
  readonly root: string
}

/** By their paths below the root. */
export function feedsOf({ atlas, shards, root }: Options): ReadonlyMap<string, string> {
  const { statements, records } = newestOf(shards)
  const entries = statements.map((statement) => entryOf(atlas, records, root, statement))
  const subtitle = words('subtitle', { count: entries.length, all: atlas.statementCount })
  return new Map([
    ['feed.atom', atom(entries, { root, subtitle, newest: atlas.newest })],
    ['feed.json', json(entries, { root, subtitle })],
  ])
}

/** By the first day that a date may mean; those of which no date is known come last, in the order of their ids. */
function newestOf(shards: Options['shards']): { statements: readonly Statement[]; records: Records } {
  const own = [...shards].filter(([key]) => key.startsWith('statement/')).map(([, shard]) => shard)
  const statements = own
    .flatMap((shard) => shard.statements)
    .sort((a, b) => byNewest(a.date?.on ?? null, b.date?.on ?? null) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
  const kept = new Set(statements.map(({ id }) => id))
  const shown = own.filter((shard) => shard.statements.some(({ id }) => kept.has(id)))
  return { statements, records: shown.reduce(withShard, noRecords) }
}

function entryOf(atlas: Atlas, records: Records, root: string, statement: Statement): Entry {
  const subject = { kind: 'statement', id: statement.id } as const
  const credit = statement.kind === 'quote' ? records.credits.get(statement.article) : undefined
  const source = statement.kind === 'summary' ? statement.source : credit
  const speaker = speakerWords(atlas, records, statement)
  const publisher = source?.publisher ?? ''
  const by = credit?.byline ? `${publisher}, ${credit.byline}` : publisher
  const link = `<a href="${escaped(source?.url ?? '')}">${escaped(source?.title ?? source?.url ?? '')}</a>`
  const said = escaped(statement.words)
  const when = statement.date ? datedInWords(statement.date, language) : t('date.unknown')
  return {
    id: idOf(statement.id),
    title: nameOfSubject(atlas, records, subject) ?? speaker,
    address: root + pathOf(subject),
    source: source?.url ?? '',
    author: statement.speaker.kind === 'article' ? by : speaker,
    html:
      (statement.kind === 'quote'
        ? `<blockquote cite="${escaped(source?.url ?? '')}" lang="${credit?.language ?? ''}"><p>${said}</p></blockquote>`
        : `<p>${said}</p>`) +
      `<p>${escaped(voiceOf(statement).words)}. ${escaped(speaker)}, ${escaped(when)}.</p>` +
      `<p>${escaped(by)}: ${link}</p>`,
    ...(statement.date && { day: firstDay(statement.date.on) }),
  }
}

/** Control characters, which XML knows not even by their numbers. */
// oxlint-disable-next-line no-control-regex
const noXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Atom asks for a time at which an entry was changed: the day on which it was said, or where none is known the oldest. */
function atom(
  entries: readonly Entry[],
  { root, subtitle, newest }: { readonly root: string; readonly subtitle: string; readonly newest: string },
): string {
  const at = (day: string) => `${firstDay(day)}T00:00:00Z`
  const oldest = entries.findLast(({ day }) => day !== undefined)?.day ?? newest
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>tag:formats-atlas.invalid,2025:statements</id>`,
    `  <title>${escaped(t('app.name'))}</title>`,
    `  <subtitle>${escaped(subtitle)}</subtitle>`,
    `  <updated>${at(newest)}</updated>`,
    `  <author><name>${escaped(t('app.name'))}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(root)}feed.atom"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(root)}"/>`,
    ...entries.flatMap(({ id, title, address, source, author, html, day }) => [
      '  <entry>',
      `    <id>${escaped(id)}</id>`,
      `    <title>${escaped(title)}</title>`,
      `    <updated>${at(day ?? oldest)}</updated>`,
      ...(day === undefined ? [] : [`    <published>${at(day)}</published>`]),
      `    <author><name>${escaped(author)}</name></author>`,
      `    <link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
      `    <link rel="via" href="${escaped(source)}"/>`,
      `    <content type="html">${escaped(html)}</content>`,
      '  </entry>',
    ]),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`.replaceAll(noXml, '')
}

/** https://www.jsonfeed.org/version/1.1/ */
function json(
  entries: readonly Entry[],
  { root, subtitle }: { readonly root: string; readonly subtitle: string },
): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: t('app.name'),
    description: subtitle,
    home_page_url: root,
    feed_url: `${root}feed.json`,
    language,
    items: entries.map(({ id, title, address, source, author, html, day }) => ({
      id,
      url: address,
      external_url: source,
      title,
      content_html: html,
      ...(day !== undefined && { date_published: `${day}T00:00:00Z` }),
      authors: [{ name: author }],
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
