/** Questions that follow from what was said: by whom, in whose words, and where a country stands. */
import type { Actor } from '../domain/actor.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { ActorId, CountryId, StatementId, TopicId } from '../domain/ids.ts'
import { gives, groundOf, type PositionBrief } from '../domain/position.ts'
import type { Statement } from '../domain/statement.ts'
import type { Records } from '../store/records.ts'
import { wordings, type SpeakerQuestion, type StanceQuestion, type VoiceQuestion, type Wording } from './question.ts'
import { randomOf, shuffled } from './random.ts'

interface Setting {
  readonly atlas: Atlas
  readonly statements: readonly Statement[]
  readonly records: Pick<Records, 'actors' | 'positions' | 'covered'>
  /** Those of which another source says otherwise. */
  readonly disputed: ReadonlySet<StatementId>
  readonly topics: readonly TopicId[]
  readonly seed: string
}

/** Speakers who are offered beside the right one. */
const othersOffered = 3

/** Words that stand in quotation marks, and by which nobody is named who could have said them. */
export function speakerQuestions({ statements, records, disputed, seed }: Setting): readonly SpeakerQuestion[] {
  const speakers = [...new Set(statements.flatMap(speakerOf))].flatMap((id) => records.actors.get(id) ?? [])
  const persons = speakers.filter(({ kind }) => kind === 'person')
  return statements.flatMap((said) => {
    const [speaker] = speakerOf(said).flatMap((id) => persons.find((one) => one.id === id) ?? [])
    if (!speaker || said.kind !== 'quote' || said.voice !== 'quoted' || disputed.has(said.id)) return []
    if (isTold(speaker, said.words)) return []
    const id = `speaker ${said.id}`
    // Two may have said the same.
    const same = statements.filter(({ words }) => words === said.words).flatMap(speakerOf)
    const wrong = shuffled(
      persons.filter((one) => !same.includes(one.id)),
      randomOf(`${seed} ${id}`),
    ).slice(0, othersOffered)
    if (wrong.length < othersOffered) return []
    const choices = [speaker, ...wrong].toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map((one) => one.id)
    return { kind: 'speaker', id, choices, right: [speaker.id], proof: { kind: 'statement', statement: said.id } }
  })
}

function speakerOf({ speaker }: Statement): readonly ActorId[] {
  return speaker.kind === 'actor' ? [speaker.actor] : []
}

/** Words shorter than this name nobody: "of", "the". */
const leastLetters = 4

/** Whether the words name the speaker, the office, or the country that the office is of. */
function isTold({ name, office = '' }: Actor, words: string): boolean {
  const telling = `${name} ${office}`.split(/[^\p{L}]+/u).filter((word) => word.length >= leastLetters)
  return telling.some((word) => words.toLowerCase().includes(word.toLowerCase()))
}

export function voiceQuestions({ statements, disputed }: Setting): readonly VoiceQuestion[] {
  return statements.flatMap((said) => {
    const wording = disputed.has(said.id) ? null : wordingOf(said)
    if (!wording) return []
    const proof = { kind: 'statement', statement: said.id } as const
    return { kind: 'voice', id: `voice ${said.id}`, choices: wordings, right: [wording], proof }
  })
}

/** None where it can be taken both ways: an article that says itself where a country stands seems to tell what it said. */
function wordingOf(said: Statement): Wording | null {
  if (said.kind === 'summary') return 'told'
  switch (said.voice) {
    case 'quoted':
      return 'own'
    case 'reported':
      return said.speaker.kind === 'actor' ? 'told' : null
    case 'editorial':
      return said.takes.length === 0 ? 'article' : null
  }
}

/** Where a country stands that has one stance on a topic and no other, by its own word; all that is known must be here. */
export function stanceQuestions(setting: Setting): readonly StanceQuestion[] {
  const { atlas, records, statements, disputed } = setting
  const topics = setting.topics.filter((id) => records.covered.has(`topic/${id}`))
  const held = [...records.positions.values()].filter(({ topic }) => topics.includes(topic))
  return held.flatMap((position) => {
    const { who, topic, stance } = position
    const choices = atlas.topics.find(({ id }) => id === topic)?.stances.map(({ id }) => id) ?? []
    const isOnlyOne = held.filter((one) => one.who === who && one.topic === topic).length === 1
    const proof = statements.find((said) => !disputed.has(said.id) && isOwnWord(setting, said, position))
    if (!isOnlyOne || !proof || choices.length < 2) return []
    return {
      kind: 'stance',
      id: `stance ${who} ${topic}`,
      country: who,
      topic,
      choices,
      right: [stance],
      proof: { kind: 'statement', statement: proof.id },
    }
  })
}

function isOwnWord({ records }: Setting, said: Statement, position: PositionBrief): boolean {
  if (!gives(said, position)) return false
  const actorCountry = (id: ActorId): CountryId | undefined => records.actors.get(id)?.speaksFor
  return groundOf(said, position, actorCountry).ground.startsWith('own')
}
