/** The words, in English, of the statements on a country's page. */
export const country = {
  'country.statements': 'Statements',
  'country.statements.count': '{count} in {sources}',
  'country.noStatements': 'No statement that names {country} has been found in the {sources} sources so far.',
  'country.filter': 'Which statements',
  'country.filter.all': 'All',
  'country.filter.own': 'In its voice',
  'country.filter.about': 'About {country}',
  'country.filter.empty': 'None of this kind has been found in the {sources} sources so far.',
  'country.shown': '{shown} of {total} are shown: exact words before summaries, the newest first.',
  'country.more': 'Show {more} more',
  'country.asData': 'All of them as data (JSON)',
} as const
