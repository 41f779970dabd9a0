/** Where two countries have a stance in common and where not, topic by topic; who says so is another matter. */
import type { CountryId, TopicId } from './ids.ts'
import type { PositionBrief } from './position.ts'
import type { Statement } from './statement.ts'

/**
 * `agree`: each has one stance, and it is the same. `in-part`: they have one in common, and one of them has another as
 * well. `differ`: both have some and none in common.
 */
export const accords = ['agree', 'in-part', 'differ', 'one-silent', 'both-silent'] as const
export type Accord = (typeof accords)[number]

/** What two countries are to each other on one topic. */
export interface Comparison {
  readonly topic: TopicId
  readonly accord: Accord
  /** The stances of each; none where none has been found. */
  readonly positions: readonly [readonly PositionBrief[], readonly PositionBrief[]]
}

export function accordOf(one: readonly PositionBrief[], other: readonly PositionBrief[]): Accord {
  if (one.length === 0 && other.length === 0) return 'both-silent'
  if (one.length === 0 || other.length === 0) return 'one-silent'
  const shared = one.filter(({ stance }) => other.some((position) => position.stance === stance))
  if (shared.length === 0) return 'differ'
  return one.length === 1 && other.length === 1 ? 'agree' : 'in-part'
}

/** Every topic in its order. */
export function comparisonsOf(
  topics: readonly { readonly id: TopicId }[],
  positions: readonly PositionBrief[],
  [one, other]: readonly [CountryId, CountryId],
): readonly Comparison[] {
  return topics.map(({ id: topic }) => {
    const of = (country: CountryId) => positions.filter(({ who, topic: on }) => who === country && on === topic)
    return { topic, accord: accordOf(of(one), of(other)), positions: [of(one), of(other)] }
  })
}

/** The statements that give both countries one and the same stance on a topic. */
export function saidOfBoth(
  statements: readonly Statement[],
  topic: TopicId,
  [one, other]: readonly [CountryId, CountryId],
): readonly Statement[] {
  return statements.filter(({ takes }) =>
    takes.some(
      (take) =>
        take.who === one &&
        take.topic === topic &&
        takes.some(({ who, topic: on, stance }) => who === other && on === topic && stance === take.stance),
    ),
  )
}

/** Whether no word of the country's own is among those on which a stance rests. */
export function isFromOthersAlone({ evidence }: PositionBrief): boolean {
  return evidence.every(({ ground }) => ground === 'attributed' || ground === 'article')
}
