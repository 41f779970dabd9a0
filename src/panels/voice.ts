/** Whose voice a statement has, in words: seen on its own, or from the page of one country. */
import type { Atlas } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import type { Evidence } from '../domain/position.ts'
import { speaksFor, type Statement } from '../domain/statement.ts'
import { actorWithOffice, countryName } from '../i18n/names.ts'
import { t } from '../i18n/t.ts'
import { actorCountry, type Records } from '../store/records.ts'

/** `tone` is the class that colours the line. */
export interface Voice {
  readonly words: string
  readonly tone: 'own' | 'attributed' | 'editorial' | 'summary'
}

export function voiceOf(statement: Statement): Voice {
  if (statement.kind === 'summary') return { words: t('voice.summary'), tone: 'summary' }
  return { words: t(`voice.${statement.voice}`), tone: statement.voice === 'editorial' ? 'editorial' : 'own' }
}

/** What a statement is to one country where it is not in that country's voice: attributed to it, or merely naming it. */
export function bearingOn(atlas: Atlas, records: Records, statement: Statement, country: CountryId): Voice | null {
  const by = speaksFor(statement, actorCountry(records))
  if (by === country) return null
  const name = countryName(atlas, country)
  if (!statement.takes.some((take) => take.who === country))
    return { words: t('voice.named', { country: name }), tone: 'editorial' }
  return {
    words: by
      ? t('voice.attributed', { country: name, by: countryName(atlas, by) })
      : t('voice.attributed.article', { country: name }),
    tone: 'attributed',
  }
}

/** On whose word a stance rests: that of an actor that speaks for no country has its own name. */
export function groundInWords(atlas: Atlas, records: Records, { ground, by }: Pick<Evidence, 'ground' | 'by'>): string {
  const actor = by?.kind === 'actor' ? (records.actors.get(by.actor)?.name ?? by.actor) : ''
  return t(`ground.${ground}`, { by: by?.kind === 'country' ? countryName(atlas, by.country) : actor })
}

/** Who says it: a person with the office, a country for which no person is named, or the article itself. */
export function speakerWords(atlas: Atlas, records: Records, statement: Statement): string {
  const { speaker } = statement
  switch (speaker.kind) {
    case 'actor': {
      const actor = records.actors.get(speaker.actor)
      return actor ? actorWithOffice(actor) : speaker.actor
    }
    case 'country':
      return `${countryName(atlas, speaker.country)}, ${t('voice.unnamed')}`
    case 'article':
      return t('voice.article')
  }
}
