/** Questions, choices and answers in words, for whoever shows or prints them. */
import type { Atlas } from '../domain/atlas.ts'
import type { FormatId } from '../domain/ids.ts'
import { dateInWords } from '../i18n/date.ts'
import { actorWithOffice, countryName } from '../i18n/names.ts'
import { quiz } from '../i18n/strings/en/quiz.ts'
import { language, list, wordsOf } from '../i18n/t.ts'
import type { Records } from '../store/records.ts'
import { topicOf } from '../store/select.ts'
import type { Question } from './question.ts'

export const words = wordsOf({ en: quiz })

export function formatName({ formats }: Atlas, id: FormatId): string {
  return formats.find((format) => format.id === id)?.shortName ?? id
}

/** What is asked, without the passage that it may be asked of. */
export function promptOf(atlas: Atlas, question: Question): string {
  switch (question.kind) {
    case 'members':
      return words(question.counts === 'named' ? 'ask.named' : 'ask.members', {
        format: formatName(atlas, question.format),
      })
    case 'speaker':
    case 'voice':
      return words(`ask.${question.kind}`)
    case 'stance':
      return words('ask.stance', {
        question: topicOf(atlas, question.topic)?.question ?? question.topic,
        country: countryName(atlas, question.country),
      })
    case 'absent':
    case 'lower': {
      const { format, meeting } = question.proof
      const date = dateInWords(meeting.date, language)
      return words(`ask.${question.kind}`, { format: formatName(atlas, format), city: meeting.city.name, date })
    }
    case 'since':
      return words(`ask.since.${question.role}`, {
        country: countryName(atlas, question.country),
        format: formatName(atlas, question.format),
      })
    case 'left':
      return words('ask.left', { country: countryName(atlas, question.country) })
  }
}

/** Of which countries the answer says nothing, where there are some. */
export function openInWords(atlas: Atlas, question: Question): string | null {
  if (question.kind !== 'members' || question.open.length === 0) return null
  return words('quiz.open', { countries: list(question.open.map((id) => countryName(atlas, id))) })
}

/** The passage that a question asks of, which stands without its marks: they would tell whose words it is. */
export function passageOf({ statements }: Pick<Records, 'statements'>, question: Question): string | undefined {
  if (question.kind !== 'speaker' && question.kind !== 'voice') return undefined
  return statements.get(question.proof.statement)?.words
}

export function choiceInWords(
  atlas: Atlas,
  { actors }: Pick<Records, 'actors'>,
  question: Question,
  choice: string,
): string {
  switch (question.kind) {
    case 'members':
    case 'absent':
    case 'lower':
      return countryName(atlas, choice)
    case 'speaker': {
      const actor = actors.get(choice)
      return actor ? actorWithOffice(actor) : choice
    }
    case 'voice':
      return words(`wording.${question.choices.find((known) => known === choice) ?? 'own'}`)
    case 'stance':
      return topicOf(atlas, question.topic)?.stances.find(({ id }) => id === choice)?.name ?? choice
    case 'since':
      return choice
    case 'left':
      return formatName(atlas, choice)
  }
}

/** Several as a list. */
export function choicesInWords(
  atlas: Atlas,
  records: Pick<Records, 'actors'>,
  question: Question,
  choices: readonly string[],
): string {
  return list(choices.map((choice) => choiceInWords(atlas, records, question, choice)))
}
