/** What stands in a frame's place where frames are taken out: a statement that the view shows, whose it is, and a picture. */
import type { Atlas } from '../../domain/atlas.ts'
import { lastDay } from '../../domain/date.ts'
import { speaksFor, type Statement } from '../../domain/statement.ts'
import type { View } from '../../domain/view.ts'
import { datedInWords } from '../../i18n/date.ts'
import { language, t } from '../../i18n/t.ts'
import { actorCountry, type Records } from '../../store/records.ts'
import type { Parts } from '../parts.ts'
import { statementsRead } from '../read.ts'
import { words } from '../words.ts'
import type { Fallback } from './code.ts'

/** `root`: the address of the site's root, absolute, with a slash at the end. */
export function fallbackOf(
  atlas: Atlas,
  records: Records,
  view: View,
  root: string,
  parts: Pick<Parts, 'speakerOf' | 'voiceOf' | 'descriptionOf' | 'pictureOf'>,
): Fallback {
  const statement = statementShown(atlas, records, view)
  const picture = parts.pictureOf(atlas, records, view.subject)
  const isOfThen = view.date !== null && lastDay(view.date) < atlas.newest
  return {
    ...(statement && { said: saidIn(atlas, records, statement, parts) }),
    description: parts.descriptionOf(atlas, records, view.subject),
    ...(!isOfThen && { picture: { address: root + picture.path, alt: picture.alt } }),
  }
}

/** As the cards stand the first in which somebody speaks in own words; of a country in its own voice, if there is one. */
function statementShown(atlas: Atlas, records: Records, view: View): Statement | undefined {
  const read = statementsRead(atlas, records, view)
  const { subject } = view
  const own = read.filter((one) => subject.kind === 'country' && speaksFor(one, actorCountry(records)) === subject.id)
  const among = own.length > 0 ? own : read
  return among.find((one) => one.kind === 'quote' && one.voice === 'quoted') ?? among[0]
}

function saidIn(
  atlas: Atlas,
  records: Records,
  statement: Statement,
  { speakerOf, voiceOf }: Pick<Parts, 'speakerOf' | 'voiceOf'>,
): NonNullable<Fallback['said']> {
  const source =
    statement.kind === 'summary' ? statement.source : (records.credits.get(statement.article) ?? noSource(statement.id))
  const when = statement.date ? datedInWords(statement.date, language) : t('date.unknown')
  return {
    words: statement.kind === 'quote' ? `“${statement.words}”` : statement.words,
    by: words('embed.by', { speaker: speakerOf(atlas, records, statement), when }),
    voice: voiceOf(statement),
    publisher: source.publisher,
    url: source.url,
  }
}

/** Nothing is shown without its source. */
function noSource(id: string): never {
  throw new Error(`The article of ${id} is not here`)
}
