/** What a page says of itself to browsers, search engines and those who share it: the head as markup. */
import { pathOf } from '../domain/address.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { Subject } from '../domain/view.ts'
import { t } from '../i18n/t.ts'
import type { Records } from '../store/records.ts'
import { dataBlock, escaped } from '../ui/markup.ts'
import { descriptionOf } from './sharing/description.ts'
import { pictureOf } from './sharing/pictured.ts'
import { structuredDataOf } from './structured.ts'
import { titleOf } from './title.ts'

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
}

export function headOf(options: HeadOptions): string {
  const { atlas, records, subject, root } = options
  const title = titleOf(atlas, records, subject)
  const description = descriptionOf(atlas, records, subject)
  const picture = pictureOf(atlas, records, subject)
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
          meta('property', 'og:image', root + picture.path),
          meta('property', 'og:image:width', '1200'),
          meta('property', 'og:image:height', '630'),
          meta('property', 'og:image:alt', picture.alt),
          meta('name', 'twitter:card', 'summary_large_image'),
          dataBlock('application/ld+json', structuredDataOf({ ...options, address, title, description })),
        ]),
  ]
  return tags.join('\n    ')
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}">`
}
