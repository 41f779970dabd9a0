/** The words of search: what is asked for, and what was found. */
export const search = {
  'search.title': 'Search the atlas',
  'search.field': 'A country, a format, a person, a word that was said',
  'search.close': 'Close the search',
  'search.hint':
    'Searches the names of countries in many languages and scripts, formats, their meetings, people, questions, contested areas and articles, and the words of statements. Arrow keys go through what is found; Enter opens the first.',
  'search.loading': 'Fetching what can be searched…',
  'search.loadingStatements': 'The words of the statements are still on their way.',
  'search.failed': 'What can be searched could not be fetched. Is the network there?',
  'search.again': 'Try again',
  'search.count': '{count} result | {count} results',
  'search.near':
    'Nothing has all of these words. {count} result comes near. | Nothing has all of these words. {count} results come near.',
  'search.nothing': 'Nothing found for “\u2068{query}\u2069”.',
  'search.searched':
    'Searched: countries in many languages ({countries}), formats and their meetings ({formats}), people and bodies ({people}), questions ({topics}), contested areas and borders ({contested}), articles ({articles}), and the words of statements ({statements}). A country, a surname or one plain word finds most.',
  'search.more': '{count} more',
  'search.group.country': 'Countries',
  'search.group.format': 'Formats',
  'search.group.meeting': 'Meetings',
  'search.group.actor': 'People and bodies',
  'search.group.topic': 'Questions',
  'search.group.contested': 'Contested areas and borders',
  'search.group.statement': 'Statements',
  'search.group.article': 'Articles',
  'search.capital': 'Capital: {city}',
  'search.meeting': '{format} in {city}',
  'search.person': 'Person',
  'search.body': 'Body',
  'search.speaks': '{count} statement | {count} statements',
} as const
