/** The name of a page: for the window, for search and for sharing. */
import { contestedOf, type Atlas } from '../domain/atlas.ts'
import { nameOn } from '../domain/contested.ts'
import { countriesOfPair } from '../domain/pair.ts'
import type { Subject } from '../domain/view.ts'
import { countryName } from '../i18n/names.ts'
import { shortened } from '../i18n/shortened.ts'
import { list, t } from '../i18n/t.ts'
import { speakerWords } from '../panels/voice.ts'
import type { Records } from '../store/records.ts'
import { topicOf } from '../store/select.ts'

export function titleOf(atlas: Atlas, records: Records, subject: Subject): string {
  const name = nameOfSubject(atlas, records, subject)
  return name ? `${name} · ${t('app.name')}` : t('app.name')
}

/** `undefined` while the records that hold the name are not here. */
export function nameOfSubject(atlas: Atlas, records: Records, subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'front':
      return t('front.title')
    case 'country':
      return countryName(atlas, subject.id)
    case 'format':
      return atlas.formats.find((format) => format.id === subject.id)?.name
    case 'topic':
      return topicOf(atlas, subject.id)?.question
    case 'topics':
      return t('topics.title')
    case 'pair':
      return list(countriesOfPair(subject.id).map((id) => countryName(atlas, id)))
    case 'article':
      return records.articles.get(subject.id)?.title
    case 'statement': {
      const statement = records.statements.get(subject.id)
      return statement && `${speakerWords(atlas, records, statement)}: ${shortened(statement.words, 80)}`
    }
    case 'formats':
      return t('formats.title')
    case 'compare':
      return t('compare.title')
    case 'left-out':
      return t('leftOut.title')
    case 'borders':
      return t('borders.title')
    case 'contested': {
      const contested = contestedOf(atlas, subject.id)
      return contested && nameOn(contested, atlas.newest)
    }
    case 'not-found':
      return t('notFound.title')
  }
}
