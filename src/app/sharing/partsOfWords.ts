/** What the page makes of a view, in words, for what is taken along of it. */
import { t } from '../../i18n/t.ts'
import { speakerWords, voiceOf } from '../../panels/voice.ts'
import type { Parts } from '../../take/parts.ts'
import { titleInFrame } from '../frameTitle.ts'
import { descriptionOf } from './description.ts'
import { pictureOf } from './pictured.ts'
import { nameOfSubject } from '../title.ts'

export const partsOfWords: Omit<Parts, 'picture' | 'geometries'> = {
  nameOf: (atlas, { records, view }) => nameOfSubject(atlas, records, view.subject) ?? t('app.name'),
  frameNameOf: (atlas, { records, view }) => titleInFrame(atlas, records, view.subject),
  speakerOf: speakerWords,
  voiceOf: (statement) => voiceOf(statement).words,
  descriptionOf,
  pictureOf,
}
