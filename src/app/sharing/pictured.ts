/** The picture for sharing of each page: whose it is, where it lies, and what it shows. */
import type { Atlas } from '../../domain/atlas.ts'
import { seatedOn } from '../../domain/format.ts'
import { speaksFor } from '../../domain/statement.ts'
import { front, subjectKey, type Subject } from '../../domain/view.ts'
import { countryName } from '../../i18n/names.ts'
import { description } from '../../i18n/strings/en/description.ts'
import { list, wordsOf } from '../../i18n/t.ts'
import { actorCountry, noRecords, type Records } from '../../store/records.ts'
import { dayShown, formatShown } from '../../store/select.ts'
import { nameOfSubject } from '../title.ts'

const t = wordsOf({ en: description })

/** `path` is below the site's root; `alt` is for those who do not see it. */
export function pictureOf(
  atlas: Atlas,
  records: Records,
  subject: Subject,
): { readonly path: string; readonly alt: string } {
  const pictured = picturedBy(records, subject)
  return { path: pathOfPicture(pictured), alt: pictureInWords(atlas, pictured) }
}

/** Of a subject that has one of its own. */
export function pathOfPicture(subject: Subject): string {
  return `pictures/${subjectKey(subject)}.png`
}

/** What there may be very many of has none, and is shown by that of another. */
export function hasOwnPicture({ kind }: Subject): boolean {
  return kind !== 'statement' && kind !== 'article' && kind !== 'pair' && kind !== 'not-found'
}

/**
 * What there may be very many of has no picture of its own: statements have that of the country they speak for, articles
 * that of the first page, pairs of countries that of all topics.
 */
function picturedBy(records: Records, subject: Subject): Subject {
  switch (subject.kind) {
    case 'statement': {
      const statement = records.statements.get(subject.id)
      const country = statement && speaksFor(statement, actorCountry(records))
      return country ? { kind: 'country', id: country } : front.subject
    }
    case 'article':
      return front.subject
    case 'pair':
      return { kind: 'topics' }
    default:
      return subject
  }
}

/** What it shows, for those who do not see it. */
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
