/** The facts that must hold across files; each check is named as the fact it finds broken. */
import type { FormatId } from '../domain/ids.ts'
import {
  everyContestedAreaInItsState,
  everyContestedCaseHasAShape,
  everyContestedLineNamesItsTwo,
  everyContestedShapeIsTold,
  everyContestedTermEndsAfterItBegins,
} from './checks/contested.ts'
import { everyCountryHasAShape, everyCountryHasItsCode } from './checks/countries.ts'
import {
  everyFormatAndItsTopicAgree,
  everyMembershipEndsAfterItBegins,
  everyMembershipInAGroup,
  noCountryCountedTwice,
  noOverlappingMemberships,
  noRepeatedMeetings,
  theOpeningFormatExists,
} from './checks/formats.ts'
import { noDuplicateIds, noUnknownChoices, noUnknownIds } from './checks/ids.ts'
import {
  everyQuoteOfWholeWords,
  everyQuotedWordInMarks,
  everyQuoteVerbatim,
  noOverlappingQuotes,
} from './checks/quotes.ts'
import { everySourceKnownAndUsed } from './checks/sources.ts'
import {
  everyEventTold,
  everyMentionInItsWords,
  everyVoiceFitsItsSpeaker,
  noRepeatedTakes,
} from './checks/statements.ts'
import { everyStorySound } from './checks/stories.ts'
import type { Collected } from './files/collect.ts'
import type { Geography } from './shape.ts'
import type { Problem } from '../yaml/problem.ts'

/** What the data must fit that is not data. */
export interface Surroundings {
  readonly geography: Geography
  /** The format that pages open with. */
  readonly opening: FormatId
}

const facts: readonly ((data: Collected, surroundings: Surroundings) => readonly Problem[])[] = [
  noUnknownIds,
  noUnknownChoices,
  noDuplicateIds,
  everySourceKnownAndUsed,
  everyQuoteVerbatim,
  everyQuoteOfWholeWords,
  everyQuotedWordInMarks,
  noOverlappingQuotes,
  everyMentionInItsWords,
  everyVoiceFitsItsSpeaker,
  everyEventTold,
  noRepeatedTakes,
  everyMembershipEndsAfterItBegins,
  noOverlappingMemberships,
  everyMembershipInAGroup,
  noRepeatedMeetings,
  noCountryCountedTwice,
  everyFormatAndItsTopicAgree,
  theOpeningFormatExists,
  everyCountryHasItsCode,
  everyCountryHasAShape,
  everyContestedCaseHasAShape,
  everyContestedShapeIsTold,
  everyContestedAreaInItsState,
  everyContestedLineNamesItsTwo,
  everyContestedTermEndsAfterItBegins,
  everyStorySound,
]

export function check(data: Collected, surroundings: Surroundings): readonly Problem[] {
  return facts.flatMap((brokenIn) => brokenIn(data, surroundings))
}
