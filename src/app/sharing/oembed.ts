/** How a page of the atlas is embedded, for systems that ask by its address alone: oEmbed 1.0, as a file beside its frame. */
import type { Atlas } from '../../domain/atlas.ts'
import { framePathOf, isFramed } from '../../domain/frame.ts'
import { front, type Subject } from '../../domain/view.ts'
import { t } from '../../i18n/t.ts'
import type { Records } from '../../store/records.ts'
import { iframeCode, ownLook } from '../../take/embed/code.ts'
import { embeddedOf } from '../../take/embed/embedded.ts'
import { partsOfWords } from './partsOfWords.ts'

/** A file cannot obey `maxwidth`: it is made for the column of an article, and narrower the frame is all the same. */
const width = 640
/** Seconds. */
const day = 86_400

/** The file's path below the site's base; of what is not framed none. */
export function oembedPath(subject: Subject): string | null {
  return isFramed(subject) && subject.kind !== 'not-found' ? `${framePathOf(subject)}oembed.json` : null
}

/** `root`: the address of the site's root, absolute, with a slash at the end. */
export function oembedOf(
  atlas: Atlas,
  records: Records,
  subject: Subject,
  root: string,
): Readonly<Record<string, unknown>> {
  const state = { view: { ...front, subject }, records }
  const embedded = embeddedOf({ atlas, state, root, parts: partsOfWords, look: ownLook })
  const { picture } = embedded.fallback
  return {
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    provider_name: t('app.name'),
    provider_url: root,
    html: iframeCode(embedded),
    width,
    height: embedded.height,
    ...(picture && { thumbnail_url: picture.address, thumbnail_width: 1200, thumbnail_height: 630 }),
    cache_age: day,
  }
}
