/** What stands over a page in the frame of another, and is its name there. */
import type { Atlas } from '../domain/atlas.ts'
import type { Subject } from '../domain/view.ts'
import { frame } from '../i18n/strings/en/frame.ts'
import { wordsOf } from '../i18n/t.ts'
import { speakerWords } from '../panels/voice.ts'
import type { Records } from '../store/records.ts'
import { nameOfSubject } from './title.ts'

const t = wordsOf({ en: frame })

/** A statement has its speaker, as its words stand below; the first page what it tells in a frame. */
export function titleInFrame(atlas: Atlas, records: Records, subject: Subject): string {
  if (subject.kind === 'front') return t('frame.timeline')
  const statement = subject.kind === 'statement' ? records.statements.get(subject.id) : undefined
  if (statement) return speakerWords(atlas, records, statement)
  return nameOfSubject(atlas, records, subject) ?? t('app.name')
}
