/** Statements say what stands in their words, in the voice of who says it. */
import { anchorOfQuote } from '../anchor.ts'
import type { Collected } from '../files/collect.ts'
import { englishName, twoLettersOf } from '../files/name.ts'
import { problem, type Problem } from '../../yaml/problem.ts'
import type { StatementFile } from '../files/schema.ts'
import { statementsOf } from './ids.ts'

/** The reader must be able to see in the words why a country lights up. */
export function everyMentionInItsWords(data: Collected): readonly Problem[] {
  const names = new Map<string, readonly string[]>([
    ...data.countries.flatMap(({ id, value }) => {
      // A code that is not this country's is told as that.
      const name = value.alpha2 === twoLettersOf(id) ? englishName(value) : undefined
      return name === undefined ? [] : [[id, [name]] as const]
    }),
    ...data.actors.map(({ id, value }) => [id, [value.name]] as const),
    ...data.formats.map(({ id, value }) => [id, [value.shortName, value.name]] as const),
  ])
  const quotes = [...data.statements].flatMap(([article, entries]) =>
    entries
      .filter(({ value }) => isFound(value, data.texts.get(article)))
      .map((entry) => ({ entry, words: entry.value.quote })),
  )
  const summaries = data.summaries.map((entry) => ({ entry, words: entry.value.summary }))
  return [...quotes, ...summaries].flatMap(({ entry: { value, placeOf }, words }) =>
    value.mentions.flatMap(({ id, as }, index) => {
      const place = placeOf(['mentions', index, as === undefined ? 'id' : 'as'])
      if (value.mentions.findIndex((mention) => mention.id === id) < index)
        return [problem(place, `"${id}" is mentioned here already`)]
      const known = as === undefined ? names.get(id) : [as]
      if (!known || known.some((name) => standsIn(words, name))) return []
      if (as !== undefined) return [problem(place, `"${as}" does not stand in the words`)]
      const example = `{ id: ${id}, as: … }`
      return [problem(place, `"${known[0]}" does not stand in the words: say which word names it, ${example}`)]
    }),
  )
}

export function noRepeatedTakes(data: Collected): readonly Problem[] {
  return statementsOf(data).flatMap(({ value: { takes }, placeOf }) =>
    takes.flatMap(({ who, topic }, index) =>
      takes.findIndex((take) => take.who === who && take.topic === topic) < index
        ? [problem(placeOf(['takes', index]), `a second stance of ${who} on "${topic}" in one statement`)]
        : [],
    ),
  )
}

export function everyVoiceFitsItsSpeaker(data: Collected): readonly Problem[] {
  const quotes = [...data.statements.values()].flat().flatMap(({ value: { voice, speaker }, placeOf }) => {
    if ((voice === 'editorial') === (speaker === 'article')) return []
    return [
      problem(placeOf(['voice']), 'what the article says itself has `speaker: article` and `voice: editorial`, both'),
    ]
  })
  const summaries = data.summaries.flatMap(({ value: { speaker }, placeOf }) =>
    speaker === 'article'
      ? [problem(placeOf(['speaker']), 'a summary is of what a person, a body or a country said')]
      : [],
  )
  return [...quotes, ...summaries]
}

export function everyEventTold(data: Collected): readonly Problem[] {
  return [...data.statements].flatMap(([article, entries]) => {
    const told = data.articles.find(({ id }) => id === article)
    if (!told || told.value.event) return []
    return entries.flatMap(({ value: { date }, placeOf }) =>
      date === 'event' ? [problem(placeOf(['date']), 'article.yaml tells of no `event` whose date this could be')] : [],
    )
  })
}

/** Words that are not in the article are told as that alone. */
function isFound(quoted: StatementFile, text: string | undefined): boolean {
  return text !== undefined && anchorOfQuote(text, quoted).kind === 'found'
}

/** As a word of its own: "Iran" does not stand in "Iranian". */
function standsIn(words: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(words)
}
