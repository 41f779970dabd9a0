/** The facts that must hold across files; each check is named as the fact it finds broken. */
import type { CountryId } from '../domain/ids.ts'
import { everyCountryCodeKnown, everyCountryHasAShape } from './checks/countries.ts'
import {
  everyFormatAndItsTopicAgree,
  everyMembershipEndsAfterItBegins,
  noCountryBothAttendedAndAbsent,
  noOverlappingMemberships,
} from './checks/formats.ts'
import { noDuplicateIds, noUnknownChoices, noUnknownIds } from './checks/ids.ts'
import { everySourceKnownAndUsed } from './checks/sources.ts'
import {
  everyEventTold,
  everyMentionInItsWords,
  everyQuoteVerbatim,
  everyVoiceFitsItsSpeaker,
  noRepeatedTakes,
} from './checks/statements.ts'
import type { Collected } from './files/collect.ts'
import type { Shape } from './shape.ts'
import type { Problem } from './problem.ts'

const facts: readonly ((data: Collected, shapes: ReadonlyMap<CountryId, Shape>) => readonly Problem[])[] = [
  noUnknownIds,
  noUnknownChoices,
  noDuplicateIds,
  everySourceKnownAndUsed,
  everyQuoteVerbatim,
  everyMentionInItsWords,
  everyVoiceFitsItsSpeaker,
  everyEventTold,
  noRepeatedTakes,
  everyMembershipEndsAfterItBegins,
  noOverlappingMemberships,
  noCountryBothAttendedAndAbsent,
  everyFormatAndItsTopicAgree,
  everyCountryCodeKnown,
  everyCountryHasAShape,
]

export function check(data: Collected, shapes: ReadonlyMap<CountryId, Shape>): readonly Problem[] {
  return facts.flatMap((brokenIn) => brokenIn(data, shapes))
}
