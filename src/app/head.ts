/** What a page says of itself to browsers, search engines and those who share it: the head as markup. */
import { pathOf } from '../domain/address.ts'
import type { Atlas } from '../domain/atlas.ts'
import { comparisonsOf } from '../domain/accord.ts'
import { countriesOfPair } from '../domain/pair.ts'
import { front, subjectKey, type Subject } from '../domain/view.ts'
import { datedInWords } from '../i18n/date.ts'
import { seatedOn } from '../domain/format.ts'
import { countryName } from '../i18n/names.ts'
import { head } from '../i18n/strings/en/head.ts'
import { language, list, wordsOf } from '../i18n/t.ts'
import { pairInWords } from '../panels/stances/pairInWords.ts'
import { speakerWords, voiceOf } from '../panels/voice.ts'
import { noRecords, type Records } from '../store/records.ts'
import { dayShown, formatShown, positionsOfPresent, topicOf } from '../store/select.ts'
import { escaped } from '../ui/markup.ts'
import { structuredDataOf } from './structured.ts'
import { nameOfSubject, shortened, titleOf } from './title.ts'

const t = wordsOf({ en: head })

const feeds = [
  ['atom+xml', 'feed.atom'],
  ['feed+json', 'feed.json'],
] as const

export interface HeadOptions {
  readonly atlas: Atlas
  readonly records: Records
  readonly subject: Subject
  /** The address of the site's root, absolute where the site's origin is known. */
  readonly root: string
  /** What the picture for sharing shows, and its path below the root. */
  readonly pictured: Subject
  readonly picture: string
}

export function headOf(options: HeadOptions): string {
  const { atlas, records, subject, root, pictured, picture } = options
  const title = titleOf(atlas, records, subject)
  const description = descriptionOf(atlas, records, subject)
  const address = root + pathOf(subject)
  const tags = [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    ...feeds.map(([type, file]) => `<link rel="alternate" type="application/${type}" href="${escaped(root + file)}">`),
    ...(subject.kind === 'not-found'
      ? [meta('name', 'robots', 'noindex')]
      : [
          `<link rel="canonical" href="${escaped(address)}">`,
          meta(
            'property',
            'og:type',
            subject.kind === 'article' || subject.kind === 'statement' ? 'article' : 'website',
          ),
          meta('property', 'og:site_name', t('app.name')),
          meta('property', 'og:title', title),
          meta('property', 'og:description', description),
          meta('property', 'og:url', address),
          meta('property', 'og:image', root + picture),
          meta('property', 'og:image:width', '1200'),
          meta('property', 'og:image:height', '630'),
          meta('property', 'og:image:alt', pictureInWords(atlas, pictured)),
          meta('name', 'twitter:card', 'summary_large_image'),
          dataBlock(structuredDataOf({ ...options, address, title, description })),
        ]),
  ]
  return tags.join('\n    ')
}

/** What the picture of a subject shows, for those who do not see it. */
function pictureInWords(atlas: Atlas, subject: Subject): string {
  const format = formatShown(atlas, { ...front, subject })
  const members = format ? list(seatedOn(format, dayShown(atlas, front)).map((id) => countryName(atlas, id))) : ''
  const shown = t('picture.members', { format: format?.shortName ?? '', members })
  switch (subject.kind) {
    case 'country':
      return t('picture.country', { country: countryName(atlas, subject.id), members: shown })
    case 'contested':
      return t('picture.country', { country: nameOfSubject(atlas, noRecords, subject) ?? '', members: shown })
    case 'borders':
      return t('picture.borders', { members: shown })
    default:
      return shown
  }
}

export function descriptionOf(atlas: Atlas, records: Records, subject: Subject): string {
  switch (subject.kind) {
    case 'country':
      return t('description.country', {
        country: countryName(atlas, subject.id),
        count: records.tallies.get(subjectKey(subject))?.statements ?? 0,
      })
    case 'format': {
      const format = records.formats.get(subject.id)
      return shortened(`${format?.name ?? ''}: ${format?.status.text ?? ''}`, 200)
    }
    case 'topics':
      return t('description.topics', { count: atlas.topics.length })
    case 'pair': {
      const pair = countriesOfPair(subject.id)
      return pairInWords(atlas, pair, comparisonsOf(atlas.topics, positionsOfPresent(records), pair))
    }
    case 'topic':
      return t('description.topic', { topic: topicOf(atlas, subject.id)?.question ?? '' })
    case 'article': {
      const article = records.articles.get(subject.id)
      return t('description.article', { title: article?.title ?? '', publisher: article?.publisher ?? '' })
    }
    case 'statement': {
      const statement = records.statements.get(subject.id)
      if (!statement) return ''
      const words = statement.kind === 'quote' ? `“${statement.words}”` : statement.words
      const when = statement.date ? `, ${datedInWords(statement.date, language)}` : ''
      return shortened(
        `${speakerWords(atlas, records, statement)}${when} (${voiceOf(statement).words.toLowerCase()}): ${words}`,
        300,
      )
    }
    case 'formats':
      return t('description.formats', { count: atlas.formats.length })
    case 'compare':
      return t('description.compare', { count: atlas.formats.length })
    case 'left-out':
      return t('leftOut.lead')
    case 'borders':
      return t('description.borders')
    case 'contested':
      return records.contested.get(subject.id)?.sentence.text ?? ''
    case 'front':
    case 'not-found':
      return t('app.description')
  }
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}">`
}

/** Data, not a script: no policy forbids it. A `<` in it cannot end the element. */
function dataBlock(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
