/** What a page is about, in a sentence or two: for search engines, for who shares it, and where it cannot be shown. */
import { comparisonsOf } from '../../domain/accord.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { countriesOfPair } from '../../domain/pair.ts'
import { subjectKey, type Subject } from '../../domain/view.ts'
import { datedInWords } from '../../i18n/date.ts'
import { countryName } from '../../i18n/names.ts'
import { description } from '../../i18n/strings/en/description.ts'
import { shortened } from '../../i18n/shortened.ts'
import { language, wordsOf } from '../../i18n/t.ts'
import { pairInWords } from '../../panels/stances/pairInWords.ts'
import { speakerWords, voiceOf } from '../../panels/voice.ts'
import type { Records } from '../../store/records.ts'
import { positionsOfPresent, topicOf } from '../../store/select.ts'

const t = wordsOf({ en: description })

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
